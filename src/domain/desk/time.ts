import { toShanghaiTime } from '../shanghai-time';

const SHOWN = /^(\d{4})-(\d\d?)-(\d\d?)(?:[ T](\d\d?):(\d\d)(?::(\d\d))?)?$/;

/** An instant as the desk shows it, on China's clocks: `2026-01-16 09:30`; only the day at midnight. */
export function shownTime(instant: string): string {
  const [day, time] = toShanghaiTime(instant).slice(0, 19).split('T') as [string, string];
  if (time === '00:00:00') return day;
  return `${day} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

/** The instant that somebody wrote as `shownTime` shows it; null where it is no time. */
export function readTime(text: string): string | null {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] =
    SHOWN.exec(text.trim()) ?? [];
  if (!year) return null;
  const parts = [month!, day!, hour, minute, second].map((part) => part.padStart(2, '0'));
  const [mm, dd, hh, mi, ss] = parts;
  const instant = new Date(`${year}-${mm}-${dd}T${hh}:${mi}:${ss}+08:00`);
  if (Number.isNaN(instant.getTime())) return null;
  const written = instant.toISOString();
  // `2026-02-30` is read as 2 March.
  return shownTime(written).startsWith(`${year}-${mm}-${dd}`) ? written : null;
}
