import { englishAttributionOf } from './attribution/english';
import { ENGLISH_BETWEEN } from './attribution/english/words';
import { attributionOf } from './attribution';
import { isCited } from './attribution/before';
import { isTerm, TRAILS_OFF } from './attribution/clauses.zh';
import type { Attribution } from './attribution/person-of';
import type { Surroundings } from './attribution/after';
import { goingOn } from './attribution/going-on';
import { surroundingsIn } from './attribution/surroundings';
import { nicknamed } from './nickname';
import type { People } from './people';
import { quotationsIn, type Quotation } from './quotation';
import { describedAfter, signerOf } from './signature';

/** A quotation that is speech, with the text around it. */
export interface Speech {
  quotation: Quotation;
  attribution: Attribution;
  paragraph: number;
  /** The text between the previous quotation and this one. */
  before: string;
  /** Whether an ellipsis after it shows that the speaker said more. */
  trailsOff: boolean;
}

/**
 * Returns the quotations of a paragraph that are speech, in order. `goesOn`: an earlier paragraph began or announced
 * the speech.
 */
export function speechesIn(
  text: string,
  paragraph: number,
  people: People,
  goesOn: boolean,
): Speech[] {
  const quotations = quotationsIn(text);
  const speeches: Speech[] = [];
  const surroundings = surroundingsIn(text, quotations, people);
  quotations.forEach((quotation, at) => {
    const previous = quotations[at - 1];
    const around = surroundings[at]!;
    if (isCited(around.before)) return;
    const place: Place = { text, quotation, previous, next: quotations[at + 1], around, goesOn };
    const isEnglish = !HAN.test(quotation.text) && !isInChinese(around);
    const attribution =
      signed(text, quotation, people) ??
      (isEnglish ? inEnglish(place, speeches.at(-1)) : inChinese(place, speeches.at(-1)));
    if (!attribution) return;
    const { before } = around;
    const trailsOff = TRAILS_OFF.test(around.after);
    if (trailsOff) speeches.push(...rowBefore(text, quotations, at, paragraph, speeches.at(-1)));
    speeches.push({ quotation, attribution, paragraph, before, trailsOff });
  });
  return speeches;
}

/**
 * “第一件事应该入户，摸清底数”“政策要把握准”……刘叶阳倾囊相授: returns the quotations right before one that trails off. They are speech as it is, although no
 * full stop ends them.
 */
function rowBefore(
  text: string,
  quotations: readonly Quotation[],
  at: number,
  paragraph: number,
  last: Speech | undefined,
): Speech[] {
  let first = at;
  while (first > 0 && isInRow(text, quotations[first - 1]!, quotations[first]!, last)) first -= 1;
  return quotations.slice(first, at).map((quotation) => ({
    ...{ quotation, attribution: UNSAID, paragraph, before: '', trailsOff: false },
  }));
}

const isInRow = (text: string, one: Quotation, next: Quotation, last: Speech | undefined) =>
  one !== last?.quotation &&
  !isTerm(one.text) &&
  text.slice(one.close + 1, next.open).trim() === '';

/** A quotation, and what is around it in its paragraph. */
interface Place {
  text: string;
  quotation: Quotation;
  previous: Quotation | undefined;
  next: Quotation | undefined;
  around: Surroundings;
  goesOn: boolean;
}

const inEnglish = (
  { text, quotation, previous, around: { before, after }, goesOn }: Place,
  last: Speech | undefined,
): Attribution | null =>
  englishAttributionOf(quotation.text, before, after, last?.attribution ?? null) ??
  resumed(last, before, previous) ??
  whole(quotation, text, goesOn);

const inChinese = (
  { text, quotation, previous, next, around, goesOn }: Place,
  last: Speech | undefined,
): Attribution | null =>
  byNickname(text, quotation, previous, next) ??
  attributionOf(quotation, around) ??
  answer(last, quotation, around.before, previous) ??
  asked(quotation, around) ??
  whole(quotation, text, goesOn) ??
  goingOn(last?.attribution ?? null, quotation.text, around);

/** “路修好了，果子好卖了。”——村民李大山 */
function signed(text: string, { close }: Quotation, people: People): Attribution | null {
  const rest = text.slice(close + 1);
  const person = signerOf(rest, people) ?? describedAfter(rest);
  return person ? { person, pronoun: false, where: 'after' } : null;
}

/** 应急队队长“大刘”回忆：“…” */
function byNickname(...quoted: Parameters<typeof nicknamed>): Attribution | null {
  const person = nicknamed(...quoted);
  return person ? { person, pronoun: false, where: 'before' } : null;
}

const HAN = /[\u4e00-\u9fff]/;
const HANS = /[\u4e00-\u9fff]/g;

/** “Good morning!”老师挥挥手: whether most of the words around a quotation are Chinese. */
function isInChinese({ before, after }: Surroundings): boolean {
  const around = before + after;
  return around.replace(HANS, '').length * 2 < around.length;
}
const UNSAID: Attribution = { person: null, pronoun: false, where: 'none' };
const ENDS = /[。！？!?…]$/;

/** “…,” said Gong Changshun. “…”: a speech that continues right after the sentence with its speaker. */
function resumed(
  last: Speech | undefined,
  before: string,
  previous: Quotation | undefined,
): Attribution | null {
  const isNext = last !== undefined && last.quotation === previous;
  return isNext && last.attribution.where === 'after' && ENGLISH_BETWEEN.test(before)
    ? { ...UNSAID, person: last.attribution.person }
    : null;
}

/** “…吗？”“会，还要坐高铁呢！”: a speech right after another. */
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

/** 记者问买船干啥？ “…。” — the one who is asked answers. */
const ASKS = /(?:^|[。！？，])(?:记者|笔者|我)(?:又|追)?问[^。！？“”]{0,30}[？?]\s*$/;

/** 我问她今天人多不多。“多！…”“那你…？”: the first of consecutive speeches after a question. */
function asked(
  quotation: Quotation,
  { before, after, meetsNext }: Surroundings,
): Attribution | null {
  const stands = before.trim() === '' || /[。！？!?]\s*$/.test(before);
  const isRow = meetsNext && after.trim() === '';
  return stands &&
    ENDS.test(quotation.text) &&
    (isRow || /[问答][^。]*。\s*$/.test(before) || ASKS.test(before))
    ? { ...UNSAID, pronoun: !isRow && (/答[^。]*。\s*$/.test(before) || ASKS.test(before)) }
    : null;
}

/** A paragraph that is speech from its first character to its end, or to the end of a later paragraph. */
function whole(quotation: Quotation, text: string, isSpeech: boolean): Attribution | null {
  if (quotation.open !== 0) return null;
  const closesIt = quotation.closed && text.slice(quotation.close + 1).trim() === '';
  if (isSpeech && (closesIt || !quotation.closed)) return { ...UNSAID, pronoun: true };
  return !quotation.closed && text.length > 20 ? { ...UNSAID, pronoun: true } : null;
}
