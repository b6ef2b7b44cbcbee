import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.js';
import { type ContainerKind, headLength, toContainerKind } from './container.js';
import type { Limits } from './limits.js';
import type { Source } from './source.js';

/** A container, and what is to be read of it. */
export interface Container {
  readonly kind: ContainerKind;
  readonly name: string;
  readonly limits: Limits;
  /** Which members are wanted, by their names. */
  readonly wants: (member: string) => boolean;
}

/** `archive.zip`, `2025/report.txt` → `archive.zip!/2025/report.txt`. */
export function toMemberName(container: string, member: string): string {
  return `${container}!/${member}`;
}

/** The source that a member's bytes make; one that is a container itself is a `failed` one. */
export function toMember(name: string, bytes: Uint8Array): Source {
  if (toContainerKind(bytes.subarray(0, headLength)) === null) return { kind: 'bytes', name, bytes };
  return refuse(new InputError('nested', 'nested', { name }), name);
}

/** The source that stands for what could not be read under that name. */
export function refuse(error: InputError, name: string): Source {
  return { kind: 'failed', name, error };
}

/** A name that says in no way how it is encoded: UTF-8 where it is well-formed, else GB18030, as Windows in China writes it. */
export function decodeName(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
}

/** The error for a name that leads out of the archive. */
export function unsafeName(name: string): InputError {
  return new InputError('unsafe-name', 'unsafe-name', { name });
}

/** The error for a member that is no file. */
export function noFile(name: string, kind: 'link' | 'second-name' | 'device' | 'named-pipe' | 'unknown'): InputError {
  return new InputError('not-readable', 'no-file', { name, kind: { key: kind, values: {} } });
}

/** The error for what does not unpack; the reason is a key of messages, or what a library says. */
export function damaged(name: string, reason: string): InputError {
  return new InputError('damaged', 'damaged', { name, reason: { key: reason, values: {} } });
}
