import type { People } from '../people';
import type { Person } from '../person';
import { SAYS_AFTER, SAYS_AT_END } from './clauses.zh';
import { subjectIn } from './subject.zh';

/** A paragraph that is one quotation from its first character to its last. */
const QUOTATION = /^(?:“[^“”]{4,}”|「[^「」]{4,}」|"[^"]{4,}")$/;
const LONGEST_SENTENCE = 90;

/**
 * Returns the person of whom the paragraph below a quotation says that he speaks: “…。” / 站在人群最前方，老村长杨大富颇为感慨地开口。 The paragraph above
 * must not tell a speaker, and the one below has no words of its own right after the verb.
 */
export function tellerBelow(
  paragraphs: readonly string[],
  at: number,
  people: People,
): Person | null {
  if (!QUOTATION.test(paragraphs[at]!)) return null;
  const [above, below] = [paragraphs[at - 1] ?? '', paragraphs[at + 1] ?? ''];
  // Two paragraphs of words are a dialogue, unless somebody says the first.
  const isDialogue = QUOTATION.test(above) && !tells(paragraphs[at - 2] ?? '', people);
  if (isDialogue || tells(above, people) || /[：:]$/.test(above)) return null;
  const sentence = /^[^。！？；“”「」]*/.exec(below.slice(0, LONGEST_SENTENCE))![0];
  if (/[：:][\s　]*$/.test(sentence) || !SAYS_AFTER.test(`${sentence}。`)) return null;
  const person = sentence
    .split(/[，,]/)
    .map((part) => subjectIn(part, people)?.person)
    .find((one) => one != null);
  return person?.name ? person : null;
}

/** 孟阿姨告诉记者，小区里有超市。 / “我也不想搬走。”: a paragraph of words below one that tells what somebody says. */
export const isToldAbove = (paragraphs: readonly string[], at: number, people: People): boolean =>
  QUOTATION.test(paragraphs[at]!) &&
  /[。！？…][”」"]$/.test(paragraphs[at]!) &&
  tells(paragraphs[at - 1] ?? '', people);

/** Whether a paragraph without quotations tells what somebody says: the quotation below it goes on. */
const tells = (paragraph: string, people: People): boolean =>
  !/[“「"]/.test(paragraph) &&
  paragraph
    .slice(-LONGEST_REPORT)
    .split(/[，,。：:]/)
    .some((part) => SAYS_AT_END.test(part) && subjectIn(part, people) !== null);
const LONGEST_REPORT = 300;
