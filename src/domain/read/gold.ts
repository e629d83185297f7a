import type { Metric } from '../report';
import type { Result } from '../result';
import type { OutlineSection } from './body-shape';
import type { Outline } from './outline';
import type { Reading } from './reading';

/** Writes a reading in the exchange format of the corpus: plain JSON with offsets into the file. */
export function toGold({ value, issues }: Result<Reading>) {
  const { report, outline, byline, other, frontMetrics } = value;
  const { title, subtitle, author, source, issuedOn, year, sections } = report;
  const metrics = [...frontMetrics, ...sections.flatMap((section) => section.metrics)];
  const quotes = sections.flatMap((section) => section.quotes);
  const photos = sections.flatMap((section) => section.photos);
  return {
    title: title || null,
    subtitle,
    byline,
    author,
    source,
    publishedOn: issuedOn,
    year,
    lead: leadOf(outline),
    sections: outline.sections.flatMap(goldSection),
    quotes: quotes.map(({ text, speaker, role }) => ({ ...textOrParts(text), speaker, role })),
    metrics: byPosition(metrics).map(goldMetric),
    photos: photos.map(({ caption, credit }) => ({ caption, credit })),
    people: named(value),
    other,
    issues,
  };
}

/** Returns the number of paragraphs above the first heading. */
function leadOf({ sections: [first] }: Outline): number {
  return first && first.heading === null ? first.paragraphs.length : 0;
}

function goldSection({ heading, paragraphs }: OutlineSection) {
  if (!heading) return [];
  const { level, text, runIn } = heading;
  return [{ level, heading: text, paragraphs: paragraphs.length, ...(runIn && { runIn: true }) }];
}

const byPosition = <Placed extends Pick<Metric, 'position'>>(metrics: readonly Placed[]) =>
  [...metrics].sort((a, b) => (a.position?.start ?? 0) - (b.position?.start ?? 0));

/** Returns the speakers and all other people whom the text names, with their roles. */
function named({ report, people }: Reading) {
  const speakers = report.sections
    .flatMap(({ quotes }) => quotes)
    .flatMap(({ speaker, role }) => (speaker ? [[speaker, role] as const] : []));
  return [...new Map([...people.printed, ...speakers])].map(([name, role]) => ({ name, role }));
}

function textOrParts(text: string) {
  return text.includes('\n') ? { parts: text.split('\n') } : { text };
}

function goldMetric(metric: Omit<Metric, 'key'>, index: number) {
  const { text, value, min, max, unit, qualifier, label, position } = metric;
  const { change, basis, period, status, target, baseline } = metric;
  return {
    id: `m${String(index + 1).padStart(2, '0')}`,
    text,
    start: position?.start,
    end: position?.end,
    value,
    ...(value === null && { min, max }),
    unit,
    qualifier,
    counted: label,
    ...{ change, basis, period },
    ...(status && { status }),
    ...(target !== null && { target }),
    ...(baseline !== null && { baseline }),
  };
}
