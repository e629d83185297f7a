import { fromHtml } from '../../../../src/domain/read';
import { linesFromHtml } from '../../../../src/domain/read/html/lines';

/** Returns the lines of a page: kind and words. */
const lines = (html: string) =>
  linesFromHtml(html).value.map(({ kind, text, image }) =>
    kind === 'paragraph' ? text : `${kind}: ${image ? image.src : text}`,
  );
const dropped = (html: string) => linesFromHtml(html).issues.map(({ actual }) => actual);

/** A page, its lines, and what the findings name as left out. */
const ROWS: [what: string, html: string, lines: string[], dropped: string[]][] = [
  ['a form around the page', '<form><h1>甲</h1><p>乙。</p></form>', ['heading: 甲', '乙。'], []],
  [
    'a hidden field and a button',
    '<p>甲<input type=hidden value=乙><button>打印</button></p>',
    ['甲'],
    [],
  ],
  [
    'deleted and struck words',
    '<p>办<del>40</del><ins>46</ins>场<s>旧</s><span style="text-decoration: line-through">老</span></p>',
    ['办46场'],
    ['deleted text (40)', 'struck text (旧)', 'struck text (老)'],
  ],
  [
    'hidden words, by any means',
    '<p>甲<span style="color:red;display: none">一</span></p><p hidden>二</p><p style="mso-hide:all">三</p><p style="visibility:hidden">四</p>',
    ['甲'],
    ['hidden text (一)', 'hidden text (二)', 'hidden text (三)', 'hidden text (四)'],
  ],
  [
    'a reading above a character',
    '<p><ruby>漓<rp>(</rp><rt>lí</rt><rp>)</rp></ruby>江</p>',
    ['漓江'],
    ['ruby reading (lí)'],
  ],
  [
    'a list as Word puts it on the clipboard',
    `<p class=MsoListParagraph style='margin-left:18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>选派干部6名</p>
     <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>Ø</span>走访农户</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>（一）</span>助学</p>`,
    ['numbered-item: 1. 选派干部6名', 'list-item: 走访农户', '（一）助学'],
    [],
  ],
  [
    "items of Word's clipboard that begin a part: in bold, or with several sentences",
    `<p style='mso-list:l0 level1 lfo1'><b><span style='mso-list:Ignore'>1.</span>茶叶提质</b></p>
     <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>畜禽稳产。出栏7万头。</p>
     <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>3.</span>选派<b>干部</b>6名。</p>`,
    ['1. 茶叶提质', '2. 畜禽稳产。出栏7万头。', 'numbered-item: 3. 选派干部6名。'],
    [],
  ],
  [
    'a heading without the link to itself, and a word with one',
    '<h2 id=a>成效<a href="#a" title="永久链接">¶</a></h2><h2><a href="#b">问题</a></h2><p>见<a href="#a">#</a></p>',
    ['heading: 成效', 'heading: 问题', '见#'],
    ['page furniture (¶)'],
  ],
  [
    'the tabs of preformatted text, and no other',
    '<pre>医疗\t62万元\n助学\t43万元</pre><p>全年\t工作</p>',
    ['医疗\t62万元', '助学\t43万元', '全年 工作'],
    [],
  ],
  [
    'words without invisible characters, but with the joiners of emoji and other scripts',
    '<p>王秀&#8203;英、\u200e20&shy;26年、清\u200d泉、👩\u200d🔧、می\u200cخواهم</p>',
    ['王秀英、2026年、清泉、👩\u200d🔧、می\u200cخواهم'],
    [],
  ],
  [
    'items with paragraphs inside',
    '<ol start=3><li><p>甲</p><p>乙</p></li><li>丙</li></ol><ul><li><p>丁</p></li></ul>',
    ['numbered-item: 3. 甲', '乙', 'numbered-item: 4. 丙', 'list-item: 丁'],
    [],
  ],
  [
    'the number of an item at the heading that it begins with, not in a line of its own',
    '<p>全年。</p><ol start=2><li><h2>做强产业</h2><p>建成。</p></li></ol>',
    ['全年。', 'heading: 2. 做强产业', '建成。'],
    [],
  ],
  [
    'a heading below the words of an item without the number',
    '<ol><li><p>甲</p><h2>乙</h2></li><li><ol><li>丙</li></ol></li></ol>',
    ['numbered-item: 1. 甲', 'heading: 乙', 'numbered-item: 1. 丙'],
    [],
  ],
  [
    'the number of an item at its words, below the picture that it begins with',
    '<ol><li><img src=x>甲</li></ol>',
    ['image: x', 'numbered-item: 1. 甲'],
    [],
  ],
  [
    'a page inside a table',
    '<table><tr><td>\n<h1>甲</h1>\n<p>乙。</p></td></tr></table>',
    ['heading: 甲', '乙。'],
    [],
  ],
  [
    'a table inside a table',
    '<table><tr><td>外<table><tr><td>内</td><td>2件</td></tr></table>后</td></tr></table>',
    ['外', 'row: 内\t2件', '后'],
    [],
  ],
  [
    'pictures over their captions',
    '<table><tr><td><img src=1></td><td><img src=2></td></tr><tr><td>甲（王某 摄）</td><td>乙</td></tr></table>',
    ['image: 1', '甲（王某 摄）', 'image: 2', '乙'],
    [],
  ],
  [
    'white space in the markup of a table',
    '<table>\n <tr>\n  <td>\n购书 </td>\n <td>198<sup>2</sup>万元</td>\n</tr>\n</table>',
    ['row: 购书\t198²万元'],
    [],
  ],
  ['raised digits', '<p>3×10<sup>4</sup>吨，480m<sup>2</sup></p>', ['3×10⁴吨，480m²'], []],
  [
    'the mark of a note, and the note',
    '<p>甲<a href="#_ftn1"><sup>[1]</sup></a>乙<a href="https://a.cn/notes">丙</a></p><div id="ftn1"><p>注</p></div>',
    ['甲乙丙', 'note: 注'],
    [],
  ],
  [
    'what is said to be a heading, and a title in two lines',
    '<h1>凝心聚力<br>再创佳绩</h1><p role="heading" aria-level="2">一 产业</p>',
    ['heading: 凝心聚力再创佳绩', 'heading: 一 产业'],
    [],
  ],
  [
    'a caption below its picture',
    '<figure><img src=1><figcaption>窗口</figcaption></figure>',
    ['image: 1', 'caption: 窗口'],
    [],
  ],
  [
    'navigation and foreign pages',
    '<nav><a href="/">首页</a></nav><p>甲</p><iframe src="b.html"></iframe>',
    ['甲'],
    ['navigation (首页)', 'embedded page (b.html)'],
  ],
  [
    'breaks of the source inside Chinese words',
    '<p>全年公开\n\t信息 2\n条</p>',
    ['全年公开信息 2 条'],
    [],
  ],
];

describe('linesFromHtml', () => {
  it.each(ROWS)('reads %s', (_what, html, right, left) => {
    expect(lines(html)).toEqual(right);
    expect(dropped(html)).toEqual(left);
  });

  it.each([
    [
      'most of the text',
      '<td>导航</td><td><p>成效</p><p>全年建成12处、扩建3处，另有5处在建。</p><p>问题</p><p>不足</p></td>',
      false,
    ],
    ['a part beside the text', '<td>导航</td><td><h2>数字</h2>12万人次</td>', true],
  ])('reads a cell with %s', (_what, cells, isBeside) => {
    const html = `<table><tr>${cells}</tr></table><p>全年工作进展良好。</p>`;
    const inCell = linesFromHtml(html).value.slice(1, -1);
    expect(inCell.map(({ framed }) => framed)).toEqual(inCell.map(() => isBeside));
  });

  it('takes the wrapper of Google Docs for no bold', () => {
    const html =
      '<b style="font-weight:normal"><p>甲</p></b><p><span style="font-weight:700">乙</span></p>';
    expect(linesFromHtml(html).value.map(({ strong }) => strong)).toEqual([false, true]);
  });

  it('keeps the addresses that a report can keep', () => {
    const link = (href: string) =>
      linesFromHtml(`<p>见<a href="${href}">表<b>一</b></a>。</p>`).value[0]?.inlines[1];
    const children = [
      { type: 'text', text: '表' },
      { type: 'text', text: '一', bold: true },
    ];
    for (const url of ['https://a.cn/b?c=1#d', '/2025/data', 'mailto:a@b.cn'])
      expect(link(url)).toEqual({ type: 'link', url, children });
    for (const url of ['javascript:alert(1)', '#top', 'data:text/html,x', '../b.html'])
      expect(link(url)).not.toHaveProperty('url');
  });
});

it('reads a whole page: what it tells of its article, and nothing of its menu', () => {
  const { value, issues } = fromHtml(
    `<head><meta name="ArticleTitle" content="安和慈善会2025年工作报告"><meta name="PubDate" content="2026-02-01 10:20">
     <meta name="ContentSource" content="null"><meta name="Author" content="秘书处"></head>
     <ul><li><a href="/">首页</a></li><li><a href="/a">机构概况</a></li><li><a href="/b">新闻动态</a></li></ul>
     <p>安和慈善会</p><h1>安和慈善会2025年工作报告</h1><p>2025年，募集善款1268.5万元。</p>
     <ul><li><a href="1.pdf">名单</a></li><li><a href="2.pdf">年报</a></li><li><a href="3.pdf">章程</a></li></ul>`,
  );
  const { title, author, source, issuedOn, sections } = value.report;
  expect([title, author, source, issuedOn]).toEqual([
    '安和慈善会2025年工作报告',
    '秘书处',
    null,
    '2026-02-01T10:20+08:00',
  ]);
  expect(sections[0]?.body).toHaveLength(4);
  expect(issues.map(({ actual }) => actual)).toContain('navigation (首页机构概况新闻动态)');
});

it('shows a report what a page hides in its findings', () => {
  const { issues } = fromHtml('<h1>青石县图书馆2025年工作总结</h1><p>办讲座<s>40场</s>46场。</p>');
  expect(issues).toContainEqual(
    expect.objectContaining({ ruleId: 'dropped-content', actual: 'struck text (40场)' }),
  );
});
