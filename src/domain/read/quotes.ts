import { inDialogue } from './dialogue';
import { ROLE_END } from './names/frame';
import { peopleIn, type People } from './people';
import { plainly, type Noted } from '../quantity/noted';
import type { Person } from './person';
import { printedAs } from './printed';
import { knownIn, spokenBefore } from './reference';
import { signerBelow } from './signature';
import { SAYS_AT_END } from './attribution/clauses.zh';
import { isToldAbove, tellerBelow } from './attribution/below';
import { FARTHEST_TITLE, OLD, oldOne } from './attribution/old-one';
import { withFullName } from './attribution/english/full-name';
import { aboveIn, goesOnBelow } from './attribution/english/above';
import { ENGLISH_BETWEEN } from './attribution/english/words';
import { speechesIn, type Speech } from './speeches';

/** A part of a quotation: its paragraph (from 0) and its place in it. */
export interface QuotePart {
  paragraph: number;
  start: number;
  end: number;
  text: string;
}

/** Direct speech as found: its parts in order, and its speaker. */
export interface FoundQuote {
  parts: QuotePart[];
  speaker: string | null;
  role: string | null;
}

/**
 * Finds the direct speech in the paragraphs of a section, in order. Terms, slogans and scare quotes are not speech.
 * `people`: the people of the whole document, who may speak here. Default: those of the paragraphs.
 */
export const quotesIn = (
  paragraphs: readonly string[],
  people: People = peopleIn(paragraphs),
): FoundQuote[] => {
  const texts = paragraphs.map(plainly);
  const plain = texts.map((one) => one.plain);
  return quotesAsPrinted(texts, people, quotesInPlain(plain, people));
};

/** Returns quotes that were found in texts as they are read, with words, speakers and roles as the paragraphs print them. */
export const quotesAsPrinted = (
  texts: readonly Noted[],
  people: People,
  found: readonly FoundQuote[],
): FoundQuote[] => {
  const paragraphs = texts.map(({ printed }) => printed);
  return found.map(({ parts: read, speaker, role }) => {
    const parts = read.map((part) => ({
      ...part,
      ...texts[part.paragraph]!.at(part.start, part.end),
    }));
    const near = parts.flatMap((part) => textsNear(paragraphs, part));
    const asPrinted = (words: string | null) =>
      words && (printedAs(words, near) ?? people.asPrinted(words));
    return {
      parts: parts.map((part) => ({
        ...part,
        text: paragraphs[part.paragraph]!.slice(part.start, part.end),
      })),
      ...{ speaker: asPrinted(speaker), role: asPrinted(role) },
    };
  });
};

/** The words around a part of a quote, and the ends of the paragraphs beside it: only so many, so that the time stays linear. */
const textsNear = (paragraphs: readonly string[], { paragraph, start, end }: QuotePart) => [
  paragraphs[paragraph]!.slice(Math.max(0, start - NEAR_SPEAKER), end + NEAR_SPEAKER),
  (paragraphs[paragraph + 1] ?? '').slice(0, NEAR_SPEAKER),
  (paragraphs[paragraph - 1] ?? '').slice(-NEAR_SPEAKER),
];
const NEAR_SPEAKER = 200;

/** Does the same in paragraphs in simplified characters. */
export function quotesInPlain(paragraphs: readonly string[], people: People): FoundQuote[] {
  const found: FoundQuote[] = [];
  paragraphs.forEach((text, paragraph) => {
    const isOpen = runsOpen(paragraphs, found.at(-1), paragraph);
    const signer =
      signerBelow(text, paragraphs[paragraph + 1] ?? '', people) ??
      tellerBelow(paragraphs, paragraph, people) ??
      goingOnBelow(paragraphs, paragraph, found.at(-1));
    const goesOn =
      isOpen ||
      isIntroduced(paragraphs, paragraph) ||
      isWhole(paragraphs, paragraph) ||
      isToldAbove(paragraphs, paragraph, people) ||
      signer !== null;
    const speeches = speechesIn(text, paragraph, people, goesOn);
    const told = speakersOf(speeches, paragraphs, people);
    const speakers = signer && /[”」』"]$/.test(text) ? [...told.slice(0, -1), signer] : told;
    speeches.forEach((speech, at) => {
      const last = found.at(-1);
      const joins = continues(speeches[at - 1], speech) || (isOpen && speech.quotation.open === 0);
      const before = joins ? found.at(-2) : last;
      const speaker =
        speakers[at] ?? englishAbove(paragraphs, speech) ?? sameAs(before, speech, text);
      if (last && joins) extend(last, speech, speaker);
      else found.push({ parts: [partOf(speech)], ...fieldsOf(speaker) });
    });
  });
  return found.map((quote) =>
    withKnownRole(withFullName(quote, paragraphs, people.englishNames), people),
  );
}

const isShe = ({ attribution, quotation }: Speech): boolean =>
  attribution.pronoun && !HAN.test(quotation.text) && attribution.where !== 'none';

/** “…,” she said: the one whom the paragraphs above are about. */
const englishAbove = (paragraphs: readonly string[], speech: Speech): Person | null =>
  isShe(speech) ? aboveIn(paragraphs, speech.paragraph, speech.quotation.open) : null;

/** “…,” she said, in an English paragraph that names nobody: the one who spoke in a paragraph right before. */
function sameAs(last: FoundQuote | undefined, speech: Speech, text: string): Person | null {
  const isNear = last !== undefined && speech.paragraph - last.parts.at(-1)!.paragraph <= NEAR;
  const before = text.slice(0, speech.quotation.open).trim();
  const isFirst = before === '' || /^(?:He|She|They|His|Her|Their|And|But|Then|“|")/.test(before);
  return isShe(speech) && isNear && isFirst ? { name: last.speaker, role: last.role } : null;
}

/** “…” alone, below a paragraph about somebody who spoke before. */
const goingOnBelow = (
  paragraphs: readonly string[],
  at: number,
  last: FoundQuote | undefined,
): Person | null =>
  last && goesOnBelow(paragraphs, at, last.speaker)
    ? { name: last.speaker, role: last.role }
    : null;
const HAN = /[\u4e00-\u9fff]/;
/** How many paragraphs back she may have spoken. */
const NEAR = 2;

/** Adds a part to a quote. Sometimes only this part names the speaker. */
function extend(last: FoundQuote, speech: Speech, speaker: Person | null): void {
  last.parts.push(partOf(speech));
  const isUnknown = last.speaker === null && last.role === null;
  if (isUnknown) Object.assign(last, fieldsOf(speaker));
}

const fieldsOf = (person: Person | null) => {
  return { speaker: person?.name ?? null, role: person?.role ?? null };
};

/** 她在信里写道： — the next paragraph is the quotation. A line of a poem ends without a mark: 毛华芳自豪地说 */
const isIntroduced = (paragraphs: readonly string[], at: number) =>
  /[：:]$/.test(paragraphs[at - 1] ?? '') ||
  SAYS_AT_END.test((paragraphs[at - 1] ?? '').slice(-LONGEST_LINE));
const LONGEST_LINE = 40;

/**
 * “山的那边，还是山。”: a paragraph that is nothing but whole sentences in quotation marks is speech, even if nobody is named
 * (docs/decisions/0116). At the beginning of a section it may be a motto, unless another one follows.
 */
const isWhole = (paragraphs: readonly string[], at: number): boolean =>
  isSaid(paragraphs[at]!) && (at > 0 || isSaid(paragraphs[at + 1] ?? ''));
const isSaid = (text: string): boolean => /^[“「][^“”「」]*[。！？!?…][”」]$/.test(text);

/**
 * A long speech repeats the opening mark in each paragraph and has a closing mark only in the last (GB/T 15834 §4.8).
 */
function runsOpen(
  paragraphs: readonly string[],
  last: FoundQuote | undefined,
  at: number,
): boolean {
  const part = last?.parts.at(-1);
  return part?.paragraph === at - 1 && part.end === paragraphs[at - 1]!.length;
}

/** “…，”他说，“…。”: one speech, interrupted by the clause with the speaker. A colon begins a new speech. */
function continues(before: Speech | undefined, speech: Speech): boolean {
  const { paragraph, before: between } = speech;
  if (!before || before.paragraph !== paragraph || before.attribution.where === 'before')
    return false;
  if (before.trailsOff || isSomebodyElse(before, speech)) return false;
  const isUnsaid = speech.attribution.where === 'none';
  if (before.attribution.where === 'after' && isUnsaid && ENGLISH_BETWEEN.test(between))
    return true;
  if (/[。！？!?].*[：:]\s*$/.test(between)) return false;
  const interrupts = /^[^。！？；]{1,40}[，,：:]\s*$/.test(between);
  return (
    interrupts && (before.attribution.where === 'after' || /[，,]$/.test(before.quotation.text))
  );
}

const isSomebodyElse = ({ attribution: a }: Speech, { attribution: b }: Speech): boolean =>
  a.person !== null &&
  b.person !== null &&
  b.where === 'before' &&
  (a.person.name !== b.person.name || a.person.role !== b.person.role);

const partOf = ({ quotation: { start, end, text }, paragraph }: Speech): QuotePart => {
  return { paragraph, start, end, text };
};

/** Returns the speaker of each speech in a paragraph, as far as this paragraph or the ones before name them. */
const speakersOf = (speeches: readonly Speech[], paragraphs: readonly string[], people: People) =>
  inDialogue(
    speeches,
    speeches.map((speech) => speakerOf(speech, paragraphs, people)),
  );

function speakerOf(
  { attribution, quotation, paragraph }: Speech,
  paragraphs: readonly string[],
  people: People,
): Person | null {
  const { person, pronoun } = attribution;
  if (!pronoun) return person;
  const before = paragraphs[paragraph]!.slice(0, quotation.open);
  const above = person || tellsOfOthers(before) ? '' : aboveOf(paragraphs, paragraph, people);
  const found = spokenBefore(before, above, people, quotation.text);
  const isOld = OLD.test(person?.role ?? '');
  return isOld ? oldOne(person!, found, before, people) : (found ?? person);
}

/**
 * The paragraph above, with the one before it if it names nobody (问他还想不想走。). Nothing if words stand alone below a sentence
 * with several people: 桑英权带着冯春强调试。 / “…。” may be either.
 */
function aboveOf(paragraphs: readonly string[], at: number, people: People): string {
  const [farther = '', above = ''] = [paragraphs[at - 2], paragraphs[at - 1]];
  // 罗丽娟：“…。” / “…。”: somebody else may follow whose words are whole.
  const isAlone = isSaid(paragraphs[at]!);
  if (isAlone && /[”」]$/.test(above) && !isSaid(above)) return '';
  const isNobody = ASKS_HIM.test(above) && people.lastIn(above) === null;
  const whole = isNobody ? farther + above : above;
  const last = whole
    .slice(-FARTHEST_TITLE)
    .split(/[。！？!?]/)
    .findLast((one) => one.trim() !== '');
  return isAlone && !isNobody && knownIn(last ?? '', people).size > 1 ? '' : whole;
}
const ASKS_HIM = /^[^“”「」]{0,12}问[他她][^“”「」]{0,30}[。？]?$/;

/** 街市档主由第一日起就留菜给计划。有记者问他，他摆摆手: whoever the paragraph begins with is meant, even if his name is not understood. */
const tellsOfOthers = (before: string): boolean =>
  BEGINS_WITH_SOMEBODY.test(FIRST_SENTENCE.exec(before)?.[0] ?? '');
const FIRST_SENTENCE = /^[^。！？]{0,200}[。！？]/;
const BEGINS_WITH_SOMEBODY = new RegExp(
  `^有?[一两][位名个]|^[\\u4e00-\\u9fff]{0,12}(?:${ROLE_END.source.slice(0, -1)})`,
);

/** Adds a role from elsewhere: 龚长顺 has none here, but the text has 村党支部书记龚长顺. */
function withKnownRole(quote: FoundQuote, people: People): FoundQuote {
  const { speaker, role } = quote;
  return speaker && !role ? { ...quote, role: people.roleOf(speaker) } : quote;
}
