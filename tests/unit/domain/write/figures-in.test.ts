import { inlines, block } from '../../../../src/domain/write/html/blocks';
import {
  markedInlines,
  withFigures,
  type Stretch,
} from '../../../../src/domain/write/html/figures-in';
import { headingLevels } from '../../../../src/domain/write/html/section';
import { readingMinutes } from '../../../../src/domain/write/reading-time';
import { reportPage } from '../../../../src/domain/write/html';
import type { Block, Inline } from '../../../../src/domain/report';
import { paragraph, publication, section, words } from '../../../helpers/publication';

const figure = (key: string) => ({ key, value: '1', says: key });
const at = (start: number, end: number, key = 'm'): Stretch => ({
  start,
  end,
  figure: figure(key),
});
const data = (inner: string, key = 'm') =>
  `<data class="figure" value="1" data-says="${key}">${inner}</data>`;

describe('figures in prose', () => {
  it.each<[string, Inline[], Stretch[], string]>([
    ['in the middle', [words('跑了18个村。')], [at(2, 5)], `跑了${data('18个')}村。`],
    ['all of it', [words('18个')], [at(0, 3)], data('18个')],
    [
      'across bold',
      [words('约'), words('12万', { bold: true }), words('人次')],
      [at(0, 6)],
      data('约<strong>12万</strong>人次'),
    ],
    [
      'twice, by place',
      [words('9名，19名，9名')],
      [at(0, 2, 'a'), at(7, 9, 'b')],
      `${data('9名', 'a')}，19名，${data('9名', 'b')}`,
    ],
    [
      'within a link',
      [{ type: 'link', url: '/a', children: [words('见18个村')] }],
      [at(1, 4)],
      `<a href="/a">见${data('18个')}村</a>`,
    ],
    [
      'into a link: each side by itself, for elements cannot cross',
      [words('约'), { type: 'link', url: '/a', children: [words('18个')] }],
      [at(0, 4)],
      `${data('约')}<a href="/a">${data('18个')}</a>`,
    ],
    ['none', [words('没有')], [], '没有'],
  ])('%s', (_what, nodes, stretches, html) => {
    expect(inlines(markedInlines(nodes, stretches))).toBe(html);
  });

  it('stand in the items of a list by the text of the whole', () => {
    const item = (text: string) => ({ type: 'list-item' as const, children: [words(text)] });
    const list: Block = {
      type: 'list',
      format: 'unordered',
      children: [item('甲3人'), item('乙4人')],
    };
    expect(block(withFigures(list, [at(5, 7)]))).toBe(
      `<ul><li>甲3人</li><li>乙${data('4人')}</li></ul>`,
    );
  });

  it('keep every word of a paragraph, whatever the stretches', () => {
    const text = '一二三四五六七八九十';
    for (let start = 0; start < text.length; start += 1) {
      const html = inlines(markedInlines([words(text)], [at(start, start + 1)]));
      expect(html.replace(/<[^>]+>/g, '')).toBe(text);
    }
  });
});

describe('the levels of headings on a page', () => {
  const of = (...levels: (number | null)[]) =>
    headingLevels(levels.map((level) => ({ level: level ?? 1, heading: level ? ['h'] : [] })));

  it.each([
    [
      [1, 2, 3],
      [2, 3, 4],
    ],
    [
      [1, 3, 3],
      [2, 3, 3],
    ],
    [
      [3, 1],
      [2, 2],
    ],
    [
      [null, 1],
      [1, 2],
    ],
  ])('%p → %p', (levels, shown) => {
    expect(of(...levels)).toEqual(shown);
  });
});

it.each([
  ['字'.repeat(1200), 3],
  ['word '.repeat(440), 2],
  ['短', 1],
])('a report takes minutes to read', (text, minutes) => {
  expect(readingMinutes({ sections: [section({ body: [paragraph(text)] })] })).toBe(minutes);
});

describe('a paragraph that is mostly said', () => {
  const { edition } = publication();
  const saying = (text: string, start: number, end: number) =>
    reportPage(
      {
        ...edition,
        sections: [
          section({
            body: [paragraph(text)],
            quotes: [
              {
                key: 'q9',
                text: text.slice(start, end),
                speaker: '周大山',
                role: '司机',
                place: { paragraph: 1, start, end },
              },
            ],
          }),
        ],
      },
      [],
    );

  it('is a quotation with its speaker', () => {
    expect(saying('“车一来，孩子们就跑出来了。”周大山说。', 1, 13)).toContain(
      '<figure class="quote" id="q9"><blockquote><p>“车一来，孩子们就跑出来了。”周大山说。</p></blockquote><figcaption>周大山 · 司机</figcaption></figure>',
    );
  });

  it('is prose where it quotes a few words', () => {
    expect(saying(`他说“好”，${'然后走了很远的路'.repeat(5)}。`, 3, 4)).not.toContain(
      'blockquote>',
    );
  });
});
