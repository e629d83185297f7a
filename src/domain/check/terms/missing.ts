import { alternativesOf } from '../../glossary/alternatives';
import { placeIn } from '../places';
import type { Line } from '../rule';
import type { TermRule } from './rule';
import { ofRule } from '../../rules/of-rule';

/** The section that translates a term uses one of its renderings. */
export const missing: TermRule = ({ term: { zh, en }, chinese, english }) => {
  const text = english.map((line) => line.text.toLowerCase()).join('\n');
  if (
    alternativesOf(en.toLowerCase()).some((one) =>
      stemsOf(one).every((stem) => text.includes(stem)),
    )
  )
    return [];
  const line = chinese.find((one) => one.text.includes(zh))!;
  const start = line.text.indexOf(zh);
  return [
    {
      ...ofRule('term-missing'),
      place: placeIn(besideOf(line, chinese, english), 0, 0),
      actual: null,
      expected: `${en} (${zh})`,
      cause: placeIn(line, start, start + zh.length),
    },
  ];
};

/**
 * Returns the line that translates a line, if both sections have the same number of paragraphs. Else returns the first
 * line of the section.
 */
function besideOf(line: Line, chinese: readonly Line[], english: readonly Line[]): Line {
  const paragraphs = (lines: readonly Line[]) => lines.at(-1)!.place.paragraph;
  const same = english.find(({ place }) => place.paragraph === line.place.paragraph);
  return (paragraphs(chinese) === paragraphs(english) && same) || english[0]!;
}

/** Returns the words of a rendering without their endings, so that a plural or another verb form also matches. */
const stemsOf = (rendering: string): string[] =>
  rendering.split(/[\s-]+/).map((word) => (word.length > 5 ? word.slice(0, -2) : word));
