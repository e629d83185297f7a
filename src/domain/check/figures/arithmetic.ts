import type { Quantity } from '../../quantity';
import type { Issue } from '../../issue';
import { placeIn, type Line, type Rule } from '../rule';

/** A figure that the sentence itself lets us compute, and what comes out. */
interface Computed {
  figure: Quantity;
  result: number;
}

/**
 * Stated shares, sums, differences and growth recompute from the figures named: 收集87条, 办结85条, 办结率97.7%.
 * Only where the sentence leaves no doubt which figures are meant.
 */
export const arithmetic: Rule = ({ lines, language }) =>
  language !== 'zh'
    ? []
    : lines.flatMap((line) => sentencesOf(line).flatMap((one) => faults(line, one)));

interface Sentence {
  text: string;
  start: number;
  figures: Quantity[];
}

function sentencesOf({ text, figures: read }: Line): Sentence[] {
  const figures = read().filter(({ value }) => value !== null);
  return [...text.matchAll(/[^。；;！!？?]+/g)].map(({ 0: sentence, index }) => ({
    ...{ text: sentence, start: index },
    figures: figures.filter(({ start }) => start >= index && start < index + sentence.length),
  }));
}

function faults(line: Line, sentence: Sentence): Issue[] {
  return [...rates(sentence), ...changes(sentence), ...products(sentence)]
    .filter(({ figure, result }) => !rounds(result, figure))
    .map(({ figure, result }) => ({
      ...{ ruleId: 'arithmetic', severity: 'warning' as const, actual: figure.text },
      ...{
        place: placeIn(line, figure.start, figure.end),
        expected: Number(result.toPrecision(4)),
      },
    }));
}

const between = ({ text, start }: Sentence, from: Quantity, to: Quantity) =>
  text.slice(from.end - start, to.start - start);

/** 87条, 办结85条, 办结率97.7%; 412户, 其中396户…占96.1% */
function rates(sentence: Sentence): Computed[] {
  return sentence.figures.flatMap((figure, at) => {
    const [whole, part] = [sentence.figures[at - 2], sentence.figures[at - 1]];
    if (figure.unit !== 'percent' || figure.qualifier !== 'exact' || !whole || !part) return [];
    const named = between(sentence, part, figure);
    const says =
      /^[^，,]*[，,]占(?:比)?(?:为|达)?$|^[^，,]*[，,][\u4e00-\u9fff]{2,4}率(?:为|达)?(?:到)?$/.test(
        named,
      );
    const isPart =
      whole.unit === part.unit && whole.qualifier === part.qualifier && whole.value! >= part.value!;
    return says && isPart ? [{ figure, result: (part.value! / whole.value!) * 100 }] : [];
  });
}

/** 由3200平方米增加到4600平方米, 增长43.8%; 由91.5%提升至98.2%, 提高6.7个百分点 */
function changes(sentence: Sentence): Computed[] {
  return sentence.figures.flatMap((figure, at) => {
    const [from, to] = [sentence.figures[at - 2], sentence.figures[at - 1]];
    if (
      !from ||
      !to ||
      from.unit !== to.unit ||
      from.qualifier !== 'exact' ||
      to.qualifier !== 'exact'
    )
      return [];
    const before = sentence.text.slice(0, from.start - sentence.start);
    if (!/[由从]$/.test(before) || !/[到至为]$/.test(between(sentence, from, to))) return [];
    if (
      !/^[，,](?:同比)?(?:增长|提高|上升|提升|下降|降低|减少|增加|增幅|降幅)(?:了|达|为)?$/.test(
        between(sentence, to, figure),
      )
    )
      return [];
    const difference = Math.abs(to.value! - from.value!);
    if (figure.unit === 'percentagePoint' || figure.unit === from.unit)
      return [{ figure, result: difference }];
    return figure.unit === 'percent' && from.value
      ? [{ figure, result: (difference / from.value) * 100 }]
      : [];
  });
}

/** 26名, 每人3000元, 共计7.8万元 */
function products(sentence: Sentence): Computed[] {
  return sentence.figures.flatMap((figure, at) => {
    const [many, each] = [sentence.figures[at - 2], sentence.figures[at - 1]];
    if (
      !many ||
      !each ||
      each.unit !== figure.unit ||
      figure.qualifier !== 'exact' ||
      each.qualifier !== 'exact'
    )
      return [];
    const per = /^[，,](?:每[人户名位家村]|人均|户均)[^，,]{0,6}$/.test(
      between(sentence, many, each),
    );
    const total = /^[，,](?:共计?|合计|总计|累计)[^，,]{0,6}$/.test(
      between(sentence, each, figure),
    );
    return per && total && many.qualifier === 'exact'
      ? [{ figure, result: many.value! * each.value! }]
      : [];
  });
}

/** Whether a result rounds to a figure as printed: half of its last digit, a little more for what it is made of. */
function rounds(result: number, { value, text }: Quantity): boolean {
  const digits = /\d+(?:\.(\d+))?/.exec(text.replaceAll(',', ''));
  const scale = digits ? value! / Number(digits[0]) : 1;
  const last = 10 ** -(digits?.[1]?.length ?? 0) * scale;
  return Math.abs(result - value!) <= last * 0.51;
}
