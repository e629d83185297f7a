import type { Issue } from '../../issue';
import type { Report } from '../../report';
import { bySection, linesOf } from '../lines';
import { placeIn, type Line, type Term } from '../rule';

/** Where the source has a term of the glossary, its translation has the rendering, and never a forbidden one. */
export function termFindings(source: Report, target: Report, terms: readonly Term[]): Issue[] {
  const chineseIn = bySection(linesOf(source, 'zh'));
  const englishIn = bySection(linesOf(target, 'en'));
  return source.sections.flatMap((section) => {
    const [chinese, english] = [chineseIn(section), englishIn(section)];
    if (english.length === 0) return [];
    const text = chinese.map((line) => line.text).join('\n');
    return terms
      .filter(({ zh }) => text.includes(zh) && !isInside(zh, text, terms))
      .flatMap((term) => [...forbidden(term, english), ...missing(term, chinese, english)]);
  });
}

/** 政协 within 市政协机关 is not the shorter term. */
function isInside(zh: string, text: string, terms: readonly Term[]): boolean {
  const longer = terms.filter((other) => other.zh !== zh && other.zh.includes(zh));
  const rest = longer.reduce((left, other) => left.replaceAll(other.zh, ''), text);
  return !rest.includes(zh);
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function forbidden({ zh, en, forbidden: words }: Term, lines: readonly Line[]): Issue[] {
  return words.flatMap((wording) =>
    lines.flatMap((line) =>
      [...line.text.matchAll(new RegExp(`\\b${escaped(wording)}(?:s|es)?\\b`, 'gi'))].map(
        ({ 0: found, index }): Issue => ({
          ...{
            ruleId: 'term-forbidden',
            severity: 'warning',
            actual: found,
            expected: `${en} (${zh})`,
          },
          place: placeIn(line, index, index + found.length),
        }),
      ),
    ),
  );
}

function missing({ zh, en }: Term, chinese: readonly Line[], english: readonly Line[]): Issue[] {
  const text = english.map((line) => line.text.toLowerCase()).join('\n');
  const renderings = en
    .split(/\s*[;/]\s*/)
    .map((one) => one.toLowerCase().replace(/ \([^)]*\)/g, ''));
  if (renderings.some((one) => stemsOf(one).every((stem) => text.includes(stem)))) return [];
  const line = chinese.find((one) => one.text.includes(zh))!;
  const start = line.text.indexOf(zh);
  return [
    {
      ...{ ruleId: 'term-missing', severity: 'note', actual: null, expected: `${en} (${zh})` },
      ...{
        place: { ...english[0]!.place, start: 0, end: 0 },
        cause: placeIn(line, start, start + zh.length),
      },
    },
  ];
}

/** The words of a rendering without their endings: a plural, or another form of the verb, is the term as well. */
const stemsOf = (rendering: string): string[] =>
  rendering.split(/[\s-]+/).map((word) => (word.length > 5 ? word.slice(0, -2) : word));
