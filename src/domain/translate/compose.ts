import type { Block, Metric, Photo, Quote, Section } from '../report';
import { textOf } from './blocks';
import type { Lists } from './lists';
import type { Carried } from './piece';

/** The words of a translation, by the path of the piece; null where it has none. */
export interface Words {
  text(path: string): string | null;
  blocks(path: string): Block[];
}

/** What a translation holds beside words: figures and pictures that may differ from the source's. */
export interface Values {
  metric(metric: Metric): Pick<Metric, 'value' | 'min' | 'max' | 'unit' | 'qualifier'>;
  picture(photo: Photo): string | undefined;
}

/** A report with the structure, keys and order of `source`, and the words and values of a translation. */
export function compose(source: Carried, lists: Lists, words: Words, values: Values): Carried {
  const { text } = words;
  return {
    title: text('title') ?? '',
    subtitle: text('subtitle'),
    year: source.year,
    author: text('author'),
    source: text('source'),
    issuedOn: source.issuedOn,
    summary: text('summary'),
    keywords: text('keywords'),
    cover: source.cover && photoIn(source.cover, 'cover', words, values, source.cover.after),
    sections: source.sections.map((section) => sectionIn(section, lists, words, values)),
    credits: source.credits.map((_, at) => ({
      role: text(`credits.${lists.credits[at]}.role`) ?? '',
      name: text(`credits.${lists.credits[at]}.name`) ?? '',
    })),
  };
}

function sectionIn(section: Section, lists: Lists, words: Words, values: Values): Section {
  const path = `sections.${section.key}`;
  const groups = lists.paragraphs.get(section.key) ?? [];
  const bodies = groups.map(({ id }) => words.blocks(`${path}.paragraphs.${id}`));
  const after = placesAfter(section.body, bodies);
  return {
    key: section.key,
    level: section.level,
    heading: words.text(`${path}.heading`),
    body: bodies.flat(),
    quotes: section.quotes.map((quote) => quoteIn(quote, path, words)),
    metrics: section.metrics.map((metric) => metricIn(metric, path, words, values)),
    photos: section.photos.map((photo) =>
      photoIn(photo, `${path}.photos.${photo.key}`, words, values, after(photo.after)),
    ),
  };
}

function quoteIn({ key }: Quote, section: string, { text }: Words): Quote {
  const path = `${section}.quotes.${key}`;
  return {
    key,
    text: text(`${path}.text`) ?? '',
    speaker: text(`${path}.speaker`),
    role: text(`${path}.role`),
  };
}

function metricIn(metric: Metric, section: string, { text }: Words, values: Values): Metric {
  const path = `${section}.metrics.${metric.key}`;
  return {
    key: metric.key,
    ...(metric.indicator && { indicator: metric.indicator }),
    label: text(`${path}.label`) ?? '',
    text: text(`${path}.text`) ?? '',
    ...values.metric(metric),
  };
}

function photoIn(
  photo: Photo,
  path: string,
  { text }: Words,
  values: Values,
  after: number,
): Photo {
  const src = values.picture(photo);
  return {
    key: photo.key,
    alt: text(`${path}.alt`),
    caption: text(`${path}.caption`),
    credit: text(`${path}.credit`),
    after,
    ...(src && { src }),
  };
}

/**
 * Where in the target a photo stands that follows the nth block of the source; `bodies` are the blocks that
 * each block with words became.
 */
function placesAfter(source: readonly Block[], bodies: readonly Block[][]) {
  const counts = [0];
  let spoken = 0;
  let total = 0;
  for (const block of source) {
    if (textOf(block).trim() !== '') {
      total += bodies[spoken]?.length ?? 0;
      spoken += 1;
    }
    counts.push(total);
  }
  return (after: number) => counts[Math.min(after, source.length)] ?? total;
}
