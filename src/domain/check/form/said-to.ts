import type { Issue } from '../../issue';
import { matchesOf } from '../../matches';
import { placeIn } from '../places';
import type { Rule } from '../rule';
import { ofRule } from '../../rules/of-rule';

const AFTER_SPEECH = /[”"][^。！？”"]{0,60}?(说到)(?=[。，,！!：:]|$)/g;

/** After a speech stands 说道; 说到 is to mention. */
export const saidTo: Rule = ({ lines }) =>
  lines.flatMap((line) =>
    matchesOf(line.text, AFTER_SPEECH).map(({ 0: all, 1: word = '', index }): Issue => {
      const end = index + all.length;
      return {
        ...ofRule('said-to'),
        place: placeIn(line, end - word.length, end),
        actual: word,
        expected: '说道',
      };
    }),
  );
