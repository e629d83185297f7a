import type { Quantity } from '../../quantity';
import { isTraditional } from '../../quantity/script.zh';

/** The largest distance between a label and its figure, in characters. */
const REACH = 120;
/** Words that labels add, in the other script. */
const ADDED: Readonly<Record<string, string>> = {
  ...{
    资金: '資金',
    金额: '金額',
    总数: '總數',
    总额: '總額',
    总量: '總量',
    户数: '戶數',
    人数: '人數',
    增幅: '增幅',
    降幅: '降幅',
    时间: '時間',
    时长: '時數',
    距离: '距離',
    单价: '單價',
    人次: '人次',
  },
};

/** The characters of these words that differ between the scripts. */
const CHANGED: Readonly<Record<string, string>> = {
  ...{ 资: '資', 额: '額', 总: '總', 数: '數', 户: '戶', 时: '時', 间: '間', 单: '單', 价: '價' },
};

/** Printed 占比 or 佔比, as the words nearby are. */
const SHARE = '占比';

/** 線上捐款筆數占總筆數的比重 joins words from several places. Writes each character as it is printed nearby. */
const inCharacters = (
  label: string,
  {
    window,
    printed,
    from,
    isOther,
  }: { window: string; printed: string; from: number; isOther: boolean },
): string =>
  [...label]
    .map((one) => {
      const at = window.lastIndexOf(one);
      return at < 0 ? (isOther ? (CHANGED[one] ?? one) : one) : printed.charAt(from + at);
    })
    .join('');

/** 因犯罪而被捕的有31,082人，減少5,187人: a single character tells the script of a short sentence. */
const differs = (printed: string, text: string): boolean =>
  [...text].some(
    (one, at) => /[\u4e00-\u9fff]/.test(one) && one !== printed.charAt(at) && one !== '的',
  );

/** Writes labels in the script of the printed text: 借閱量, if the patterns read 借阅量. */
export function inOwnScript(printed: string, text: string) {
  if (printed === text) return (label: string) => label;
  const isTraditionalText = isTraditional(printed) || differs(printed, text);
  return (label: string, { start, end }: Quantity): string => {
    const from = Math.max(0, start - REACH);
    const window = text.slice(from, end + REACH);
    const find = (words: string) => {
      const at = window.lastIndexOf(words);
      return words && at >= 0 ? printed.slice(from + at, from + at + words.length) : null;
    };
    const [head, added] = [label.slice(0, -2), label.slice(-2)];
    const whole = find(label);
    if (whole !== null) return whole;
    const own = find(head);
    const isOther = own !== null && (own !== head || isTraditionalText);
    if (own === null || added === SHARE)
      return inCharacters(label, { window, printed, from, isOther: isTraditionalText });
    return (
      own +
      (isOther ? (ADDED[added] ?? inCharacters(added, { window, printed, from, isOther })) : added)
    );
  };
}
