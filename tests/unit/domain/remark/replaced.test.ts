import { withWords } from '../../../../src/domain/remark/replaced';
import { linesOf } from '../../../../src/domain/remark/line';

const leaf = (text: string, more = {}) => ({ type: 'text', text, ...more });
const content = {
  title: '书香进山',
  author: '甲',
  sections: [
    {
      ...{ key: 'a', heading: '把书送进山里', level: 1 },
      body: [
        {
          type: 'paragraph',
          children: [leaf('全年'), leaf('出车300多次', { bold: true }), leaf('。')],
        },
        {
          ...{ type: 'list', format: 'unordered' },
          children: [
            { type: 'list-item', children: [leaf('第一条')] },
            {
              type: 'list',
              format: 'unordered',
              children: [{ type: 'list-item', children: [leaf('第二条')] }],
            },
            {
              type: 'list-item',
              children: [{ type: 'link', url: 'https://example.org', children: [leaf('第三条')] }],
            },
          ],
        },
      ],
    },
  ],
};

/** The draft with words in the place of others, and what its lines then say. */
function said(path: string, words: string, next: string) {
  const { text } = linesOf(content).find((line) => line.path === path)!;
  const start = text.indexOf(words);
  const after = withWords(content, path, { start, end: start + words.length }, next);
  return [
    text.replace(words, next),
    linesOf(after).find((line) => line.path === path)!.text,
    after,
  ] as const;
}

describe('words that are put in the place of others', () => {
  it.each([
    ['title', '书香', '书声'],
    ['author', '甲', '乙和丙'],
    ['sections.a.heading', '山里', '村里'],
    ['sections.a.body.1', '300多次', '312次'],
    ['sections.a.body.1', '全年出车', '出车'],
    ['sections.a.body.1', '。', ''],
    ['sections.a.body.2', '第一条', '一'],
    ['sections.a.body.2', '二', '两'],
    ['sections.a.body.2', '第三条', '最后一条'],
  ])('%s: %s → %s', (path, words, next) => {
    const [expected, actual] = said(path, words, next);
    expect(actual).toBe(expected);
  });

  it('keep the style of the first letter, and all else', () => {
    const [, , after] = said('sections.a.body.1', '300多次', '312次') as never as [
      0,
      0,
      typeof content,
    ];
    expect(after.sections[0]!.body[0]!.children).toEqual([
      leaf('全年'),
      leaf('出车312次', { bold: true }),
      leaf('。'),
    ]);
    expect(after.sections[0]!.body[1]).toEqual(content.sections[0]!.body[1]);
    expect(content.sections[0]!.body[0]!.children[1]).toEqual(leaf('出车300多次', { bold: true }));
  });
});
