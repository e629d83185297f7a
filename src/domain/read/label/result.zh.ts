import type { Quantity } from '../../quantity';
import { PEOPLE } from './words.zh';

const RESULT = /^(?:实现|稳定)?(增收|就业|脱贫|搬迁|创业)(?!率|金额|收入)/;

/** 300多户农民增收, 留守妇女近60名就业: the result tells which people are counted. */
export function withResult({ unit }: Quantity, noun: string, after: string): string {
  const rest = after.startsWith(noun) ? after.slice(noun.length) : after;
  const [, result] = RESULT.exec(rest) ?? [];
  const isPeople = PEOPLE.test(noun) && ['household', 'person'].includes(unit);
  if (!result || !isPeople) return noun;
  const people = noun.replace(/^(?:带动|帮助|促进|惠及)(?=[\u4e00-\u9fff]{2})/, '');
  return `${result}${unit === 'household' ? people.replace(/农民$/, '农户') : people}`;
}
