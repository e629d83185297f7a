import { parseQuantities, type Quantity } from '../quantity';
import type { Block, Metric, Photo, Quote, Section } from '../report';
import { labelOf } from './labels';
import type { Line } from './line';
import type { CaptionLine, OutlineSection } from './outline';
import type { People } from './people';
import { quotesIn } from './quotes';

/** Makes ids; the kind says of what. */
export type NewKey = (kind: 'section' | 'quote' | 'metric' | 'photo') => string;

/** A section of the report, with its quotes, metrics and photos found. */
export function sectionOf(outline: OutlineSection, people: People, newKey: NewKey): Section {
  const key = newKey('section');
  const { heading, paragraphs, captions } = outline;
  return {
    ...{ key, level: heading?.level ?? 1, heading: heading?.text ?? null },
    body: blocksOf(paragraphs),
    quotes: quotes(paragraphs, people, key, newKey),
    metrics: metrics(outline, key, newKey),
    photos: captions.map((caption) => photo(caption, newKey)),
  };
}

/** One block for each line, so that places can count them; a bullet is a list of one. */
function blocksOf(lines: readonly Line[]): Block[] {
  return lines.map(({ inlines, look }) =>
    look.kind === 'list-item'
      ? { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: inlines }] }
      : { type: 'paragraph', children: inlines },
  );
}

function quotes(lines: readonly Line[], people: People, section: string, newKey: NewKey): Quote[] {
  return quotesIn(
    lines.map(({ text }) => text),
    people,
  ).map(({ parts, speaker, role }) => ({
    ...{ key: newKey('quote'), speaker, role },
    text: parts.map(({ text }) => text).join('\n'),
    places: parts.map(({ paragraph, start, end }) => ({
      section,
      paragraph: paragraph + 1,
      start,
      end,
    })),
  }));
}

/** The figures of heading, paragraphs and captions. A run-in heading is counted in its paragraph. */
function metrics(
  { heading, paragraphs, captions }: OutlineSection,
  section: string,
  newKey: NewKey,
): Metric[] {
  const title = heading && !heading.runIn ? figuresOf(heading.line, section, 0, newKey) : [];
  const prose = paragraphs.flatMap((line, at) => figuresOf(line, section, at + 1, newKey));
  const below = captions.flatMap(({ line, after }) =>
    line ? figuresOf(line, section, after, newKey, true) : [],
  );
  return [...title, ...prose, ...below].sort(
    (a, b) => (a.position?.start ?? 0) - (b.position?.start ?? 0),
  );
}

function figuresOf(
  line: Line,
  section: string,
  paragraph: number,
  newKey: NewKey,
  caption = false,
): Metric[] {
  return parseQuantities(line.text).map((quantity) => ({
    key: newKey('metric'),
    ...fieldsOf(quantity, line),
    // A caption is no paragraph: its figures have a position in the input only.
    ...(!caption && { place: { section, paragraph, start: quantity.start, end: quantity.end } }),
  }));
}

/** A figure with its label, and where it stands in the input. */
export function fieldsOf(quantity: Quantity, line: Line) {
  const { text, value, min, max, unit, qualifier, start, end } = quantity;
  return {
    ...{ label: labelOf(quantity, line.text, quantity), text, value, min, max, unit, qualifier },
    position: { start: line.start + start, end: line.start + end },
  };
}

const photo = ({ caption, credit, image, after }: CaptionLine, newKey: NewKey): Photo => ({
  ...{ key: newKey('photo'), alt: image?.alt ?? null, caption: caption || null, credit, after },
  ...(image && { src: image.src }),
});
