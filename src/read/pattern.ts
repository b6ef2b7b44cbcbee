/** Whether a name, or a part of it, has signs that stand for other names: `*`, `?`, `[…]`, `{…}`, `@(…)`. */
export function isPattern(name: string): boolean {
  return /[*?]|\[[^[\]]+\]|\{[^{}]+\}|[!+@]\(/.test(name);
}
