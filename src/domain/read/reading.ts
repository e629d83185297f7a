import { timesBySection } from '../claim';
import { currencyOfTexts, inCurrency, textsOf } from '../currency';
import { withEnclosed } from '../enclosed';
import { parseQuantities } from '../quantity';
import type { Metric, Report } from '../report';
import { blankOf } from '../report/blank';
import { REPORT } from '../report/shape';
import type { Result } from '../result';
import { authorAtEnd, authorOfDateline } from './byline/names';
import { dateIn } from './date';
import { findings } from './findings';
import type { Line } from './line';
import { notedLines } from './noted-lines';
import { outlineAsPrinted } from './outline-as-printed';
import { outlineOf, type Outline } from './outline';
import { peopleIn, type People } from './people';
import { fieldsOf } from './section-figures';
import { sectionOf, withMetrics } from './sections';
import type { Known, NewKey } from './section-known';
import { NOTHING_TOLD, type Told } from './told';
import { yearOf } from './year';

/** A report as read, with what the reader knows besides it. */
export interface Reading {
  report: Report;
  /** Figures in title, subtitle and lines outside the text. They have no section. */
  frontMetrics: Omit<Metric, 'key'>[];
  byline: string | null;
  /** Lines that are in no part of the report, as printed. */
  other: string[];
  outline: Outline;
  /** The people that paragraphs and captions name. */
  people: People;
  /** The keys of the organization and the series that one of our own forms names. */
  belongs: { organization: string | null; series: string | null };
}

/** Reads lines as a report. Every line ends up in exactly one place. */
export function readLines(
  lines: readonly Line[],
  newKey: NewKey,
  told: Told = NOTHING_TOLD,
): Result<Reading> {
  const plain = outlineOf(notedLines(lines), told);
  const outline = outlineAsPrinted(plain);
  const people = peopleIn(proseOf(outline), outline.front.byline.author);
  const frame = frameOf(plain, outline);
  const worded = outline.sections.map((one) => sectionOf(one, { people, newKey }));
  const texts = textsOf({ ...frame, sections: worded });
  const currency = currencyOfTexts(texts);
  const timesOf = timesBySection({ ...frame, sections: worded, texts });
  const sections = worded.map((one, at) =>
    withMetrics(one, outline.sections[at]!, {
      ...{ ...timesOf(one.key), currency, people, newKey },
    }),
  );
  const read = { ...frame, sections };
  const report = told.enclosed ? withEnclosed(read, told.enclosed, newKey) : read;
  const { titleLines, bylineLines } = outline.front;
  const value: Reading = {
    report,
    frontMetrics: [...titleLines, ...loose(outline)].flatMap((line) =>
      figures(line, { ...timesOf(null), currency }),
    ),
    byline: bylineLines.map(({ text }) => text).join('\n') || null,
    other: outline.other.map(({ text }) => text),
    outline,
    people,
    belongs: {
      organization: told.enclosed?.organization ?? null,
      series: told.enclosed?.series ?? null,
    },
  };
  return { value, issues: findings(value, lines) };
}

/**
 * Builds a report without its sections. Their figures depend on its year. The words are as printed. The year, and an
 * author whom the printed text does not tell, come from the outline in one notation.
 */
function frameOf(plain: Outline, { front, sections, credits }: Outline): Omit<Report, 'sections'> {
  const { byline, title, subtitle } = front;
  const { cover: _cover, ...blank } = blankOf(REPORT);
  return {
    ...blank,
    title: title ?? '',
    subtitle,
    year: yearIn(plain),
    author: authorIn({ front, sections }) ?? authorIn(plain),
    source: byline.source,
    issuedOn: byline.publishedOn,
    credits,
  };
}

function yearIn({ front, sections }: Outline): number | null {
  const { title, subtitle, byline } = front;
  const headings = sections.flatMap(({ heading }) => heading?.text ?? []);
  return yearOf({
    ...{ title: title ?? '', subtitle, headings, lead: leadOf(sections) },
    ...{ publishedOn: byline.publishedOn, deliveredOn: deliveredOn(front) },
  });
}

function authorIn({ front, sections }: Pick<Outline, 'front' | 'sections'>): string | null {
  const end = sections.at(-1)?.paragraphs.at(-1)?.text ?? '';
  return front.byline.author ?? authorOfDateline(leadOf(sections)) ?? authorAtEnd(end);
}

/** Returns the first paragraph. */
const leadOf = (sections: Outline['sections']): string =>
  sections.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0]?.text ?? '';

/** 2026年1月20日在…会议上: the day in the subtitle or in another line of the front that tells when the report was given. */
const deliveredOn = ({ subtitle, other }: Outline['front']): string | null => {
  const given = [subtitle ?? '', ...other.map(({ text }) => text)];
  return (
    given.map((text) => (/在.{2,40}[上会]/.test(text) ? dateIn(text) : null)).find(Boolean)?.iso ??
    null
  );
};

const proseOf = ({ sections }: Outline): string[] =>
  sections.flatMap(({ paragraphs, captions }) => [
    ...paragraphs.map(({ text }) => text),
    ...captions.map(({ caption }) => caption),
  ]);

/**
 * Returns the lines outside the text that may state figures: tables, notes and cards. The tail, page furniture and
 * metadata do not.
 */
function loose({ other, tail, left }: Outline): Line[] {
  const silent = new Set([...tail, ...left.map(({ line }) => line)]);
  return other.filter((line) => !silent.has(line));
}

const figures = (line: Line, { year, now, currency }: Omit<Known, 'people'>) =>
  fieldsOf(inCurrency(parseQuantities(line.text), currency), line, { year, now }).map(
    ({ at: _at, ...fields }) => fields,
  );
