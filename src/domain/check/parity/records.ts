import type { Issue } from '../../issue';
import { letters, readingOf, spells } from '../../parity/romanization';
import type { Metric, Report, Section } from '../../report';

/** What is recorded under one key in both languages agrees: metrics by value, quotes by speaker, photos by picture. */
export function recordsDiffer(source: Report, target: Report): Issue[] {
  const counterparts = new Map(target.sections.map((section) => [section.key, section]));
  return source.sections.flatMap((section) => {
    const counterpart = counterparts.get(section.key);
    if (!counterpart) return [];
    return [
      ...metrics(section, counterpart),
      ...speakers(section, counterpart),
      ...photos(section, counterpart),
    ];
  });
}

const placeAt = ({ key }: Section, paragraph = 0) => ({
  section: key,
  paragraph,
  start: 0,
  end: 0,
});
const byKey = <Item extends { key: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.key, item]));

const FIELDS = ['value', 'min', 'max', 'unit', 'qualifier'] as const;
const amountOf = (metric: Metric) =>
  [metric.value ?? `${metric.min}–${metric.max}`, metric.unit, metric.qualifier].join(' ');

function metrics(source: Section, target: Section): Issue[] {
  const others = byKey(target.metrics);
  return source.metrics.flatMap((metric): Issue[] => {
    const other = others.get(metric.key);
    const place = placeAt(target);
    if (!other)
      return [
        { ruleId: 'parity-metric-missing', severity: 'warning', place, expected: metric.text },
      ];
    if (FIELDS.every((field) => (metric[field] ?? null) === (other[field] ?? null))) return [];
    return [
      {
        ruleId: 'parity-metric',
        severity: 'error',
        place,
        actual: amountOf(other),
        expected: amountOf(metric),
      },
    ];
  });
}

function speakers(source: Section, target: Section): Issue[] {
  const others = byKey(target.quotes);
  return source.quotes.flatMap(({ key, speaker }): Issue[] => {
    const other = others.get(key);
    if (!other || !speaker || isSpelled(other.speaker ?? '', speaker)) return [];
    const place = placeAt(target);
    return [
      {
        ruleId: 'parity-speaker',
        severity: 'warning',
        place,
        actual: other.speaker,
        expected: speaker,
      },
    ];
  });
}

/** Any other spelling than pinyin wants a look; what is no full name is nobody's business. */
function isSpelled(english: string, chinese: string): boolean {
  const reading = readingOf(chinese);
  return !reading || spells(letters(english), reading);
}

function photos(source: Section, target: Section): Issue[] {
  const others = byKey(target.photos);
  return source.photos.flatMap((photo): Issue[] => {
    const other = others.get(photo.key);
    const place = placeAt(target, photo.after);
    const shown = photo.caption ?? photo.key;
    if (!other)
      return [{ ruleId: 'parity-photo-missing', severity: 'warning', place, expected: shown }];
    if (photo.src === other.src) return [];
    return [
      {
        ruleId: 'parity-photo',
        severity: 'warning',
        place,
        actual: other.src ?? null,
        expected: shown,
      },
    ];
  });
}
