import { firstPlaces, placeOf } from '../places';
import { rule } from '../rule';
import { figureJump as described } from '../../rules/figure-jump';

/**
 * A figure does not rise by half or fall to half of last year's value without a check by an editor. A decimal place
 * slips easily.
 */
export const figureJump = rule(described, ({ report, expected, linesIn }) =>
  expected().flatMap(({ standing, was, now }) => {
    const section = report.sections.find(({ key }) => key === now?.section);
    if (standing !== 'large-change' || !now || !section) return [];
    const places = firstPlaces(linesIn(section), [now.text]);
    return {
      place: placeOf(now.text, section, places.get(now.text)),
      ...{ actual: now.text, expected: was.text },
    };
  }),
);
