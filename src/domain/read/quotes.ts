import { attributionOf, type Attribution } from './attribution';
import { personIn, type Person } from './person';
import { quotationsIn, type Quotation } from './quotation';

/** A part of a quotation: which paragraph (from 0), and where in it. */
export interface QuotePart {
  paragraph: number;
  start: number;
  end: number;
  text: string;
}

/** Direct speech as found: its parts in order, and who says it. */
export interface FoundQuote {
  parts: QuotePart[];
  speaker: string | null;
  role: string | null;
}

interface Speech {
  quotation: Quotation;
  attribution: Attribution;
  paragraph: number;
  after: string;
}

/** Direct speech in the paragraphs of a section, in order. Terms, slogans and scare quotes are none. */
export function quotesIn(paragraphs: readonly string[]): FoundQuote[] {
  const found: FoundQuote[] = [];
  paragraphs.forEach((text, paragraph) => {
    const spoken = speechesIn(text, paragraph);
    spoken.forEach((speech, at) => {
      const last = found.at(-1);
      if (last && (continues(spoken[at - 1], speech) || runsOn(paragraphs, last, speech))) {
        last.parts.push(partOf(speech));
        if (last.speaker === null && last.role === null)
          Object.assign(last, speakerOf(speech, text, paragraphs));
      } else {
        found.push({ parts: [partOf(speech)], ...speakerOf(speech, text, paragraphs) });
      }
    });
  });
  return withKnownRoles(found, paragraphs);
}

function speechesIn(text: string, paragraph: number): Speech[] {
  const quotations = quotationsIn(text);
  const speeches: Speech[] = [];
  quotations.forEach((quotation, at) => {
    const [previous, next] = [quotations[at - 1], quotations[at + 1]];
    const before = text.slice(previous ? previous.close + 1 : 0, quotation.open);
    const after = text.slice(quotation.close + 1, next ? next.open : text.length);
    const attribution =
      attributionOf(quotation, {
        before,
        after,
        meetsNext: next !== undefined && /[，,]$/.test(after),
      }) ??
      answer(speeches.at(-1), quotation, before, previous) ??
      whole(quotation, text);
    if (attribution) speeches.push({ quotation, attribution, paragraph, after });
  });
  return speeches;
}

/** “…吗？”“会，还要坐高铁呢！”: speech right behind speech. */
function answer(
  last: Speech | undefined,
  quotation: Quotation,
  before: string,
  previous: Quotation | undefined,
): Attribution | null {
  const joined = last !== undefined && last.quotation === previous;
  const open = joined && /[，,：:]\s*$/.test(before);
  const adjacent = joined && before.trim() === '' && /[。！？!?]$/.test(quotation.text);
  return open || adjacent ? { person: null, pronoun: open } : null;
}

/** A paragraph that is speech from its first mark to its end, over several paragraphs. */
function whole(quotation: Quotation, text: string): Attribution | null {
  return !quotation.closed && quotation.open === 0 && text.length > 20
    ? { person: null, pronoun: true }
    : null;
}

/** “…，”他说，“…。”: one speech, interrupted by who says it. */
function continues(before: Speech | undefined, speech: Speech): boolean {
  if (!before || before.paragraph !== speech.paragraph) return false;
  const between = before.after;
  return (
    /[，,：:]\s*$/.test(between) &&
    (/[，,]$/.test(before.quotation.text) || /^[^。！？]{1,30}[，,：:]\s*$/.test(between))
  );
}

/** A long speech repeats the opening mark in each paragraph and closes in the last (GB/T 15834 §4.8). */
function runsOn(
  paragraphs: readonly string[],
  last: FoundQuote,
  { quotation, paragraph }: Speech,
): boolean {
  const part = last.parts.at(-1)!;
  const open = part.end === paragraphs[part.paragraph]!.length && part.paragraph === paragraph - 1;
  return open && quotation.open === 0;
}

const partOf = ({ quotation, paragraph }: Speech): QuotePart => ({
  ...{ paragraph, start: quotation.start, end: quotation.end, text: quotation.text },
});

function speakerOf(
  { attribution, quotation, paragraph }: Speech,
  text: string,
  paragraphs: readonly string[],
) {
  const { person, pronoun } = attribution;
  const earlier =
    person ??
    (pronoun ? lastNamed(text.slice(0, quotation.open), paragraphs[paragraph - 1] ?? '') : null);
  return { speaker: earlier?.name ?? null, role: earlier?.role ?? null };
}

/** The last person that the sentences before name: 老人家笑了：“…” */
function lastNamed(before: string, previous: string): Person | null {
  const sentences = `${previous}。${before}`
    .split(/[。！？!?；;]/)
    .filter(Boolean)
    .slice(-4);
  const people = sentences.flatMap((sentence) => sentence.split(/[，,]/).map(personIn));
  return people.findLast((person) => person?.name) ?? null;
}

/** 龚长顺 has no role beside him here, but 村党支部书记龚长顺 stands elsewhere. */
function withKnownRoles(quotes: FoundQuote[], paragraphs: readonly string[]): FoundQuote[] {
  const text = paragraphs.join('\n');
  return quotes.map((quote) => {
    if (!quote.speaker || quote.role) return quote;
    for (
      let at = text.indexOf(quote.speaker);
      at !== -1;
      at = text.indexOf(quote.speaker, at + 1)
    ) {
      const clause =
        text
          .slice(Math.max(0, at - 30), at + quote.speaker.length)
          .split(/[，,。；;\n]/)
          .at(-1) ?? '';
      const person = personIn(clause);
      if (person?.name === quote.speaker && person.role) return { ...quote, role: person.role };
    }
    return quote;
  });
}
