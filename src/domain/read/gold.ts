import type { Metric } from '../report';
import type { Result } from '../result';
import type { Reading } from './reading';

/** A reading in the exchange format of the corpus: plain JSON with offsets into the file. */
export function toGold({ value, issues }: Result<Reading>) {
  const { report, outline, byline, other, frontMetrics } = value;
  const { title, subtitle, author, source, issuedOn, year } = report;
  const metrics = [...frontMetrics, ...report.sections.flatMap((section) => section.metrics)];
  const quotes = report.sections.flatMap((section) => section.quotes);
  const headed = outline.sections.flatMap(({ heading, paragraphs }) =>
    heading
      ? [
          {
            level: heading.level,
            heading: heading.text,
            paragraphs: paragraphs.length,
            ...(heading.runIn && { runIn: true }),
          },
        ]
      : [],
  );
  return {
    ...{ title, subtitle, byline, author, source, publishedOn: issuedOn, year },
    lead: outline.sections[0]?.heading === null ? outline.sections[0].paragraphs.length : 0,
    sections: headed,
    quotes: quotes.map(({ text, speaker, role }) => ({ ...textOrParts(text), speaker, role })),
    metrics: metrics
      .sort((a, b) => (a.position?.start ?? 0) - (b.position?.start ?? 0))
      .map(goldMetric),
    photos: report.sections.flatMap(({ photos }) =>
      photos.map(({ caption, credit }) => ({ caption, credit })),
    ),
    people: named(value),
    ...{ other, issues },
  };
}

/** Speakers and everybody else whom the text names, with what they are. */
function named({ report, people }: Reading) {
  const speakers = report.sections
    .flatMap(({ quotes }) => quotes)
    .flatMap(({ speaker, role }) => (speaker ? [[speaker, role] as const] : []));
  return [...new Map([...people.roles, ...speakers])].map(([name, role]) => ({ name, role }));
}

function textOrParts(text: string) {
  return text.includes('\n') ? { parts: text.split('\n') } : { text };
}

function goldMetric(
  { text, value, min, max, unit, qualifier, label, position }: Omit<Metric, 'key'>,
  index: number,
) {
  return {
    ...{
      id: `m${String(index + 1).padStart(2, '0')}`,
      text,
      start: position?.start,
      end: position?.end,
      value,
    },
    ...(value === null && { min, max }),
    ...{ unit, qualifier, counted: label },
  };
}
