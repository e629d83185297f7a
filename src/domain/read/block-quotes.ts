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
  return [...formattedIn(paragraphs, people), ...voicesIn(paragraphs, people)];
}

/** ◎夜班食堂多了一碗热汤。 / ——炉前工　尚志远: a column of voices has no quotation marks. One such line alone may be a motto. */
function voicesIn(paragraphs: readonly Line[], people: People): FoundQuote[] {
  const found = paragraphs.flatMap(({ text, look }, at): FoundQuote[] => {
    const below = paragraphs[at + 1];
    if (look.quoted || !below || below.look.quoted || !VOICE.test(text)) return [];
    const person = signerOf(below.text, people);
    if (!person?.name || !person.role || quotationsIn(text).length > 0) return [];
    const start = MARK.exec(text)?.[0].length ?? 0;
    const part = { paragraph: at, start, end: text.length, text: text.slice(start) };
    return [{ parts: [part], speaker: person.name, role: person.role }];
  });
  return found.length >= FEWEST_VOICES ? found : [];
}
const VOICE = /^(?![—―─]).{6,}[。！？…]$/;
const MARK = /^[◎●○◆◇■□▶►·•★☆▪※][\s　]?/;
const FEWEST_VOICES = 2;

function formattedIn(paragraphs: readonly Line[], people: People): FoundQuote[] {
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
