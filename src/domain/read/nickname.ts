import { ROLE_END } from './names/frame';
import { roleBefore, type Person } from './person';
import type { Quotation } from './quotation';
import { SPEECH_VERBS } from './words.zh';

const VERBS = SPEECH_VERBS.join('|');
/** 大刘, 面条哥, 山间晚风: a nickname in quotation marks. */
const NICK = /^[\u4e00-\u9fffA-Za-z\d]{2,6}$/;
/** 回忆：, 笑着对记者说： — only the verb is between a name and the words said. */
const SAYS = new RegExp(
  `^[^，。！？；：“”「」]{0,8}?(?:${VERBS})[^，。！？；：“”「」]{0,6}[：:，,]\\s*$`,
);
/** 算了一笔账：, 拍着胸脯： — without a verb of speech, right before the words said. */
const DOES = /^[^，。！？；：“”「」]{2,12}[：:]\s*$/;
/** 维护者 @北海道大白熊 在发布会上说： */
const HANDLE = new RegExp(
  `(?:^|[，。；！？\\s　]|([\\u4e00-\\u9fff]{2,12})\\s?)@([^\\s@，。：；“”]{2,16})[\\s　]?[^。！？；：“”]{0,16}?(?:${VERBS})[：:，,]\\s*$`,
);
const LONGEST_HANDLE = 60;
/** 说。, 笑着说 */
const SAID = new RegExp(`^[^，。！？；：“”「」]{0,6}?(?:${VERBS})`);
/** 网名, 外号, 人称: words before a nickname that are not a role. */
const CALLED = /(?:网名|昵称|外号|绰号|人称|大家叫他|大家叫她|网友|笔名|网名叫|自称|暱称)$/;
/** 承包户, 养蜂人: words for a person that are not in the list of roles. */
const PERSON = /^[\u4e00-\u9fff]{1,11}[户员长者工师手民士生人友]$/;
/** 灌装班“小钢炮”: the team of a person. */
const TEAM = /[\u4e00-\u9fff](?:班|班组|小组|车间)$/;
const LONGEST_BETWEEN = 24;
/** The words before a nickname that may hold a role. */
const LONGEST_BEFORE = 40;

/** 应急队队长“大刘”回忆：“…”, “…”队长“大刘”说: returns the speaker whose name is in quotation marks of its own. */
export function nicknamed(
  text: string,
  quotation: Quotation,
  previous: Quotation | undefined,
  next: Quotation | undefined,
): Person | null {
  const handle = HANDLE.exec(
    text.slice(Math.max(0, quotation.open - LONGEST_HANDLE), quotation.open),
  );
  if (handle) return { name: handle[2]!, role: handle[1] ?? null };
  const between = previous ? text.slice(previous.close + 1, quotation.open) : '';
  const isSaid = between.length <= LONGEST_BETWEEN && (SAYS.test(between) || DOES.test(between));
  if (previous && isSaid) return called(text, previous, 0);
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
  const role = roleBefore(words) ?? (PERSON.test(words) ? words : null);
  const isSomebody = [ROLE_END, CALLED, TEAM].some((end) => end.test(words)) || role !== null;
  return isSomebody ? { name, role } : null;
}
