import { InputError, type InputErrorCode } from '../errors.js';

const troubles: Readonly<Record<string, readonly [code: InputErrorCode, advice: string]>> = {
  ENOENT: ['not-found', 'no such file; check the name'],
  ENOTDIR: ['not-found', 'no such file; check the name'],
  ENAMETOOLONG: ['not-found', 'no such file; check the name'],
  ELOOP: ['not-found', 'a link that leads back to itself; name the file itself'],
  EACCES: ['not-readable', 'may not be read; check its permissions'],
  EPERM: ['not-readable', 'may not be read; check its permissions'],
};

/** What the system says against reading `name`, as an `InputError`; what is none of its errors is a bug and is thrown. */
export function toInputError(name: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const reason = String(error.code);
  const [code, advice] = troubles[reason] ?? ['not-readable', `cannot be read (${reason}); try a copy of it`];
  return new InputError(code, `${name}: ${advice}`, error);
}
