import { gainOf, type Grain } from '../../../../src/domain/parity/gain';
import type { Meeting } from '../../../../src/domain/parity/meeting';
import type { PassageKind } from '../../../../src/domain/parity/passage';
import type { Read } from '../../../../src/domain/parity/reading';
import { readOf } from '../../../helpers/reads';

const NOTHING: Meeting = {
  ...{ values: [], names: [], sameYear: false, spoken: false },
  words: { source: 0, target: 0 },
};

/** Returns the gain of a bead whose sides have nothing in common, so that only the tested part counts. */
const gain = (
  source: Read[],
  target: Read[],
  { grain = 'passages', proportion = 1, met = NOTHING }: GainOptions = {},
) => gainOf({ source, target }, { grain, proportion, meet: () => met });

interface GainOptions {
  grain?: Grain;
  proportion?: number;
  met?: Meeting;
}

const many = (count: number, size: number, kind: PassageKind = 'paragraph') =>
  Array.from({ length: count }, () => readOf({ size, kind }));

/** Each kind of passage has a fixed cost, apart from the scores for lengths, names and words. */
describe('what it costs that a passage stands alone', () => {
  it.each([
    ['heading', -1.8],
    ['title', -1.8],
    ['caption', -1.4],
    ['other', -0.6],
    ['paragraph', -2.2],
  ] as const)('a %s: %d', (kind, cost) => {
    expect(gain([readOf({ kind })], [])).toBe(cost);
    expect(gain([], [readOf({ kind })])).toBe(cost);
  });

  it('adds up those of several', () => expect(gain(many(2, 10), [])).toBeCloseTo(-4.4));

  it.each([
    ['zh', 0, -1.4],
    ['zh', 5, -1.8],
    ['zh', 10, -2.2],
    ['zh', 400, -2.3],
    // An English length is converted to the size of the source.
    ['en', 20, -1.8],
    ['en', 40, -2.2],
  ] as const)('a sentence of %s and size %d: %d', (language, size, cost) => {
    expect(
      gain([readOf({ language, size })], [], { grain: 'sentences', proportion: 4 }),
    ).toBeCloseTo(cost);
  });
});

describe('what it costs to join', () => {
  const joined = (from: number, to: number, grain: Grain) =>
    gain(many(from, 120 / from), many(to, 120 / to), { grain });

  it.each([
    [1, 2, -0.8],
    [2, 1, -0.8],
    [1, 3, -1.6],
    [2, 2, -4.1],
  ])('%d passages with %d: %d', (from, to, cost) =>
    expect(joined(from, to, 'passages') - joined(1, 1, 'passages')).toBeCloseTo(cost),
  );

  it.each([
    [1, 2, -0.6],
    [2, 2, -3.7],
  ])('%d sentences with %d: %d', (from, to, cost) =>
    expect(joined(from, to, 'sentences')).toBeCloseTo(cost),
  );

  it('costs more where figures of one part are answered nowhere', () => {
    const stranger = readOf({ size: 60, stated: [5] });
    expect(
      gain([readOf({ size: 60 }), stranger], many(1, 120), { grain: 'sentences' }),
    ).toBeCloseTo(-2.8);
    expect(
      gain(many(1, 120), [readOf({ size: 60 }), stranger], { grain: 'sentences' }),
    ).toBeCloseTo(-2.8);
  });

  /** One side has a part with three known words. `words` gives the share of the known words that the other side has. */
  const joinedWith = (words: Meeting['words'], side: 'source' | 'target') => {
    const content = () => ({ words: ['a', 'b', 'c'], entries: new Set() }) as never;
    const two = [readOf({ size: 60, content }), readOf({ size: 60 })];
    const one = many(1, 120);
    const met = { ...NOTHING, words };
    return side === 'source'
      ? gain(two, one, { grain: 'sentences', met })
      : gain(one, two, { grain: 'sentences', met });
  };

  it('asks of each side whether its own words are said on the other', () => {
    expect(joinedWith({ source: 0, target: 1 }, 'source')).toBeCloseTo(-2.8);
    expect(joinedWith({ source: 1, target: 0 }, 'source')).toBeCloseTo(-0.6);
    expect(joinedWith({ source: 1, target: 0 }, 'target')).toBeCloseTo(-2.8);
    expect(joinedWith({ source: 0, target: 1 }, 'target')).toBeCloseTo(-0.6);
  });
});

describe('what the kinds of two passages say', () => {
  const pair = (
    [kind, text]: readonly [PassageKind, string],
    [other, otherText]: readonly [PassageKind, string],
  ) => gain([readOf({ kind, text })], [readOf({ kind: other, text: otherText })]);

  it.each([
    [['paragraph', ''], ['paragraph', ''], 0.4],
    [['paragraph', ''], ['heading', ''], -1.2],
    [['heading', '一、成效'], ['heading', '1. Results'], 1.9],
    [['title', '一、成效'], ['title', '1. Results'], 1.9],
    [['title', '一、成效'], ['heading', '1. Results'], 0.3],
    [['heading', '一、成效'], ['heading', '2. Results'], -0.6],
    [['heading', '一、成效'], ['heading', 'Results'], 0.4],
    [['heading', '成效'], ['heading', '1. Results'], 0.4],
    [['heading', '成效'], ['heading', 'Results'], 0.4],
    // Numbers count only in front of headings.
    [['paragraph', '一、成效'], ['paragraph', '1. Results'], 0.4],
    [['heading', '一、成效'], ['paragraph', '1. Results'], -1.2],
    [['paragraph', '一、成效'], ['heading', '1. Results'], -1.2],
  ] as const)('%j and %j: %d', (source, target, value) =>
    expect(pair(source, target)).toBeCloseTo(value),
  );

  it('hardly ever joins a heading with something else', () => {
    const [heading, text] = [readOf({ kind: 'heading', size: 60 }), readOf({ size: 60 })];
    expect(gain([heading, text], many(1, 120))).toBeCloseTo(-0.8 - 1.2 - 3);
    expect(gain([text, heading], many(1, 120))).toBeCloseTo(-0.8 + 0.4 - 3);
    expect(gain(many(1, 120), [text, heading])).toBeCloseTo(-0.8 + 0.4 - 3);
    expect(gain([text, heading], [text, heading])).toBeCloseTo(-1.6 - 2.5 + 0.4 - 6);
    expect(gain(many(2, 60), many(1, 120))).toBeCloseTo(-0.8 + 0.4);
    expect(gain([readOf({ kind: 'heading' })], [readOf({ kind: 'heading' })])).toBeCloseTo(0.4);
  });

  it('asks it of passages alone, not of sentences', () => {
    const [heading, text] = [readOf({ kind: 'heading' }), readOf()];
    expect(gain([heading], [text], { grain: 'sentences' })).toBeCloseTo(0);
  });
});

it('weighs lengths against the proportion of the whole, and what meets', () => {
  const sizes = (from: number, to: number, proportion = 1, met = NOTHING) =>
    gain(many(1, from), many(1, to), { grain: 'sentences', proportion, met });
  expect(sizes(100, 400, 4)).toBeCloseTo(0);
  expect(sizes(100, 400)).toBeLessThan(-3);
  expect(sizes(100, 100, 1, { ...NOTHING, sameYear: true })).toBeCloseTo(0.6);
});
