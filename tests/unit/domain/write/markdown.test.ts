import { Parser, type Node } from 'commonmark';
import fc from 'fast-check';
import type { Block, Text } from '../../../../src/domain/report';
import { toMarkdown } from '../../../../src/domain/write/markdown';
import { block } from '../../../../src/domain/write/markdown/blocks';
import { image, paragraph, publication, section, words } from '../../../helpers/publication';

const TEXTUAL = new Set(['text', 'code', 'code_block']);

/** What a reader of CommonMark sees: the words of each block, in order, without the tags. */
function seen(markdown: string): string[] {
  const blocks: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  const isLeaf = ({ type }: Node) => ['paragraph', 'heading', 'code_block'].includes(type);
  for (let event = walker.next(); event; event = walker.next()) {
    if (!event.entering) continue;
    const { node } = event;
    if (isLeaf(node)) blocks.push('');
    const breaks = node.type === 'linebreak' || node.type === 'softbreak' ? '\n' : '';
    const text = TEXTUAL.has(node.type) ? (node.literal ?? '') : breaks;
    if (text) blocks.push(`${blocks.pop()}${text}`);
  }
  return blocks;
}

describe('an edition as Markdown', () => {
  it('stands in front matter, headings by level, photos after their paragraphs, and credits', () => {
    const [prose] = toMarkdown(publication()).split('\n<!-- zongshu-enclosed');
    expect(prose).toBe(`---
title: "书香进山"
subtitle: "青禾县图书馆2025年工作综述"
year: 2025
locale: "zh-Hans"
edition: 3
publishedAt: "2026-01-16T01:31:00.000Z"
organization: "青禾县图书馆"
series: "年度综述"
author: "宋知远"
source: "青禾县图书馆"
issuedOn: "2026-01-16T09:30:00+08:00"
summary: "一年的工作。"
keywords: ["图书馆","流动服务"]
---

# 书香进山

青禾县图书馆2025年工作综述

作者：宋知远　来源：青禾县图书馆　发布时间：2026-01-16 09:30

![山路](<https://reports.example.org/uploads/cover.png>)

图为山路

2025年，全馆接待读者约12万人次，购书经费30万至35万元。

## 把书送进山里

“车一来，孩子们就跑出来了。”司机周大山说。

![书车](<https://reports.example.org/uploads/van.png>)

图为流动书车　何晴 摄

流动书车一年跑了18个村，行程1.2万公里。

### 夜读

夜读从7月开到9月。

---

责任编辑：何晴\\
一审：王一
`);
  });

  it('says in English that it is a translation', () => {
    expect(toMarkdown(publication({ locale: 'en' }))).toContain('The Chinese text is authentic.');
  });

  it.each([
    '# 不是标题',
    '1. 不是列表',
    '2025. 也不是',
    '- 不是列表',
    '> 不是引文',
    '　　缩进两格的段落',
    '    四个空格',
    '*星号* _下划线_ `反引号` ~~波浪~~',
    '<b>标签</b> &amp; &nbsp;',
    '[链接](javascript:alert(1)) ![图](x)',
    '一行\n=====',
    '一行\n\n\n三行之后',
    '| 一 | 二 |\n|---|---|',
    '反斜杠\\',
    '行尾\n',
    '***',
    '[一]: https://example.org',
  ])('keeps what looks like markup as words: %j', (text) => {
    const { edition, site } = publication({ cover: null, credits: [] });
    const sections = [section({ body: [paragraph(text)] })];
    const markdown = toMarkdown(publication({ ...edition, title: text, sections }));
    const body = markdown.slice(markdown.indexOf('---\n', 4) + 4);
    expect(seen(body)[0]).toBe(text);
    expect(seen(body).at(-1)).toBe(text);
    expect(block(paragraph(text), site)).not.toContain('\n\n');
  });

  const nasty = fc
    .array(fc.constantFrom(...'*_`~#>-+=.)(1[]<&|\\! 　\n“”，。好ab'.split('')), { minLength: 1 })
    .map((characters) => characters.join(''));
  const marks = { bold: fc.boolean(), italic: fc.boolean(), code: fc.constant(false) };
  const inline = fc.record({ type: fc.constant('text' as const), text: nasty, ...marks });

  it('reads back as the same words, whatever was typed and however it is marked', () => {
    const bodies = fc.array(inline, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(bodies, (children) => {
        const said = children.map(({ text }) => text).join('');
        fc.pre(said.trim() !== '');
        expect(seen(block({ type: 'paragraph', children }, ''))).toEqual([said]);
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 2000) },
    );
  });

  it.each<[string, Text[], string]>([
    ['stars around words', [words('重点', { bold: true })], '**重点**'],
    ['both', [words('重点', { bold: true, italic: true })], '***重点***'],
    [
      'tags where stars would mark nothing',
      [words('“好”', { bold: true }), words('是他说的')],
      '<strong>“好”</strong>是他说的',
    ],
    ['tags for what CommonMark lacks', [words('下划', { underline: true })], '<u>下划</u>'],
    ['backticks around code', [words('a`b', { code: true })], '``a`b``'],
  ])('sets %s', (_what, children, markdown) => {
    expect(block({ type: 'paragraph', children }, '')).toBe(markdown);
  });

  const item = (text: string) => ({ type: 'list-item' as const, children: [words(text)] });

  it.each<[string, Block, string]>([
    [
      'a nested list',
      {
        type: 'list',
        format: 'ordered',
        children: [
          item('一'),
          { type: 'list', format: 'unordered', children: [item('甲'), item('乙')] },
          item('二'),
        ],
      },
      '1. 一\n   - 甲\n   - 乙\n2. 二',
    ],
    ['a quotation', { type: 'quote', children: [words('一\n二')] }, '> 一\\\n> 二'],
    ['code', { type: 'code', children: [words('```\nx')] }, '````\n```\nx\n````'],
    ['a heading', { type: 'heading', level: 1, children: [words('一 #')] }, '##### 一 \\#'],
    [
      'a link, never to a script',
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'https://a.example/(x)', children: [words('好')] },
          { type: 'link', url: 'javascript:alert(1)', children: [words('坏')] },
        ],
      },
      '[好](<https://a.example/(x)>)[坏](<#>)',
    ],
    [
      'a picture that lies elsewhere',
      { type: 'image', image: image('https://cdn.example/a b.png'), children: [] },
      '![](<https://cdn.example/a%20b.png>)',
    ],
  ])('writes %s', (_what, node, markdown) => {
    expect(block(node, 'https://reports.example.org')).toBe(markdown);
  });
});
