import { ExternalHyperlink, FootnoteReferenceRun, TextRun, type ParagraphChild } from 'docx';
import type { Inline, Text } from '../../report';
import { asInXml } from '../../translate/exchange/write-xml';
import { safeLink } from '../link';
import { noteAt } from '../insert-mark';

const LINE_BREAK = '\n';

/** Writes the inline nodes of a block as runs. */
export const runs = (nodes: Inline[]): ParagraphChild[] =>
  nodes.flatMap((node) => (node.type === 'link' ? [link(node.url, node.children)] : run(node)));

/** Writes plain text as runs. */
export const plainRuns = (words: string): ParagraphChild[] => run({ type: 'text', text: words });

const link = (url: string, children: Text[]): ParagraphChild =>
  new ExternalHyperlink({ link: asInXml(safeLink(url)), children: children.flatMap(run) });

/** Returns one run per line, or the mark of a note. Word numbers the notes itself. */
function run(node: Text): TextRun[] {
  const note = noteAt(node);
  if (note) return [new FootnoteReferenceRun(note.number)];
  const { text, bold, italic, underline, strikethrough, code } = node;
  return asInXml(text)
    .split(LINE_BREAK)
    .map(
      (line, at) =>
        new TextRun({
          text: line,
          ...(at > 0 && { break: 1 }),
          ...(bold && { bold }),
          ...(italic && { italics: true }),
          ...(underline && { underline: {} }),
          ...(strikethrough && { strike: true }),
          ...(code && { font: 'Courier New' }),
        }),
    );
}
