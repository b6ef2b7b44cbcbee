/** The packages that the build bundles, and their versions; the build writes them in. */
declare const PACKAGES: Readonly<Record<string, string>>;

/** `mammoth` → `mammoth 1.13.0`: the packages of that name, each with its version. */
export function nameConverter(...packages: readonly string[]): string {
  return packages.map((name) => `${name} ${PACKAGES[name]}`).join(', ');
}
