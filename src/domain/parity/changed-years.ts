import { remembered } from '../remembered';
import { isBase } from './base-year';
import { withNeighbours, type Bead } from './bead';
import { excess } from './excess';
import type { Span } from './passage';
import { textOf, type Read } from './reading';
import { isCountedTo, mayBeOfReport, mayBeWorkedOut } from './worked-out-years';

/** A year that only the target names here, and the year that the source names instead. */
export interface ChangedYear {
  at: Span;
  year: number;
  expected: number | null;
  cause: Span | null;
  /**
   * False if the source names no other year here, and this one is next to a year of the report: a translator may have
   * worked it out from words that we do not know.
   */
  isSure: boolean;
}

/** 同比 and 上年: words for the year before. */
const LAST_YEAR_ZH = /[去上]年|同比|上一?年度|年同期|前一年/;
/** Words that point to a year so many years from a named one. */
const SHIFTS: readonly (readonly [words: RegExp, years: number])[] = [
  [LAST_YEAR_ZH, -1],
  [/前年/, -2],
  [/[明来翌次]年|下一?年/, 1],
  [/[今本当同]年|年度|年[初底末内]|全年|一年来/, 0],
];
/** Words that the translator may replace by a year. */
const RELATIVE = /[今去前明当上同本翌往历]年|同比|以往|同期|年[初底末]|学年|以来|年度/;

/** Returns the years that changed in translation. A year that is left out, or given as "last year", did not change. */
export function changedYears(beads: readonly Bead[]): ChangedYear[] {
  const known = new Set(beads.flatMap(({ source }) => mentionsIn(source).map(({ year }) => year)));
  const unmatched = beads.map(unmatchedIn);
  // A report of 2024 may begin with the date of its delivery in 2025.
  const [first, second] = known;
  let ofHeading: readonly number[] = [];
  return beads.flatMap((bead, at) => {
    ofHeading = headedYears(bead) ?? ofHeading;
    const near = withNeighbours(unmatched, at);
    const { source, target } = unmatched[at]!;
    const lost = notAmong(
      near.flatMap((one) => one.target),
      source,
    );
    const added = notAmong(
      near.flatMap((one) => one.source),
      target,
    );
    const others = [first, second, ...ofHeading];
    const resolved = resolvedIn(bead, others);
    const here = new Set(near.flatMap(({ said }) => said));
    // A text may name one year thousands of times.
    const isSaidHere = remembered((year: number) => isSaid(year, bead));
    const lostYears = new Set(lost.map(yearOf));
    const compared = new Set(lost.filter(isComparedZh).map(yearOf));
    return added
      .filter((one) => isInstead(one, lostYears, compared) || !resolved.has(one.year))
      .filter(({ year }) => !isSaidHere(year))
      .filter(
        ({ year, span }) =>
          compared.has(year + 1) ||
          (!isYearBefore(year, span, bead) && !isBase({ year, span }, bead, others)),
      )
      .filter(({ year }) => lostYears.has(year + 1) || !isCountedTo(year, bead))
      .map((mention, index) => ({ mention, instead: lost[index] ?? null }))
      .filter(({ mention, instead }) => instead || isNews(mention, bead, { known, here, resolved }))
      .map(({ mention, instead }) => ({
        ...changeOf(mention, instead),
        isSure:
          instead !== null ||
          !(mayBeOfReport(mention.year, [first, second]) || mayBeWorkedOut(mention, bead, known)),
      }));
  });
}

/**
 * Whether a year stands where the source names the next one, which is nowhere in the target. A comparison may leave that
 * out: 2024年比上年增长5% is 5 percent more than in 2023.
 */
const isInstead = (
  { year, span: { passage, start } }: Mention,
  lost: ReadonlySet<number>,
  compared: ReadonlySet<number>,
): boolean =>
  lost.has(year + 1) &&
  (compared.has(year + 1) || !COMPARED.test(passage.text.slice(Math.max(0, start - 32), start))) &&
  !TO_DATE.test(passage.text.slice(Math.max(0, start - 12), start));

/** 较疫情前的2018年: the source itself compares with this year, so no other year stands for it. */
const isComparedZh = ({ span: { passage, start } }: Mention): boolean =>
  /[比较較][^，。；\d]{0,8}$/.test(passage.text.slice(Math.max(0, start - 10), start));

/** Since 2023, after 2023: what begins with the year before. */
const TO_DATE = /\b(?:since|after|before|until|and|or|to) $/i;

/** If English says "last year" for each of these words, no year of the English text stands for them. */
const EACH_LAST_YEAR_ZH = new RegExp(LAST_YEAR_ZH, 'g');
const LAST_YEAR_EN =
  /\b(?:(?:previous|last|preceding|prior|past)(?: \w+)? year|year[- ]on[- ]year|year[- ]over[- ]year|year (?:earlier|before)|YoY)\b/gi;

function saysLastYear({ source, target }: Bead): boolean {
  const times = (reads: readonly Read[], words: RegExp) => textOf(reads).match(words)?.length ?? 0;
  return times(target, LAST_YEAR_EN) >= times(source, EACH_LAST_YEAR_ZH);
}

/** Returns the years of a heading: what follows 2024年工作回顾 is about 2024. Null if this is no heading. */
const headedYears = ({ source }: Bead): number[] | null =>
  source[0]?.passage.kind === 'heading'
    ? source.flatMap(({ namedYears }) => [...namedYears])
    : null;

/**
 * Returns the years that words such as 上年 can mean here. They count from the years named in the bead, and from
 * `others`: the first two years of the document and those of the heading.
 */
function resolvedIn(bead: Bead, others: readonly (number | undefined)[]): Set<number> {
  const text = textOf(bead.source);
  const own = mentionsIn(bead.source).map(({ year }) => year);
  const shifts = SHIFTS.filter(([words]) => words.test(text))
    .map(([, years]) => years)
    .filter((years) => years !== -1 || !saysLastYear(bead));
  // 年底 belongs to a year named in the same bead. If the bead names none, it belongs to the first year of the document.
  const ofOthers = others.flatMap((year) =>
    year === undefined || own.includes(year)
      ? []
      : shifts.filter((one) => one || own.length === 0).map((shift) => year + shift),
  );
  return new Set([...own.flatMap((year) => shifts.map((shift) => year + shift)), ...ofOthers]);
}

/** From 2023, than in 2023: the words before the year of a comparison. */
const COMPARED =
  /\b(?:from|over|on|against|than(?: in)?|compared (?:with|to)(?: (?:that|those) (?:in|of))?) $/;

/** 比上年 next to 2024年 means 2023. But English may say "last year" for 2024 itself, in news from 2025. */
const isYearBefore = (year: number, { passage, start }: Span, { source }: Bead): boolean =>
  COMPARED.test(passage.text.slice(Math.max(0, start - 32), start)) &&
  source.some(
    ({ passage: { text }, namedYears }) =>
      namedYears.has(year + 1) && !namedYears.has(year) && LAST_YEAR_ZH.test(text),
  );

/** The source has the digits of the year without 年 as often: 在2018-2020之后. */
const isSaid = (year: number, { source, target }: Bead) =>
  source.some(({ values }) => values.has(year)) && timesIn(source, year) >= timesIn(target, year);

const timesIn = (reads: readonly Read[], year: number): number =>
  reads.reduce(
    (sum, { numerals }) => sum + numerals.filter(({ value }) => value === year).length,
    0,
  );

interface Mention {
  year: number;
  span: Span;
}

const mentionsIn = (reads: readonly Read[]): Mention[] =>
  reads.flatMap(({ passage, years }) =>
    years.map(({ year, start, end }) => ({ year, span: { passage, start, end } })),
  );

/** Returns the years that each side of a bead names more often than the other. */
function unmatchedIn(bead: Bead): Record<'source' | 'target', Mention[]> & { said: number[] } {
  const [source, target] = [mentionsIn(bead.source), mentionsIn(bead.target)];
  return {
    said: source.map(yearOf),
    source: excess(source, target, yearOf),
    target: excess(target, source, yearOf),
  };
}

const yearOf = ({ year }: Mention) => year;

function notAmong(others: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  const years = new Set(others.map(({ year }) => year));
  return mentions.filter(({ year }) => !years.has(year));
}

/** Whether nothing in the source explains a year: no other place names it, and no word such as 去年 can mean it. */
function isNews(
  { year }: Mention,
  { source }: Bead,
  { known, here, resolved }: Record<'known' | 'here' | 'resolved', ReadonlySet<number>>,
): boolean {
  if (source.length === 0 || known.size === 0) return false;
  // 上年 has a year that we can compute, and this is another year.
  if (!here.has(year) && resolved.size > 0) return true;
  return !known.has(year) && !source.some(({ passage }) => RELATIVE.test(passage.text));
}

const changeOf = (
  { year, span }: Mention,
  instead: Mention | null,
): Omit<ChangedYear, 'isSure'> => ({
  at: span,
  year,
  expected: instead?.year ?? null,
  cause: instead?.span ?? null,
});
