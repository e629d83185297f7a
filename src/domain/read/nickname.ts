import { ROLE_END } from './names';
import { roleBefore, type Person } from './person';
import type { Quotation } from './quotation';
import { inBothScripts } from './traditional.zh';
import { SPEECH_VERBS } from './words.zh';

const VERBS = inBothScripts(SPEECH_VERBS).join('|');
/** 大刘, 面条哥, 山间晚风: a nickname in quotation marks. */
const NICK = /^[\u4e00-\u9fffA-Za-z\d]{2,6}$/;
/** 回忆：, 笑着对记者说： — only the verb is between a name and the words said. */
const SAYS = new RegExp(
  `^[^，。！？；：“”「」]{0,8}?(?:${VERBS})[^，。！？；：“”「」]{0,6}[：:，,]\\s*$`,
);
/** 说。, 笑着说 */
const SAID = new RegExp(`^[^，。！？；：“”「」]{0,6}?(?:${VERBS})`);
/** 网名, 外号, 人称: words before a nickname that are not a role. */
const CALLED =
  /(?:网名|昵称|外号|绰号|人称|大家叫他|大家叫她|网友|笔名|网名叫|自称|綽號|暱稱|網名)$/;
/** The words before a nickname that may hold a role. */
const LONGEST_BEFORE = 40;

/** 应急队队长“大刘”回忆：“…”, “…”队长“大刘”说: returns the speaker whose name is in quotation marks of its own. */
export function nicknamed(
  text: string,
  quotation: Quotation,
  previous: Quotation | undefined,
  next: Quotation | undefined,
): Person | null {
  const before = previous && SAYS.test(text.slice(previous.close + 1, quotation.open).slice(-24));
  if (before && text.slice(previous.close + 1, quotation.open).length <= 24)
    return called(text, previous, 0);
  if (!next || !SAID.test(text.slice(next.close + 1, next.close + 24))) return null;
  return called(text, next, quotation.close + 1);
}

function called(
  text: string,
  { text: name, open, closed }: Quotation,
  from: number,
): Person | null {
  if (!closed || !NICK.test(name)) return null;
  const words = text
    .slice(Math.max(from, open - LONGEST_BEFORE), open)
    .split(/[，,。！？；：:”」\s　]/)
    .at(-1)!;
  const role = roleBefore(words);
  const isSomebody = role !== null || ROLE_END.test(words) || CALLED.test(words);
  return isSomebody ? { name, role } : null;
}
