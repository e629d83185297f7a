import type { Issue } from '../issue';
import type { Line } from './line';
import type { Reading } from './reading';

/** What an editor should look at in a report as read, in the order of the text. */
export function findings(reading: Reading, lines: readonly Line[]): Issue[] {
  return [
    ...missing(reading),
    ...quotesWithoutSpeaker(reading),
    ...unmatchedMarks(lines),
    ...leftOut(reading),
  ];
}

function missing({ report }: Reading): Issue[] {
  const rules = [
    ['missing-author', report.author],
    ['missing-source', report.source],
    ['missing-date', report.issuedOn],
    ['missing-year', report.year],
    ['no-text', report.sections.some(({ body }) => body.length > 0) || null],
  ] as const;
  return rules
    .filter(([, value]) => value === null)
    .map(([ruleId]) => ({
      ruleId,
      severity: ruleId === 'no-text' ? ('error' as const) : ('warning' as const),
    }));
}

function quotesWithoutSpeaker({ report }: Reading): Issue[] {
  return report.sections
    .flatMap(({ quotes }) => quotes)
    .filter(({ speaker, role }) => speaker === null && role === null)
    .map(({ text, places }) => ({
      ...{
        ruleId: 'quote-without-speaker',
        severity: 'warning' as const,
        actual: text.slice(0, 24),
      },
      ...(places?.[0] && { place: places[0] }),
    }));
}

function unmatchedMarks(lines: readonly Line[]): Issue[] {
  return lines
    .filter(({ text }) => count(text, '“') !== count(text, '”'))
    .map(({ text, start, end }) => ({
      ...{
        ruleId: 'unmatched-quote-marks',
        severity: 'warning' as const,
        actual: text.slice(0, 24),
      },
      position: { start, end },
    }));
}

const count = (text: string, mark: string) => text.split(mark).length - 1;

function leftOut({ outline }: Reading): Issue[] {
  return outline.other.map(({ text, start, end }) => ({
    ...{ ruleId: 'line-outside-text', severity: 'note' as const, actual: text.slice(0, 40) },
    position: { start, end },
  }));
}
