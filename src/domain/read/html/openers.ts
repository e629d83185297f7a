import { isAddress, isNote, keptAddress, leadsToNote } from './links';
import type { Footnotes } from './footnotes';
import type { Leaving } from './leaving';
import type { LineBuilder } from './line-builder';
import { altOf, sourceOf } from './pictures';
import { raised } from './raised';
import type { Reader } from './reader';
import type { TableWriter } from './table-writer';
import { readTerms } from './terms';
import { holds, wordsOf, type Element } from './tree';

/** Reads an element that is more than its content. */
type Opener = (element: Element) => void;

/** What the openers read with. */
interface Tools {
  builder: LineBuilder;
  reader: Reader;
  notes: Footnotes;
  leaving: Leaving;
  tables: TableWriter;
}

/** Returns how elements are read that are more than their content, by their names. To add one, add a row. */
export function openersOf(tools: Tools): ReadonlyMap<string, Opener> {
  const { builder, reader, tables } = tools;
  /** A line of its own kind. */
  const line =
    (kind: 'note' | 'caption'): Opener =>
    (element) => {
      builder.start({ kind });
      reader.inside(element);
      builder.start();
    };
  const list =
    (ordered: boolean): Opener =>
    (element) => {
      builder.openList(ordered, Number(element.attributes.start) || 1);
      reader.inside(element);
      builder.closeList();
    };
  const openers: Record<string, Opener> = {
    ul: list(false),
    ol: list(true),
    li: (element) => {
      builder.startItem(isNote(element.attributes.id));
      reader.inside(element);
      builder.start();
    },
    blockquote: (element) => {
      builder.quotations += 1;
      reader.block(element);
      builder.quotations -= 1;
    },
    cite: (element) => {
      // In a quotation this names the speaker, on its own line.
      if (builder.quotations > 0) builder.start();
      reader.inside(element);
    },
    pre: (element) => {
      builder.preformatted += 1;
      reader.block(element);
      builder.preformatted -= 1;
    },
    aside: line('note'),
    figcaption: line('caption'),
    br: () => builder.start(),
    dl: (element) => readTerms(element, builder, reader),
    img: (element) => readImage(element, tools),
    a: (element) => readLink(element, tools),
    sup: (element) => readRaised(element, tools),
    table: (element) => tables.table(element),
    tr: (element) => tables.row(element),
  };
  return new Map(Object.entries(openers));
}

/** An image without an address is the place of one that a script loads, or counts visitors. */
function readImage({ attributes }: Element, { builder, leaving }: Tools): void {
  const source = sourceOf(attributes);
  if (source) builder.image(source, altOf(attributes));
  else leaving.image(altOf(attributes));
}

function readLink(element: Element, { builder, reader, notes, leaving }: Tools): void {
  const { href } = element.attributes;
  const note = notes.byMark.get(element);
  if (note) return builder.note(note);
  if (leadsToNote(href)) return;
  const address = keptAddress(href);
  // A link around a picture only: a photo keeps no link.
  if (address && wordsOf(element).trim() === '') leaving.link(address);
  else if (address) builder.openLink(address);
  else if (isAddress(href)) leaving.link(href!.trim());
  reader.inside(element);
  builder.closeLink();
}

/** 10 with a raised 4 is not 104. */
function readRaised(element: Element, { builder, reader }: Tools): void {
  if (holds(element, ({ name }) => name === 'a')) return reader.inside(element);
  builder.write(raised(wordsOf(element)));
}
