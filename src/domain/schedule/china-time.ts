const TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * The instant of a time as people give it (RFC 3339), in UTC; one without an offset is China's, which has kept one time since
 * 1991. Null for what is no time: no such day, no such hour.
 */
export function instantInChina(given: string): string | null {
  const [, day, minute, seconds = ':00', offset = '+08:00'] = TIME.exec(given) ?? [];
  if (!day || !minute || !isDay(day)) return null;
  const instant = new Date(`${day}T${minute}${seconds}${offset}`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** A program takes the 31st of February for the 3rd of March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
