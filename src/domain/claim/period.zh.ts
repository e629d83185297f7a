import { UNITS } from '../quantity';
import type { Around } from './claim';
import { FORMS } from './period-forms.zh';

const FORM = new RegExp(
  FORMS.map(([form], index) => `(?<f${index}>${unnamed(form)})`).join('|'),
  'g',
);
const SINGLE = FORMS.map(([form]) => new RegExp(`^(?:${form})`));

/** Makes the groups of a form non-capturing, for the one pattern that combines all forms. */
function unnamed(form: string): string {
  return form.replace(/\((?!\?)/g, '(?:');
}

interface Mention {
  period: string | null;
  start: number;
  end: number;
  /** Whether the time applies to its own clause only: 上年120户. */
  own: boolean;
}

/** Words around a time that is only compared with: 比上年, 较2020年. */
const COMPARED_BEFORE = /(?:比|较|同|与|和|超过?|高于|低于|相当于)(?:了)?$/;
const COMPARED_AFTER = /^(?:的?(?:同期|水平)?相比|比)/;
/** 是去年的3倍, 相当于上年的80%: the time belongs to the base of the multiple or share. */
const BASE = /^的(?:约|近|超过?)?$/;

/**
 * Returns the time that a figure speaks of: the last one named before it in its clause, or else one that begins the
 * sentence.
 */
export function periodZh({ sentence, clause, year, figure, after }: Around): string | null {
  if (year === null || !/[年月季五]|截/.test(sentence)) return null;
  const from = sentence.length - clause.length;
  const isShare = ['proportion', 'factor'].includes(UNITS[figure.unit].dimension);
  const isStart = isShare && MOVES.test(after);
  const mentions = mentionsIn(sentence, year, isShare && !isStart).filter(
    ({ start, end }) =>
      !(
        isShare &&
        BASE.test(sentence.slice(end)) &&
        !(isStart ? FROM_OR_THAN : /[由从]$/).test(sentence.slice(0, start))
      ),
  );
  const near = mentions
    .filter(({ start, end, own }) => start >= from && !(own && /\d/.test(sentence.slice(end))))
    .at(-1);
  if (near) return near.period;
  const heads = mentions.filter(
    ({ own, end, start, period }) =>
      start < from &&
      (!own ||
        /^[,，]|^:$/.test(sentence.slice(end)) ||
        isAhead(sentence.slice(0, start), period, year)),
  );
  return heads.at(-1)?.period ?? null;
}

/** 较去年的64.3%上升3.5个百分点: the share of that year, not a share of it. */
const MOVES = /^(?:上升|提高|提升|下降|降低|增加|减少|增长|上涨|回升|回落|扩大|缩小)/;
const FROM_OR_THAN = /[由从比较]$/;

/** 2026年力争接待120人次，增长5%: a coming year that begins a sentence applies to the whole sentence. */
const isAhead = (before: string, period: string | null, year: number): boolean =>
  /^\s*$/.test(before) && /^\d{4}$/.test(period ?? '') && Number(period) > year;

/** 较去年同期的35件, 比上年120户: this figure is the value that is compared with, so that time is its own. */
const ITSELF = /^的?(?:约|近|超过?)?$/;

function mentionsIn(sentence: string, year: number, isShare: boolean): Mention[] {
  return [...sentence.matchAll(FORM)].flatMap(({ 0: found, index, groups = {} }) => {
    const before = sentence.slice(Math.max(0, index - 4), index);
    const after = sentence.slice(index + found.length, index + found.length + 6);
    const isItself = !isShare && ITSELF.test(sentence.slice(index + found.length));
    if (!isItself && (COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after))) return [];
    const form = Number(
      Object.keys(groups)
        .find((name) => groups[name])
        ?.slice(1),
    );
    const [, resolve, own = false] = FORMS[form]!;
    const parts = SINGLE[form]!.exec(found)?.slice(1) ?? [];
    const period = resolve(year, parts as string[]);
    return [
      {
        period: period === String(year) ? null : period,
        start: index,
        end: index + found.length,
        own,
      },
    ];
  });
}
