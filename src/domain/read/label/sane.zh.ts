import { WORDS } from './noun.zh';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Particles, verbs and adverbs at which no name begins. They count only as whole words: 在, but not in 在校学生. */
const NO_BEGINNING = wordSet(
  '的 予 或 和 及 与 将 了 并 并且 且 等 也 还 即 又 把 被 为 向 从 由 于 以 以及 让 使 使得 通过 因 因为 但 惟 而 则 都 已 已经 仍 仅 只 约 近 达到 是 之 着 过 给 但是 幸得 昨晚 今晚 迅速 立即 随即 须 须要 因而 另 另获 合共 甚 甚至 许多 不少 我们 他们 她们 这 那 其 此',
);
/** Words at which no name ends. */
const NO_END = wordSet(
  '的 和 及 与 在 将 了 并 并且 且 等 也 还 又 把 被 为 对 向 从 由 于 以 以及 让 使 使得 达 达到 高达 是 着 给 约 近 超 超过 突破 仅 仅为 只 占 仍 已 已经 就 才 不 未 没 没有 每 各 因 至 到 增至 升至 降至 增加到 提高到 均 都 稳定在 保持在 控制在 分别 累计 其中 连续',
);
/** Words that are whole although their last character alone is one of the words above. */
const WHOLE_WORDS =
  /(?:[签合节预契特条公履违失赴守]约|[存所现实潜内外]在|[报签收得直等]到|平均|[行作人认成]为|[反面核相配应绝]对|[赠参给授]与|[平中高初优劣同对]等|[犬猫狗牛羊猪鸡鸭鸟船]只|[附邻靠]近|商超|[到送抵]达|罚没|自由|[倾导志动趋]向|[人日月年户亩生]均)$/;
const BEGINS_A_WORD =
  /^(?:和美|和谐|及格|及时|与会|将军|并网|等级|还款|还贷|还债|即时|即办|即席|把关|为民|为农|向日葵|从业|从教|从医|以工|以旧|因病|因公|近视|近海|约谈|约见|都市|过境|过路|过桥|过夜|给排水|给付|被[侵困征救告访保子褥帮监测毁盗害拐骗捕诉审罚淹占损烧感调资服])/;
const MARK =
  /^(?:[\d一二三四五六七八九十]{1,3}[、.)]|\([\d一二三四五六七八九十]{1,3}\)|[①-⑳⑴-⒇⒈-⒛●■◆•·*-])+\s*/;
const EDGES = /^[\s,.、:;·—-]+|[\s,.、:;·—-]+$/g;

/** ④慰问老人, 2.领导出席: removes the mark of a list item. */
export const withoutMark = (words: string): string => words.replace(MARK, '');

/** Whether a label begins and ends like a name, without marks, particles or verbs at its ends. */
export const isSane = (label: string): boolean => label === sane(label);

/** Returns a label without list marks, particles and verbs at its ends. Empty if no name is left. */
export function sane(label: string): string {
  const bare = withoutMark(label).replace(EDGES, '');
  const words = [...WORDS.segment(bare)].map(({ segment }) => segment);
  const printed = () => words.join('');
  while (words.length > 0 && NO_BEGINNING.has(words[0]!) && !BEGINS_A_WORD.test(printed()))
    words.shift();
  while (words.length > 0 && NO_END.has(words.at(-1)!) && !WHOLE_WORDS.test(printed())) words.pop();
  return printed() === bare || printed().length > 1 ? printed() : '';
}
