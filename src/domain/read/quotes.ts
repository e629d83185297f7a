import { attributionOf, type Attribution } from './attribution';
import { inDialogue } from './dialogue';
import { peopleIn, type People } from './people';
import type { Person } from './person';
import { quotationsIn, type Quotation } from './quotation';
import { spokenBefore } from './reference';

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

/** A quotation that is speech, with what stands around it. */
export interface Speech {
  quotation: Quotation;
  attribution: Attribution;
  paragraph: number;
  before: string;
  after: string;
}

/**
 * Direct speech in the paragraphs of a section, in order. Terms, slogans and scare quotes are none.
 * `people`: whom the whole document names, who may speak here; default those of the paragraphs.
 */
export function quotesIn(
  paragraphs: readonly string[],
  people: People = peopleIn(paragraphs),
): FoundQuote[] {
  const found: FoundQuote[] = [];
  paragraphs.forEach((text, paragraph) => {
    const isOpen = runsOpen(paragraphs, found.at(-1), paragraph);
    const spoken = speechesIn(
      text,
      paragraph,
      people,
      isOpen || isIntroduced(paragraphs, paragraph),
    );
    const speakers = inDialogue(
      spoken,
      spoken.map((speech) => speakerOf(speech, paragraphs, people)),
    );
    spoken.forEach((speech, at) => {
      const last = found.at(-1);
      const joins = continues(spoken[at - 1], speech) || (isOpen && speech.quotation.open === 0);
      if (last && joins) extend(last, speech, speakers[at]!);
      else found.push({ parts: [partOf(speech)], ...fieldsOf(speakers[at]!) });
    });
  });
  return found.map((quote) => withKnownRole(quote, people));
}

function extend(last: FoundQuote, speech: Speech, speaker: Person | null): void {
  last.parts.push(partOf(speech));
  const isUnknown = last.speaker === null && last.role === null;
  if (isUnknown || speech.attribution.where === 'before') {
    if (isUnknown) Object.assign(last, fieldsOf(speaker));
  }
}

const fieldsOf = (person: Person | null) => ({
  ...{ speaker: person?.name ?? null, role: person?.role ?? null },
});

function speechesIn(text: string, paragraph: number, people: People, isSpeech: boolean): Speech[] {
  const quotations = quotationsIn(text);
  const speeches: Speech[] = [];
  quotations.forEach((quotation, at) => {
    const [previous, next] = [quotations[at - 1], quotations[at + 1]];
    const before = text.slice(previous ? previous.close + 1 : 0, quotation.open);
    const after = text.slice(quotation.close + 1, next ? next.open : text.length);
    const meetsNext = next !== undefined && (/[，,]$/.test(after) || after.trim() === '');
    const attribution =
      attributionOf(quotation, { before, after, meetsNext, people }) ??
      answer(speeches.at(-1), quotation, before, previous) ??
      asked(quotation, before, after, meetsNext) ??
      whole(quotation, text, isSpeech);
    if (attribution) speeches.push({ quotation, attribution, paragraph, before, after });
  });
  return speeches;
}

const UNSAID: Attribution = { person: null, pronoun: false, where: 'none' };
const ENDS = /[。！？!?…]$/;

/** “…吗？”“会，还要坐高铁呢！”: speech right behind speech. */
function answer(
  last: Speech | undefined,
  quotation: Quotation,
  before: string,
  previous: Quotation | undefined,
): Attribution | null {
  const joined = last !== undefined && last.quotation === previous;
  const open = joined && /[，,：:]\s*$/.test(before);
  const adjacent = joined && before.trim() === '' && ENDS.test(quotation.text);
  return open || adjacent ? { ...UNSAID, pronoun: open } : null;
}

/** 我问她今天人多不多。“多！…”“那你…？”: the first of a row of speeches behind a question. */
function asked(
  quotation: Quotation,
  before: string,
  after: string,
  meetsNext: boolean,
): Attribution | null {
  const stands = before.trim() === '' || /[。！？!?]\s*$/.test(before);
  const isRow = meetsNext && after.trim() === '';
  return stands && ENDS.test(quotation.text) && (isRow || /[问答][^。]*。\s*$/.test(before))
    ? { ...UNSAID, pronoun: !isRow && /答[^。]*。\s*$/.test(before) }
    : null;
}

/** A paragraph that is speech from its first mark to its end, or to that of a later one. */
function whole(quotation: Quotation, text: string, isSpeech: boolean): Attribution | null {
  if (quotation.open !== 0) return null;
  const closesIt = quotation.closed && text.slice(quotation.close + 1).trim() === '';
  if (isSpeech && (closesIt || !quotation.closed)) return { ...UNSAID, pronoun: true };
  return !quotation.closed && text.length > 20 ? { ...UNSAID, pronoun: true } : null;
}

/** 她在信里写道： — and the next paragraph is what she wrote. */
const isIntroduced = (paragraphs: readonly string[], at: number) =>
  /[：:]$/.test(paragraphs[at - 1] ?? '');

/** A long speech repeats the opening mark in each paragraph and closes in the last (GB/T 15834 §4.8). */
function runsOpen(
  paragraphs: readonly string[],
  last: FoundQuote | undefined,
  at: number,
): boolean {
  const part = last?.parts.at(-1);
  return part?.paragraph === at - 1 && part.end === paragraphs[at - 1]!.length;
}

/** “…，”他说，“…。”: one speech, interrupted by who says it. What a colon introduces begins anew. */
function continues(before: Speech | undefined, { paragraph, before: between }: Speech): boolean {
  if (!before || before.paragraph !== paragraph || before.attribution.where === 'before')
    return false;
  if (/[。！？!?].*[：:]\s*$/.test(between)) return false;
  const interrupts = /^[^。！？]{1,40}[，,：:]\s*$/.test(between);
  return (
    interrupts && (before.attribution.where === 'after' || /[，,]$/.test(before.quotation.text))
  );
}

const partOf = ({ quotation, paragraph }: Speech): QuotePart => ({
  ...{ paragraph, start: quotation.start, end: quotation.end, text: quotation.text },
});

function speakerOf(
  { attribution, quotation, paragraph }: Speech,
  paragraphs: readonly string[],
  people: People,
): Person | null {
  const { person, pronoun } = attribution;
  if (!pronoun) return person;
  const before = paragraphs[paragraph]!.slice(0, quotation.open);
  return spokenBefore(before, person ? '' : (paragraphs[paragraph - 1] ?? ''), people) ?? person;
}

/** 龚长顺 has no role beside him here, but 村党支部书记龚长顺 stands elsewhere. */
function withKnownRole(quote: FoundQuote, people: People): FoundQuote {
  const { speaker, role } = quote;
  return speaker && !role ? { ...quote, role: people.roles.get(speaker) ?? null } : quote;
}
