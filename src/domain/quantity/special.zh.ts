import type { Qualifier } from '../report';
import { fromHan } from './han';
import type { Quantity } from './quantity';
import type { UnitCode } from './units';

type Span = Omit<Quantity, 'text'>;

const HAN = '[〇零一二两三四五六七八九十百点]';

/** Forms whose number and unit are one word. Each answers a value in its unit. */
const FORMS: readonly [
  form: RegExp,
  unit: UnitCode,
  value: (match: RegExpExecArray) => number | null,
][] = [
  // 百分之十五, 百分之3.5
  [
    new RegExp(`百分之(${HAN}+|\\d+(?:\\.\\d+)?)`, 'y'),
    'percent',
    ([, number = '']) => amount(number),
  ],
  // 三分之一, 四分之三
  [
    new RegExp(`(${HAN}+)分之(${HAN}+)`, 'y'),
    'ratio',
    ([, whole = '', part = '']) => fraction(part, whole),
  ],
  // 翻一番, 翻两番
  [/翻了?([一两二三四])番/y, 'doubling', ([, times = '']) => amount(times)],
  // 半年, 半个月, 半小时
  [/半个?(?=年)/y, 'year', () => 0.5],
  [/半(?=个月)/y, 'month', () => 0.5],
  [/半个?(?=小时)/y, 'hour', () => 0.5],
];

const UNIT_BEHIND: Partial<Record<UnitCode, string>> = { year: '年', month: '个月', hour: '小时' };

/** A quantity in a form of its own that begins at `at`, or null. */
export function specialAt(text: string, at: number): Span | null {
  for (const [form, unit, valueOf] of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    const value = match && valueOf(match);
    if (!match || value === null) continue;
    const end = at + match[0].length + (UNIT_BEHIND[unit]?.length ?? 0);
    return { start: at, end, value, min: null, max: null, unit, qualifier: 'exact' as Qualifier };
  }
  return null;
}

const amount = (numeral: string): number | null =>
  /\d/.test(numeral) ? Number(numeral) : fromHan(numeral);

function fraction(part: string, whole: string): number | null {
  const [above, below] = [fromHan(part), fromHan(whole)];
  return above === null || !below ? null : Math.round((above / below) * 1e4) / 1e4;
}
