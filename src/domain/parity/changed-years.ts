import { withNeighbours, type Bead } from './bead';
import { excess } from './excess';
import type { Span } from './passage';
import { textOf, type Read } from './reading';

/** A year of the target that the source does not name here, and the one that it names instead. */
export interface ChangedYear {
  at: Span;
  year: number;
  expected: number | null;
  cause: Span | null;
}

/** How far from a year that is named these words point. */
const SHIFTS: readonly (readonly [words: RegExp, years: number])[] = [
  [/[去上]年|同比|上一?年度|年同期|前一年/, -1],
  [/前年/, -2],
  [/[明来翌次]年|下一?年/, 1],
  [/[今本当同]年|年度|年[初底末内]|全年|一年来/, 0],
];
/** Words that the translator may resolve to a year. */
const RELATIVE = /[今去前明当上同本翌往历]年|同比|以往|同期|年[初底末]|学年|以来|年度/;

/** Years that changed in translation. What is only left out, or said as "last year", is not. */
export function changedYears(beads: readonly Bead[]): ChangedYear[] {
  const known = new Set(beads.flatMap(({ source }) => mentionsIn(source).map(({ year }) => year)));
  const unmatched = beads.map(unmatchedIn);
  const [first] = known;
  return beads.flatMap((bead, at) => {
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
    const resolved = resolvedIn(bead, first);
    const here = new Set(near.flatMap(({ said }) => said));
    return added
      .filter(({ year }) => !resolved.has(year) && !isSaid(year, bead))
      .filter(({ year, span }) => !isYearBefore(year, span, bead))
      .map((mention, index) => ({ mention, instead: lost[index] ?? null }))
      .filter(({ mention, instead }) => instead || isNews(mention, bead, { known, here, resolved }))
      .map(({ mention, instead }) => changeOf(mention, instead));
  });
}

/** 同比 and 上年 that English says in so many words, too: no year of its text stands for those. */
const LAST_YEAR_ZH = /[去上]年|同比|上一?年度|年同期|前一年/g;
const LAST_YEAR_EN =
  /\b(?:(?:previous|last|preceding|prior|past)(?: \w+)? year|year[- ]on[- ]year|year[- ]over[- ]year|year (?:earlier|before)|YoY)\b/gi;

function saysLastYear({ source, target }: Bead): boolean {
  const times = (reads: readonly Read[], words: RegExp) => textOf(reads).match(words)?.length ?? 0;
  return times(target, LAST_YEAR_EN) >= times(source, LAST_YEAR_ZH);
}

/** The years that words such as 上年 mean here: reckoned from those named beside, and from the first of the document. */
function resolvedIn(bead: Bead, first: number | undefined): Set<number> {
  const text = textOf(bead.source);
  const own = mentionsIn(bead.source).map(({ year }) => year);
  const shifts = SHIFTS.filter(([words]) => words.test(text))
    .map(([, years]) => years)
    .filter((years) => years !== -1 || !saysLastYear(bead));
  // 年底 is that of the year beside it; of the first of the document, where none stands there.
  const ofOthers =
    first === undefined || own.includes(first)
      ? []
      : shifts.filter((one) => one || own.length === 0);
  return new Set([
    ...own.flatMap((year) => shifts.map((shift) => year + shift)),
    ...ofOthers.map((shift) => first! + shift),
  ]);
}

/** From 2023, than in 2023: the year that something is compared with. */
const COMPARED =
  /\b(?:from|over|on|against|than(?: in)?|compared (?:with|to)(?: (?:that|those) (?:in|of))?) $/;

/** 比上年 beside 2024年 is 2023, though English may say "last year" for 2024 itself, as news of the next one do. */
const isYearBefore = (year: number, { passage, start }: Span, { source }: Bead): boolean =>
  COMPARED.test(passage.text.slice(Math.max(0, start - 32), start)) &&
  source.some(
    ({ passage: { text }, namedYears }) =>
      namedYears.has(year + 1) && !namedYears.has(year) && text.search(LAST_YEAR_ZH) >= 0,
  );

/** The source has the digits of a year, without 年: 在2018-2020之后. */
const isSaid = (year: number, { source }: Bead) => source.some(({ values }) => values.has(year));

interface Mention {
  year: number;
  span: Span;
}

const mentionsIn = (reads: readonly Read[]): Mention[] =>
  reads.flatMap(({ passage, years }) =>
    years.map(({ year, start, end }) => ({ year, span: { passage, start, end } })),
  );

/** The years that each side of a bead names more often than the other. */
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

/** Whether nothing in the source explains a year: neither another place, nor a word such as 去年. */
function isNews(
  { year }: Mention,
  { source }: Bead,
  { known, here, resolved }: Record<'known' | 'here' | 'resolved', ReadonlySet<number>>,
): boolean {
  if (source.length === 0 || known.size === 0) return false;
  // 上年 is a year that can be reckoned, and this is another one.
  if (!here.has(year) && resolved.size > 0) return true;
  return !known.has(year) && !source.some(({ passage }) => RELATIVE.test(passage.text));
}

const changeOf = ({ year, span }: Mention, instead: Mention | null): ChangedYear => ({
  at: span,
  year,
  expected: instead?.year ?? null,
  cause: instead?.span ?? null,
});
