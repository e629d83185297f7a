import type { Block, Metric, Photo, Section } from '../report';
import { textOf } from './blocks';
import type { Group, Lists } from './lists';
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
  const { key, level } = section;
  const path = `sections.${key}`;
  const groups = (lists.paragraphs.get(key) ?? []).map((group) => ({
    ...group,
    target: words.blocks(`${path}.paragraphs.${group.id}`),
  }));
  const after = placesAfter(section.body, groups);
  return {
    ...{ key, level },
    heading: words.text(`${path}.heading`),
    body: groups.flatMap(({ target }) => target),
    quotes: section.quotes.map((quote) => ({
      key: quote.key,
      text: words.text(`${path}.quotes.${quote.key}.text`) ?? '',
      speaker: words.text(`${path}.quotes.${quote.key}.speaker`),
      role: words.text(`${path}.quotes.${quote.key}.role`),
    })),
    metrics: section.metrics.map((metric) => ({
      ...{ key: metric.key, ...(metric.indicator && { indicator: metric.indicator }) },
      label: words.text(`${path}.metrics.${metric.key}.label`) ?? '',
      text: words.text(`${path}.metrics.${metric.key}.text`) ?? '',
      ...values.metric(metric),
    })),
    photos: section.photos.map((photo) =>
      photoIn(photo, `${path}.photos.${photo.key}`, words, values, after(photo.after)),
    ),
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

/** Where in the target a photo stands that follows the nth block of the source. */
function placesAfter(body: readonly Block[], groups: (Group & { target: Block[] })[]) {
  const counts = [0];
  let spoken = 0;
  let total = 0;
  for (const block of body) {
    if (textOf(block).trim() !== '') {
      total += groups[spoken]?.target.length ?? 0;
      spoken += 1;
    }
    counts.push(total);
  }
  return (after: number) => counts[Math.min(after, body.length)] ?? total;
}
