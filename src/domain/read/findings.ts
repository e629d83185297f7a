import { noText } from '../check/form/no-text';
import { required } from '../check/form/required';
import type { Issue, RuleId, Severity } from '../issue';
import type { Report } from '../report';
import { restsOfBylines } from './byline/rest';
import type { Reason } from './left-out';
import type { Line } from './line';
import type { Outline } from './outline';
import { creditsIn } from './credits';
import { ofRule } from '../rules/of-rule';

type Read = { report: Report; outline: Outline };

/** Returns the findings that an editor should check in a report as read, in the order of the text. */
export function findings(reading: Read, lines: readonly Line[]): Issue[] {
  return [
    ...missing(reading),
    ...quotesWithoutSpeaker(reading),
    ...unmatchedMarks(lines),
    ...bylineRests(reading),
    ...leftOut(reading),
  ];
}

/**
 * At import, a missing title or author is only a warning. The document may have one, and the next form asks for it.
 */
const AT_IMPORT: Partial<Record<RuleId, Severity>> = {
  'missing-title': 'warning',
  'missing-author': 'warning',
};

const missing = ({ report }: Read): Issue[] =>
  [...required, noText].flatMap(({ id, severity, find }) =>
    find({ report }).map((issue) => ({ ...issue, severity: AT_IMPORT[id] ?? severity })),
  );

/** How many characters of a speech, and of a line, a finding shows. */
const [SHOWN_OF_SPEECH, SHOWN_OF_LINE] = [24, 40];

function quotesWithoutSpeaker({ report }: Read): Issue[] {
  return report.sections
    .flatMap(({ quotes }) => quotes)
    .filter(({ speaker, role }) => speaker === null && role === null)
    .map(({ text, places: [place] = [] }) => ({
      ...ofRule('quote-without-speaker'),
      actual: text.slice(0, SHOWN_OF_SPEECH),
      ...(place && { place }),
    }));
}

function unmatchedMarks(lines: readonly Line[]): Issue[] {
  return lines
    .filter(({ text }) => count(text, '“') !== count(text, '”'))
    .map(({ text, start, end }) => ({
      ...ofRule('unmatched-quote-marks'),
      actual: text.slice(0, SHOWN_OF_SPEECH),
      position: { start, end },
    }));
}

/** Finds words of a byline that are in no field: not author, source, date or credits. */
function bylineRests({ report, outline }: Read): Issue[] {
  const restOf = restsOfBylines(report);
  return outline.front.bylineLines.flatMap(({ text, start, end }) => {
    const rest = restOf(text).join(' ');
    const actual = rest.slice(0, SHOWN_OF_LINE);
    const issue = { ...ofRule('line-outside-text'), actual, expected: 'head of the document' };
    return rest ? [{ ...issue, position: { start, end } }] : [];
  });
}

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** Makes one finding for each row of lines that were left out for the same reason. */
function leftOut({ outline }: Read): Issue[] {
  const reasons = new Map(outline.left.map(({ line, reason }) => [line, reason]));
  const rows: Line[][] = [];
  let before: Line | undefined;
  const credited = new Set(outline.tail.filter(({ text }) => creditsIn(text)?.length));
  for (const line of outline.other) {
    // Names in the tail are in the report.
    if (credited.has(line)) continue;
    const reason = reasons.get(line);
    const goesOn =
      reason && before && reasons.get(before) === reason && rows.at(-1)!.length < MOST_IN_ROW;
    if (goesOn) rows.at(-1)!.push(line);
    else rows.push([line]);
    before = line;
  }
  return rows.map((row) => outside(row, reasons.get(row[0]!)));
}

/** A longer row gets several findings. */
const MOST_IN_ROW = 12;

const outside = (row: readonly Line[], reason: Reason | undefined): Issue => ({
  ...ofRule('line-outside-text'),
  actual: row.map(({ text }) => text.slice(0, SHOWN_OF_LINE)).join(' / '),
  ...(reason && { expected: reason }),
  position: { start: row[0]!.start, end: row.at(-1)!.end },
});
