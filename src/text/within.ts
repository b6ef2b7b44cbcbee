/** Where one unit first stands from `from` up to `to`, or -1. Nothing behind `to` is looked at, as `indexOf` would. */
export function indexWithin(chars: string, mark: string, from: number, to: number): number {
  const unit = mark.charCodeAt(0);
  for (let at = from; at < to; at++) if (chars.charCodeAt(at) === unit) return at;
  return -1;
}

/** Where one unit last stands from `from` up to `to`, or -1. Nothing before `from` is looked at, as `lastIndexOf` would. */
export function lastIndexWithin(chars: string, mark: string, from: number, to: number): number {
  const unit = mark.charCodeAt(0);
  for (let at = to - 1; at >= from; at--) if (chars.charCodeAt(at) === unit) return at;
  return -1;
}
