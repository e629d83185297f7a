import { matchesOf } from '../../matches';
import { placeIn } from '../places';
import { rule, type Finding } from '../rule';
import { saidTo as described } from '../../rules/said-to';

const AFTER_SPEECH = /[”"][^。！？”"]{0,60}?(说到)(?=[。，,！!：:]|$)/g;

/** The verb after a speech is 说道. 说到 means to mention. */
export const saidTo = rule(described, ({ lines }) =>
  lines.flatMap((line) =>
    matchesOf(line.text, AFTER_SPEECH).map(({ 0: all, 1: word = '', index }): Finding => {
      const end = index + all.length;
      return {
        place: placeIn(line, end - word.length, end),
        actual: word,
        expected: '说道',
      };
    }),
  ),
);
