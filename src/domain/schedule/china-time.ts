const TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * Converts a time as people enter it (RFC 3339) to UTC. A time without an offset is China's, which has not changed its
 * offset since 1991. Returns null for an invalid date or time.
 */
export function instantInChina(given: string): string | null {
  const [, day, minute, seconds = ':00', offset = '+08:00'] = TIME.exec(given) ?? [];
  if (!day || !minute || !isDay(day)) return null;
  const instant = new Date(`${day}T${minute}${seconds}${offset}`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** JavaScript reads 31 February as 3 March, so the day is checked separately. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
