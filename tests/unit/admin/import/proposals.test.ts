import { keysOf, proposalsOf } from '../../../../src/admin/import/proposals';
import { piecesOf } from '../../../../src/admin/import/text/pieces';
import { fromText, withoutProposals } from '../../../../src/domain/read';

const TEXT = `青禾县司法局工作总结
全年办案426件，挽回损失12万元，又办案426件。
“人来了，事就办了。”局长周亮说。`;
const read = (title: string | null = null) => fromText(TEXT, { title }).value.report;

describe('a text cut where proposals begin and end', () => {
  const words = (text: string, ...spans: [number, number, string][]) =>
    piecesOf(
      text,
      spans.map(([start, end, of]) => ({ start, end, of })),
    ).map((piece) => [piece.text, piece.under.join(''), piece.ending.join('')]);

  it.each<[string, [number, number, string][], string[][]]>([
    ['nothing', [], [['一二三四', '', '']]],
    [
      'one within',
      [[1, 3, 'a']],
      [
        ['一', '', ''],
        ['二三', 'a', 'a'],
        ['四', '', ''],
      ],
    ],
    [
      'one in another',
      [
        [0, 4, 'a'],
        [1, 2, 'b'],
      ],
      [
        ['一', 'a', ''],
        ['二', 'ab', 'b'],
        ['三四', 'a', 'a'],
      ],
    ],
    [
      'two that overlap',
      [
        [0, 2, 'a'],
        [1, 4, 'b'],
      ],
      [
        ['一', 'a', ''],
        ['二', 'ab', 'a'],
        ['三四', 'b', 'b'],
      ],
    ],
    ['one beyond the end', [[2, 9, 'a']], [['一二三四', '', '']]],
  ])('%s', (_, spans, pieces) => {
    expect(words('一二三四', ...spans)).toEqual(pieces);
  });
});

describe('what was refused', () => {
  it('is told by its words and which of them, also where another title moves all keys', () => {
    const ids = (title: string | null) =>
      [...proposalsOf(read(title)).values()].map(({ id }) => id);
    expect(ids(null)).toEqual([
      'figure 426件 1',
      'figure 12万元 1',
      'figure 426件 2',
      'quote 人来了，事就办了。 1',
    ]);
    expect(ids('司法局这一年')).toEqual(ids(null));
  });

  it('is left out of the records, never of the prose', () => {
    const report = read();
    const without = withoutProposals(
      report,
      keysOf(report, new Set(['figure 426件 2', 'quote 人来了，事就办了。 1'])),
    );
    const [section] = without.sections;
    expect(section?.metrics.map(({ text }) => text)).toEqual(['426件', '12万元']);
    expect(section?.quotes).toEqual([]);
    expect(section?.body).toEqual(report.sections[0]?.body);
  });
});
