import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Figures } from '../../../examples/website/src/figures-react';
import {
  blockPieces,
  cellPieces,
  headingPieces,
  toHtml,
  type Piece,
  type Section,
} from '../../../examples/website/src/figures';
import { withPlaces } from '../../../src/domain/places';
import type { Block } from '../../../src/domain/report';
import { paragraph, publication, section, words } from '../../helpers/publication';

const metric = (key: string, text: string) => ({
  ...{ key, label: `的${key}`, text, value: 9, min: null, max: null, unit: 'person' },
  ...{ qualifier: 'exact' as const, indicator: null },
});

const item = (text: string) => ({ type: 'list-item' as const, children: [words(text)] });
const list: Block = {
  type: 'list',
  format: 'unordered',
  children: [item('见9人'), item('又见9人')],
};

/** A section whose figures stand in the heading, across bold, in a list, in a table, and twice. */
const published = withPlaces(
  publication({
    sections: [
      section({
        heading: '一年18个村',
        body: [
          {
            type: 'paragraph',
            children: [words('约'), words('12万', { bold: true }), words('人次来过。')],
          },
          list,
          paragraph('9人不是19人。'),
        ],
        metrics: [
          metric('a', '18个'),
          metric('b', '约12万人次'),
          metric('c', '9人'),
          metric('d', '9人'),
          metric('e', '9人'),
          metric('f', '3户'),
        ],
        tables: [
          {
            ...{ key: 't', caption: null, unit: null, header: 1, after: 0 },
            rows: [[{ children: [words('户数')] }], [{ children: [words('共3户')] }]],
          },
        ],
      }),
    ],
  }).edition,
  'zh',
).sections[0] as unknown as Section;

const figuresOf = (pieces: Piece[]) =>
  pieces.flatMap(({ text, metric: one }) => (one ? [[one.key, text]] : []));

describe('the figures of a section, for websites', () => {
  it.each([
    ['the heading', headingPieces(published), [['a', '18个']]],
    [
      'across bold',
      blockPieces(published, 1)[0]!,
      [
        ['b', '约'],
        ['b', '12万'],
        ['b', '人次'],
      ],
    ],
    ['the first item of a list', blockPieces(published, 2)[0]!, [['c', '9人']]],
    ['the second', blockPieces(published, 2)[1]!, [['d', '9人']]],
    ['a paragraph, not in 19人', blockPieces(published, 3)[0]!, [['e', '9人']]],
    ['a cell', cellPieces(published, 1, 2, 1), [['f', '3户']]],
    ['a cell without one', cellPieces(published, 1, 1, 1), []],
    ['a block that is not there', blockPieces(published, 9).flat(), []],
  ])('are found in %s', (_where, pieces, found) => {
    expect(figuresOf(pieces)).toEqual(found);
  });

  const shown = '<data value="9" title="的b">约<strong>12万</strong>人次</data>来过。';

  it('are one element each, plain', () => {
    expect(toHtml(blockPieces(published, 1)[0]!)).toBe(shown);
  });

  it('are one element each, in React', () => {
    const pieces = blockPieces(published, 1)[0]!;
    expect(renderToStaticMarkup(createElement(Figures, { pieces }))).toBe(shown);
  });

  it('escape what an editor typed', () => {
    const hostile = { ...published, heading: '<b>"1"', metrics: [] };
    expect(toHtml(headingPieces(hostile))).toBe('&lt;b&gt;&quot;1&quot;');
    const link = { text: 'x', url: 'javascript:alert(1)' };
    expect(toHtml([link])).toBe('<a href="#">x</a>');
  });
});
