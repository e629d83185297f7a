import type { Issue } from '../../issue';
import type { Report } from '../../report';
import { bySection, linesOf } from '../lines';
import type { Term } from '../rule';
import { forbidden } from './forbidden';
import { missing } from './missing';
import type { TermRule, TermUse } from './rule';

const RULES: readonly TermRule[] = [forbidden, missing];

/**
 * Finds glossary terms of the source whose rendering is missing in the translation, and renderings that the glossary
 * forbids.
 */
export const termFindings = (source: Report, target: Report, terms: readonly Term[]): Issue[] =>
  usesOf(source, target, terms).flatMap((use) => RULES.flatMap((rule) => rule(use)));

function usesOf(source: Report, target: Report, terms: readonly Term[]): TermUse[] {
  const chineseIn = bySection(linesOf(source, 'zh'));
  const englishIn = bySection(linesOf(target, 'en'));
  return source.sections.flatMap((section) => {
    const [chinese, english] = [chineseIn(section), englishIn(section)];
    if (english.length === 0) return [];
    const text = chinese.map((line) => line.text).join('\n');
    return terms
      .filter(({ zh }) => text.includes(zh) && !isInside(zh, text, terms))
      .map((term) => ({ term, chinese, english }));
  });
}

/** Returns whether a term occurs only inside longer terms: 政协 within 市政协机关 is not the shorter term. */
function isInside(zh: string, text: string, terms: readonly Term[]): boolean {
  const longer = terms.filter((other) => other.zh !== zh && other.zh.includes(zh));
  const rest = longer.reduce((left, other) => left.replaceAll(other.zh, ''), text);
  return !rest.includes(zh);
}
