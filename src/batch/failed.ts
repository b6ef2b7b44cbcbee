import { InputError } from '../errors.js';
import type { FailedReading } from './reading.js';

/** What an error comes to as plain data: as it is, it loses its class on the way to another thread. */
export function toFailed({ code, key, values }: InputError): FailedReading {
  return { state: 'failed', code, key, values };
}

/** The error that came to this. */
export function toError({ code, key, values }: FailedReading): InputError {
  // Key and values come from an error, so they fit each other.
  return new InputError(code, key as 'not-readable', values as { name: string; reason: string });
}
