import type { Quantity } from '../../quantity';
import { totalWord } from './placeholder.zh';

const TOTAL = /^[,，、]?(?:[两三]项|以上)?(?:合计|共计|总计|总共|一共)(?:达到?|为|约)?$/;

/** 正会员6,482人，赞助会员11,305人，合计17,787人: the common end of both names is the name of the total. */
export function totalOf(
  text: string,
  quantities: readonly Quantity[],
  at: number,
  labels: readonly string[],
): string | undefined {
  const [first, second, figure] = [quantities[at - 2], quantities[at - 1], quantities[at]!];
  if (!first || !second || !TOTAL.test(text.slice(second.end, figure.start))) return undefined;
  if (first.unit !== figure.unit || second.unit !== figure.unit) return undefined;
  const common = commonEnd(labels[at - 2]!, labels[at - 1]!);
  return common.length < 2 ? undefined : `${common}${totalWord(figure.unit)}`;
}

function commonEnd(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return one === other ? '' : one.slice(one.length - length);
}
