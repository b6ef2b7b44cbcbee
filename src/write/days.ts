const millisecondsADay = 86_400_000;

/** An ISO date (`2025-07-23`) as days since 1970-01-01; null where it is none. */
export function parseDays(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  // February 30 is read as March 2.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return null;
  return time / millisecondsADay;
}
