import { align, isNarrowed, MOST_PLACES } from '../../../../src/domain/parity/align';
import type { Bead } from '../../../../src/domain/parity/bead';
import { readOf } from '../../../helpers/reads';

/** The counts in each passage of one side. `[1, 2]` is a paragraph with two figures. */
type Counts = readonly (number | readonly number[])[];

const side = (counts: Counts, language: 'zh' | 'en') =>
  counts.map((count) => {
    const stated = [count].flat().map((one) => 1000 + one);
    const size = stated.length * 40;
    return readOf({ language, stated, values: new Set(stated), size });
  });

const shapeOf = ({ source, target }: Bead) =>
  [source, target]
    .map((reads) => reads.flatMap(({ stated }) => stated.map((one) => one - 1000)).join(' '))
    .join(' = ');

const shapes = (source: Counts, target: Counts) =>
  align(side(source, 'zh'), side(target, 'en'), 1).map(shapeOf);

describe('align', () => {
  it.each<[string, Counts, Counts, string[]]>([
    ['passages one by one', [1, 2, 3], [1, 2, 3], ['1 = 1', '2 = 2', '3 = 3']],
    ['what is missing', [1, 2, 3], [1, 3], ['1 = 1', '2 = ', '3 = 3']],
    ['what is extra', [1, 3], [1, 2, 3], ['1 = 1', ' = 2', '3 = 3']],
    ['what is missing at the ends', [1, 2, 3, 4], [2, 3], ['1 = ', '2 = 2', '3 = 3', '4 = ']],
    ['a paragraph split in two', [[1, 2], 3], [1, 2, 3], ['1 2 = 1 2', '3 = 3']],
    ['a paragraph split in three', [[1, 2, 3], 4], [1, 2, 3, 4], ['1 2 3 = 1 2 3', '4 = 4']],
    ['two merged', [1, 2, 3], [[1, 2], 3], ['1 2 = 1 2', '3 = 3']],
    ['three merged', [1, 2, 3, 4], [1, [2, 3, 4]], ['1 = 1', '2 3 4 = 2 3 4']],
    [
      'two whose figures were exchanged',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [3, 4],
        [1, 2],
      ],
      ['1 2 3 4 = 3 4 1 2'],
    ],
    ['nothing at all', [], [], []],
    ['a source alone', [1, 2], [], ['1 = ', '2 = ']],
    ['a target alone', [], [1, 2], [' = 1', ' = 2']],
  ])('sets %s', (_, source, target, expected) => expect(shapes(source, target)).toEqual(expected));

  it('keeps every passage of both sides, in order, whatever is left out', () => {
    const all = Array.from({ length: 60 }, (_, at) => at);
    const fewer = all.filter((at) => at < 12 || at > 40);
    const beads = align(side(all, 'zh'), side(fewer, 'en'), 1);
    expect(beads.flatMap(({ source }) => source.flatMap(({ stated }) => stated))).toEqual(
      all.map((at) => at + 1000),
    );
    expect(beads.flatMap(({ target }) => target.flatMap(({ stated }) => stated))).toEqual(
      fewer.map((at) => at + 1000),
    );
    expect(beads.filter(({ target }) => target.length === 0)).toHaveLength(29);
  });

  it('finds the proportion of the whole where none is given', () => {
    const [source, target] = [side([1, 2], 'zh'), side([1, 2], 'en')];
    expect(align(source, target).map(shapeOf)).toEqual(['1 = 1', '2 = 2']);
  });

  it('weighs sentences as sentences: two are joined for less', () => {
    const [source, target] = [
      [readOf({ size: 100 })],
      [readOf({ size: 52 }), readOf({ size: 48 })],
    ];
    expect(align(source, target, 1, 'sentences')).toHaveLength(1);
  });
});

describe('isNarrowed', () => {
  it('says whether the way stays nearer to the diagonal than the difference of lengths asks for', () => {
    expect(isNarrowed(300, 500)).toBe(false);
    expect(isNarrowed(500, 500)).toBe(false);
    expect(isNarrowed(2000, 1000)).toBe(true);
    expect(isNarrowed(1000, 2000)).toBe(true);
    expect(isNarrowed(0, 5000)).toBe(false);
    expect(isNarrowed(5000, 0)).toBe(false);
  });

  /** The smallest number of passages whose comparison with twice as many is narrowed. */
  it('begins at half a million places', () => {
    expect(MOST_PLACES).toBe(500_000);
    const first = Array.from({ length: 900 }, (_, at) => at + 1).find((n) => isNarrowed(n, 2 * n));
    expect(first).toBe(354);
  });
});
