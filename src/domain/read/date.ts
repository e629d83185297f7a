const DATE = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?/;
const TIME = /^\s*(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?/;

/** A date as printed, and where it stands. */
export interface PrintedDate {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM[:SS]+08:00` where a time is printed. */
  iso: string;
  start: number;
  end: number;
}

/** The first date of a line with its time, in China's time; null where there is none that exists. */
export function dateIn(text: string): PrintedDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [all, year = '', month = '', day = ''] = match;
  if (Number(month) > 12 || Number(day) > 31 || !Number(month) || !Number(day)) return null;
  const end = match.index + all.length;
  const time = TIME.exec(text.slice(end));
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!time) return { iso: date, start: match.index, end };
  const [printed, hour = '', minute = '', second] = time;
  const clock = [hour.padStart(2, '0'), minute, ...(second ? [second] : [])].join(':');
  return { iso: `${date}T${clock}+08:00`, start: match.index, end: end + printed.length };
}

/** Whether a line is a date and nothing else. */
export function isDateLine(text: string): boolean {
  const date = dateIn(text);
  return (
    date !== null && text.slice(0, date.start).trim() === '' && text.slice(date.end).trim() === ''
  );
}
