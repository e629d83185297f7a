import { addressOf } from '../../../../src/domain/write/html/front';
import { block } from '../../../../src/domain/write/html/blocks';
import { escape, safeUrl } from '../../../../src/domain/write/html/escape';
import type { Block } from '../../../../src/domain/report';

const text = (words: string, marks = {}) => ({ type: 'text' as const, text: words, ...marks });

describe('a block as HTML', () => {
  it.each<[string, Block, string]>([
    ['a paragraph', { type: 'paragraph', children: [text('一 < 二')] }, '<p>一 &lt; 二</p>'],
    [
      'marks, the first innermost',
      { type: 'paragraph', children: [text('重', { bold: true, italic: true })] },
      '<p><em><strong>重</strong></em></p>',
    ],
    [
      'a link',
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'https://a.example/?b&c', children: [text('x')] }],
      },
      '<p><a href="https://a.example/?b&amp;c">x</a></p>',
    ],
    [
      'a nested list',
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text('1')] },
          {
            type: 'list',
            format: 'unordered',
            children: [{ type: 'list-item', children: [text('2')] }],
          },
        ],
      },
      '<ol><li>1</li><li><ul><li>2</li></ul></li></ol>',
    ],
    ['a quotation', { type: 'quote', children: [text('q')] }, '<blockquote><p>q</p></blockquote>'],
    ['code', { type: 'code', children: [text('a&b')] }, '<pre><code>a&amp;b</code></pre>'],
    [
      'a heading in a body, below the page’s own',
      { type: 'heading', level: 1, children: [text('h')] },
      '<h5>h</h5>',
    ],
    [
      'an image',
      { type: 'image', image: { url: '/uploads/a.png', alternativeText: '"图"' }, children: [] },
      '<img src="/uploads/a.png" alt="&quot;图&quot;" loading="lazy">',
    ],
  ])('%s', (_what, node, html) => {
    expect(block(node)).toBe(html);
  });
});

describe('what an editor typed', () => {
  it('cannot close a tag or an attribute', () => {
    expect(escape(`<b a="1" b='2'>&`)).toBe('&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;');
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'cannot run as the address %s',
    (url) => {
      expect(safeUrl(url)).toBe('#');
    },
  );
});

describe('the address of a page of the list', () => {
  const nothing = { year: '', series: '', organization: '' };
  it.each([
    ['the first', nothing, 1, '/?locale=en'],
    ['a further one', nothing, 2, '/?locale=en&pagination%5Bpage%5D=2'],
    [
      'of what was chosen',
      { ...nothing, year: '2025', series: 'a-b' },
      3,
      '/?locale=en&filters%5Byear%5D=2025&filters%5Bseries%5D%5Bkey%5D=a-b&pagination%5Bpage%5D=3',
    ],
  ])('%s', (_, chosen, page, address) => expect(addressOf('en', chosen, page)).toBe(address));
});
