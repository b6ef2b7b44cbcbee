import { InputError, type InputErrorCode } from '../errors.js';

type Trouble = readonly [code: InputErrorCode, key: 'no-such-file' | 'link-loop' | 'no-permission' | 'not-readable'];

const troubles: Readonly<Record<string, Trouble>> = {
  ENOENT: ['not-found', 'no-such-file'],
  ENOTDIR: ['not-found', 'no-such-file'],
  ENAMETOOLONG: ['not-found', 'no-such-file'],
  ELOOP: ['not-found', 'link-loop'],
  EACCES: ['not-readable', 'no-permission'],
  EPERM: ['not-readable', 'no-permission'],
};

/** What the system says against reading `name`, as an `InputError`; what is none of its errors is a bug and is thrown. */
export function toInputError(name: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const reason = String(error.code);
  const [code, key] = troubles[reason] ?? ['not-readable', 'not-readable'];
  return new InputError(code, key, { name, reason }, error);
}
