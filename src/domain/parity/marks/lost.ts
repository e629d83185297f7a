import { withNeighbours, type Bead } from '../bead';
import { spanOf, type Span } from '../passage';
import { textOf, type Read } from '../reading';
import { MONTHS } from './months.en';

/** A day that only the source gives. */
export interface LostDate {
  /** The index of its bead. */
  bead: number;
  cause: Span;
  expected: string;
}

/** Words that may stand for a day: news prints Wednesday, and a report `at the end of the year`. */
const ANOTHER_WORD =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|today|yesterday|tomorrow|tonight|overnight|(?:that|same|next|following|previous) (?:day|morning|evening|night)|a (?:day|week) (?:later|earlier|before|after)|Christmas|Easter|Halloween|New Year|Eve\b|[A-Z][a-z]+(?:['’]s?)? Day|Festival|(?:end|start|beginning|close|eve|last day|first day|middle|mid) of|(?:year|month|quarter)[- ](?:end|start)|mid-?year|now|to date|date|so far|when|then|once|after|before|since)\b/;

/**
 * Returns the days of the source that the translation does not give: 5月31日 has no date there, and no other word for a
 * day. A date that the source repeats may be left out, and so may the day of a month that English names.
 */
export function lostDates(beads: readonly Bead[]): LostDate[] {
  const times = new Map<string, number>();
  for (const { value } of beads.flatMap(({ source }) => datesIn(source)))
    times.set(value, (times.get(value) ?? 0) + 1);
  return beads.flatMap((bead, at) => {
    if (bead.target.length === 0 && bead.source.some(({ passage }) => passage.kind !== 'other'))
      return [];
    const dates = datesIn(bead.source).filter(({ value }) => times.get(value) === 1);
    if (dates.length === 0) return [];
    const near = withNeighbours(beads, at).flatMap(({ target }) => target);
    const own = textOf(bead.target);
    if (ANOTHER_WORD.test(own)) return [];
    // A date of the target that stands for none of these is reported as a change.
    const isChanged = datesIn(bead.target).some(({ value }) => !times.has(value));
    return isChanged
      ? []
      : dates
          .filter(({ value }) => !isSaid(value, near, own))
          .map((date) => ({ bead: at, cause: spanOf(date), expected: date.text }));
  });
}

const datesIn = (reads: readonly Read[]) =>
  reads.flatMap(({ passage, marks }) =>
    marks()
      .filter(({ kind }) => kind === 'date')
      .map((mark) => ({
        ...mark,
        passage,
        text: passage.text.slice(mark.start, mark.end),
      })),
  );

/** Whether the target has the date, its month, or the number of its day. */
function isSaid(value: string, near: readonly Read[], own: string): boolean {
  const [month = 0, day = 0] = value.split('-').map(Number);
  const name = MONTHS[month - 1] ?? '';
  return (
    datesIn(near).some((date) => date.value === value) ||
    new RegExp(`\\b(?:${name}|${name.slice(0, 3)}\\.?)(?![a-z])`).test(own) ||
    near.some(
      ({ values, marks }) => values.has(day) || marks().some((mark) => mark.value === String(day)),
    )
  );
}
