/** The numerals of cheques and receipts, which nobody can alter with one stroke (GB/T 15835 §5.2.2). */
const CAPITALS: Readonly<Record<string, string>> = {
  ...{ 壹: '一', 贰: '二', 貳: '二', 叁: '三', 叄: '三', 參: '三', 参: '三', 肆: '四', 伍: '五' },
  ...{ 陆: '六', 陸: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千' },
};

const DIGIT = '壹贰貳叁叄參参肆伍陆陸柒捌玖';
const PLACE = '拾佰仟';
/**
 * Capital numerals are also parts of words and names: 队伍, 大陆, 收拾. They are numerals only next to each other, or alone
 * before a unit of money.
 */
const IN_NUMERALS = new RegExp(
  `(?<![队退行入大登着内水收捡]|[${DIGIT}${PLACE}])(?:` +
    `[${DIGIT}${PLACE}][${DIGIT}${PLACE}零〇万萬亿億元圆]{0,30}(?<=[${DIGIT}${PLACE}][${PLACE}零万萬亿億元圆].{0,30})` +
    `|[${DIGIT}](?=[角份]))`,
  'g',
);
const ANY = new RegExp(`[${DIGIT}${PLACE}]`);

/** Returns the text with ordinary numerals in place of capital ones. Every character keeps its offset. */
export function withoutCapitals(text: string): string {
  if (!ANY.test(text)) return text;
  return text.replace(IN_NUMERALS, (run) =>
    [...run].map((character) => CAPITALS[character] ?? character).join(''),
  );
}
