import type { Line } from './line';
import type { People } from './people';
import type { FoundQuote } from './quotes';
import { quotationsIn } from './quotation';
import { nameAlone, signerOf } from './signature';

/** Consecutive paragraphs that the document formats as a quotation, and the index of the first. */
interface Row {
  from: number;
  lines: Line[];
}

/**
 * Returns quotations without quotation marks that the document formats as such, if the line below names the speaker.
 * Without a name, such a block may be something else: a motto, or an extract from a law.
 */
export function blockQuotesIn(paragraphs: readonly Line[], people: People): FoundQuote[] {
  return rowsOf(paragraphs).flatMap(({ from, lines }) => {
    const end = lines.findIndex(({ text }) => signerOf(text, people) !== null);
    const last = lines.length > 1 && end < 0 ? nameAlone(lines.at(-1)!.text) : null;
    const said = last ? lines.slice(0, -1) : end < 0 ? lines : lines.slice(0, end);
    const below = paragraphs[from + said.length]?.text ?? '';
    const person = last ?? signerOf(below, people);
    const isMarked = said.some(({ text }) => quotationsIn(text).length > 0);
    if (!person || said.length === 0 || isMarked) return [];
    const parts = said.map(({ text }, at) => ({
      ...{ paragraph: from + at, start: 0, end: text.length, text },
    }));
    return [{ parts, speaker: person.name, role: person.role }];
  });
}

function rowsOf(paragraphs: readonly Line[]): Row[] {
  const rows: Row[] = [];
  paragraphs.forEach((line, at) => {
    if (!line.look.quoted) return;
    const last = rows.at(-1);
    if (last && last.from + last.lines.length === at) last.lines.push(line);
    else rows.push({ from: at, lines: [line] });
  });
  return rows;
}
