import type { Quotation } from '../quotation';
import {
  saidAfter,
  saidAfterSubject,
  saidByDeed,
  saidByWhom,
  saidEarlier,
  type Surroundings,
} from './after';
import { actorBefore, saidBySubject, saidInClause } from './by-subject';
import { isInscription, isOwnSaying, saidBefore, saidWithDeed } from './before';
import { ENDS_OPEN, ENDS_SPEECH, isTerm, lastSentence, RECEIVES, TRAILS_OFF } from './clauses.zh';
import { isAddressed, isSpokenOf } from '../reference';
import type { Attribution } from './person-of';

/** Returns the speaker of a quotation, or null if the quotation is a name, a slogan, an inscription or a term. */
export function attributionOf(quotation: Quotation, around: Surroundings): Attribution | null {
  if (isInscription(around.before) && !isOwnSaying(around.before)) return null;
  const ended =
    ENDS_SPEECH.test(quotation.text) ||
    TRAILS_OFF.test(around.after) ||
    ENDS_OUTSIDE.test(around.after);
  const open = ENDS_OPEN.test(quotation.text);
  const introduced = /[：:]\s*$/.test(around.before);
  if (!ended && !open && !introduced && isTerm(quotation.text)) return null;
  if (HEARS.test(around.before)) return { person: null, pronoun: false, where: 'before' };
  const told = ended ? saidByWhom(around) : null;
  const near = RECEIVES.test(around.after) ? { ...around, after: '' } : around;
  return told ?? saidBeside(quotation, near, ended, ended || open);
}

/** 杨明遭受到一些质疑，“是不是在作秀？”: somebody hears the words of others. */
const HEARS =
  /(?:遭|受|面对|听到|引来|招来)[^，。！？；：“”]{0,10}(?:质疑|非议|议论|嘲笑|指责|误解|反对|批评)声?[，,：:]\s*$/;

/** 肖丹想看看地理老师沈宇清，“我们都称呼沈老师为‘清哥’。” Whom the words name or address does not say them. */
function notMeant(found: Attribution | null, said: string): Attribution | null {
  const { name = null, role = null } = found?.person ?? {};
  return name && (isSpokenOf(name, said) || isAddressed({ name, role }, said)) ? null : found;
}

/** 谌长顺没有批评她: the one before is only spoken to. */
const TO_HER = /^[^。！？，]{0,20}[他她][^。！？]{0,10}[。！？，]/;

/** 阮清和递过去一盒彩铅。“画什么都行。”小凡画了一扇门。 One acts before the words and another after them: either may speak. */
function eitherOf(
  found: Attribution | null,
  around: Surroundings,
  said: string,
): Attribution | null {
  const after = found?.person?.name;
  const before = after && !TO_HER.test(around.after) ? actorBefore(around) : null;
  const isOpen =
    before !== null &&
    !isSpokenOf(before, said) &&
    !lastSentence(around.before.trimEnd().slice(0, -1)).includes(after!) &&
    !around.after.includes(before) &&
    !before.includes(after!) &&
    !after!.includes(before);
  return isOpen ? { person: null, pronoun: false, where: 'after' } : found;
}

/** “太谢谢你们了，可把我们急坏了”！ The mark of the words stands after them, at the end of the paragraph. */
const ENDS_OUTSIDE = /^[！!？?]\s*$/;

/** `isWhole`: the quotation ends in a mark that may end it before the sentence ends. */
function saidBeside(
  quotation: Quotation,
  around: Surroundings,
  ended: boolean,
  isWhole: boolean,
): Attribution | null {
  const before = saidBefore(quotation, around, ended);
  // 审计机构提示：“…。”董事长蒲立新表态: the colon belongs to somebody before, so that nobody after it speaks.
  if (before || (ended && /[：:]\s*$/.test(around.before))) return before;
  const { text } = quotation;
  return (
    notMeant(saidInClause(quotation, around, ended), text) ??
    saidAfter(quotation, around, isWhole) ??
    eitherOf(notMeant(saidByDeed(quotation, around, isWhole), text), around, text) ??
    notMeant(saidWithDeed(quotation, around, ended), text) ??
    saidEarlier(around, ended) ??
    saidAfterSubject(quotation, around, ended) ??
    saidBySubject(quotation, around, ended)
  );
}
