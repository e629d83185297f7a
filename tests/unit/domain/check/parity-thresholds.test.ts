import { proof } from '../../../../src/domain/check/proof';
import * as thresholds from '../../../../src/domain/check/parity/thresholds';

/**
 * If you change a threshold, run `npm run seeds` before and after, and record the new value here. More found seeds mean
 * more alarms on true pairs, and no single case shows both.
 */
it('stand as they were weighed on the pairs', () => {
  expect({ ...thresholds }).toEqual({
    ...{ CERTAIN_SIZE: 9, LEAST_SIZE: 5 },
    ...{ LEAST_CLAUSE: 6, FEWEST_WORDS: 2, MOST_SAID: 0.4, LEAST_SHORTFALL: 0.4 },
    ...{ MOST_BY_CHANCE: 0.5, LEAST_UNKNOWN: 8, LEAST_REST: 0.5, LEAST_ROOM: 2 },
    SAID_BESIDE: 0.65,
    LEAST_LACKING: {
      noneSaid: { shortfall: 0.4, share: 0.16 },
      someSaid: { shortfall: 0.6, share: 0.16 },
      byChance: { shortfall: 0.8, share: 0.3 },
      hardlyKnown: { shortfall: 0.6, share: 0.2 },
      unknown: { shortfall: 0.75, share: 0.3 },
    },
    SURELY_LOST: {
      size: 9,
      unsaid: { words: 1, mostSaid: 0.34, shortfall: 0.5, share: 0 },
      noRoom: { words: 2, shortfall: 0.9, share: 0.25 },
    },
    SURELY_OMITTED: {
      ...{ size: 7, mostSaid: 0.25, restSaid: 0.5 },
      least: [
        { words: 3, shortfall: 0.7, share: 0.25 },
        { words: 2, shortfall: 0.7, share: 0.3 },
      ],
    },
    SURELY_MISSING: { size: 9, words: 2, mostSaid: 0.2, shortfall: 0.8, share: 0.3 },
    ...{ LEAST_LETTERS: 30, ENOUGH_WITHOUT: 0.9, MOST_KNOWN: 0.5, MUCH_BETTER: 0.5 },
  });
});

const FIRST = '全年捐赠收入120万元。';
const FIRST_EN = 'Donations for the year came to RMB 1.2 million.';
const LAST = '全校现有在校学生32,468人，专任教师1,876人。';
const LAST_EN = 'The university has 32,468 students and 1,876 full-time teachers.';
const severity = (zh: string) =>
  proof(`标题\n\n${FIRST}${zh}${LAST}\n`, `A Title\n\n${FIRST_EN} ${LAST_EN}\n`)
    .filter(({ ruleId }) => ruleId === 'parity-sentence-missing')
    .map((issue) => issue.severity)[0];

it.each([
  ['法院加强监督工作，干部作风明显转变，群众更加满意。', 'error'],
  ['谢谢。', undefined],
])('a sentence that is left out weighs by its length: %s', (zh, expected) =>
  expect(severity(zh)).toBe(expected),
);

const extra = (en: string) =>
  proof(`标题\n\n${FIRST}\n`, `A Title\n\n${FIRST_EN} ${en}\n`)
    .filter(({ ruleId }) => ruleId === 'parity-sentence-extra')
    .map(({ ruleId }) => ruleId);

it.each([
  ['We moved to a new building.', 0],
  ['The library moved to a new building.', 1],
])('a sentence that is added is noticed from some length on: %s', (en, times) =>
  expect(extra(en)).toHaveLength(times),
);
