import { Parser } from 'htmlparser2';
import { UnreadableFileError } from '../../result';
import type { RichLine } from '../rich-line';
import { LineBuilder } from './line-builder';

const HEADINGS: Record<string, number> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
const BLOCKS = new Set(
  'p div section article header footer main aside blockquote pre figure figcaption table tbody thead ul ol dl dt dd address hr br'.split(
    ' ',
  ),
);
/** What is never content, and is dropped with everything inside. */
const DROPPED = new Set(
  'script style template noscript iframe object embed svg math form input select textarea button head title'.split(
    ' ',
  ),
);
/** Pages nest some dozens deep; the parser's own stack grows slow at some thousands. */
const MAX_DEPTH = 2_000;

const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em']);

/**
 * The lines of an HTML document or of pasted rich text, in order. Only words, emphasis, lists, tables and
 * images pass; scripts, forms, frames, attributes and styles do not exist for it.
 * Throws `UnreadableFileError` (hostile) where elements are nested thousands deep.
 */
export function linesFromHtml(html: string): RichLine[] {
  const builder = new LineBuilder();
  let dropped = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MAX_DEPTH) throw tooDeep();
      if (dropped > 0 || DROPPED.has(name)) dropped += 1;
      else open(builder, name, attributes);
    },
    ontext(text) {
      if (dropped === 0) builder.write(text);
    },
    onclosetag(name) {
      depth -= 1;
      if (dropped > 0) dropped -= 1;
      else close(builder, name);
    },
  });
  parser.write(html);
  parser.end();
  return builder.finish();
}

type Attributes = Record<string, string>;

/** What an opening tag does. A link that only leads to a note is its mark, not text. */
const OPENERS: Record<string, (builder: LineBuilder, attributes: Attributes) => void> = {
  ul: (builder) => builder.openList(false),
  ol: (builder) => builder.openList(true),
  li: (builder, { id }) => builder.startItem(/note/.test(id ?? '')),
  aside: (builder) => builder.start({ kind: 'note' }),
  tr: (builder) => builder.openRow(),
  td: (builder) => builder.nextCell(),
  th: (builder) => builder.nextCell(),
  img: (builder, { src, alt }) => builder.image(src ?? '', alt ?? null),
  a: (builder, { href }) => {
    if (/note/.test(href ?? '')) builder.muted += 1;
  },
};

function open(builder: LineBuilder, name: string, attributes: Attributes): void {
  const heading = HEADINGS[name];
  const opener = OPENERS[name];
  if (opener) opener(builder, attributes);
  else if (heading) builder.start({ kind: 'heading', level: heading });
  else if (BOLD.has(name)) builder.bold += 1;
  else if (ITALIC.has(name)) builder.italic += 1;
  else if (BLOCKS.has(name)) builder.paragraph();
}

function close(builder: LineBuilder, name: string): void {
  if (BOLD.has(name)) builder.bold -= 1;
  else if (ITALIC.has(name)) builder.italic -= 1;
  else if (name === 'a') builder.muted = 0;
  else if (name === 'ul' || name === 'ol') builder.closeList();
  else if (name === 'tr') builder.closeRow();
  else if (name in HEADINGS || name === 'li' || BLOCKS.has(name)) builder.end();
}

const tooDeep = () =>
  new UnreadableFileError(
    'hostile',
    'This page nests its elements deeper than any document does. Paste its text instead.',
  );
