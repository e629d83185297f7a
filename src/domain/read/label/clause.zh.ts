import { CLAUSE } from './around.zh';
import { balanced } from './trimmed.zh';

/** Returns the words of the clause before a figure. An enumeration continues only if no figure comes before it. */
export function clauseOf(ahead: string, between: string): string {
  const clause = balanced(ahead.split(CLAUSE).at(-1) ?? '');
  if (between && between.length < clause.length) {
    return balanced(between.split(CLAUSE).at(-1) ?? '')
      .replace(/^(?:以|之)?内(?![部容涝河科蒙江网外地资贸销])/, '')
      .replace(/^.*、/, '')
      .replace(/^中(?=[\u4e00-\u9fff]{2,10}[有占为]$)/, '')
      .replace(/^(?:和|与|及|以及)/, '');
  }
  return clause.replace(/^的/, '');
}
