import { page } from '../../../../helpers/read-of';

const TITLE = '青禾县图书馆：一年里的二十四次送书';
const PROSE = [
  '2025年，青禾县图书馆送书下乡24次，行程9,600公里，惠及读者1.2万人。馆员们说，路远的地方，书更要到。',
  '冬天大雪封路，送书车停在山口，馆员背着书走完最后三公里。村里的孩子早早等在操场上，接过书就读了起来。',
  '明年，图书馆还要把送书点增加到36个，让每个村小都有一间像样的阅览室，让读书成为孩子们每天的事。',
  '今年的经费里，购书占了六成，车辆占了两成，其余用在修补旧书上，旧书修好以后又回到了村小的书架上。',
];
const article = (...more: string[]) =>
  `<div class="w1"><h1>${TITLE}</h1>${PROSE.map((words) => `<p>${words}</p>`).join('')}${more.join('')}</div>`;
const links = (count: number, teaser = '') =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div><a href="/n/${at}">县里第${at + 1}所村小有了新操场</a><p>新闻社 ${teaser}</p></div>`,
  ).join('');
const saved = (above: string, inner: string, below: string, head = '') =>
  page(
    `<html><head><title>${head}</title></head><body><div>${above}</div>${inner}<div>${below}</div></body></html>`,
  );

describe('the lists of links beside the article of a saved page', () => {
  it('are left out, and named', () => {
    const { title, headings, paragraphs, lost, issues } = saved(links(4), article(), links(12));
    expect({ title, headings, paragraphs, lost }).toEqual({
      title: TITLE,
      headings: [],
      paragraphs: PROSE,
      lost: 0,
    });
    expect(JSON.stringify(issues)).toContain('page furniture (县里第1所村小有了新操场');
  });

  it('are left out with the first words of each page', () => {
    const teaser = '操场边新栽了一排杨树，孩子们每天都去浇水。';
    const more = PROSE.map((words) => `<p>${words}</p>`);
    expect(saved('', article(...more), links(5, teaser)).paragraphs).toHaveLength(2 * PROSE.length);
  });

  it.each([
    ['two links, as a sentence has', links(2)],
    [
      'prose with links in it',
      `<p>${PROSE[0]!}<a href="/1">图</a><a href="/2">表</a><a href="/3">文</a></p>`,
    ],
    [
      'a table of figures',
      `<table><tr><th>村</th><th>册数</th></tr><tr><td><a href="/1">上村</a></td><td>120</td></tr><tr><td><a href="/2">下村</a></td><td><a href="/3">98</a></td></tr></table>`,
    ],
    [
      'files to go with the text',
      '<p><a href="/1.pdf">送书点名单全表</a> <a href="/2.pdf">年度决算表</a> <a href="/3.pdf">读者来信选编</a></p>',
    ],
    [
      'who wrote it',
      '<p>作者：<a href="/1">周亮</a> <a href="/2">李明</a> <a href="/3">王强</a></p>',
    ],
  ])('stay where they may be of the text: %s', (_what, below) => {
    const { issues } = saved('', article(), below);
    expect(JSON.stringify(issues)).not.toContain('page furniture');
  });

  it('stay in a page without prose, and inside the article', () => {
    expect(JSON.stringify(page(`<h1>${TITLE}</h1>${links(6)}`).issues)).not.toContain('furniture');
    const within = saved('', article(`<ul>${links(6)}</ul>`, `<p>${PROSE[0]!}</p>`), '');
    expect(within.paragraphs.join()).toContain('县里第6所村小有了新操场');
  });
});

it.each([
  ['陈家坝村小的第一间阅览室开放了|乡村_青禾新闻', '陈家坝村小的第一间阅览室开放了'],
  ['青禾新闻_陈家坝村小的第一间阅览室开放了', '陈家坝村小的第一间阅览室开放了'],
])('a line that is a long part of the page’s head is the title: %s', (head, title) => {
  const inner = `<div><p>新闻中心</p><p>${title}</p>${PROSE.map((words) => `<p>${words}</p>`).join('')}</div>`;
  expect(saved('', inner, '', head).title).toBe(title);
});

it('the name of the site in the page’s head is not the title', () => {
  const inner = `<div><p>青禾县人民政府门户网站</p><h1>${TITLE}</h1>${PROSE.map((words) => `<p>${words}</p>`).join('')}</div>`;
  expect(saved('', inner, '', '青禾县人民政府门户网站').title).toBe(TITLE);
});

it.each([
  ['周亮', '周亮'],
  ['秘书处', '秘书处'],
  ['name, email@example.org', null],
  ['104363', null],
  ['EXAMPLE.NET', null],
  ['青禾新闻网', null],
  ['易网', null],
])('a page names its author %s: %s', (content, author) => {
  const read = page(
    `<meta name="author" content="${content}"><h1>${TITLE}</h1><p>${PROSE[0]!}</p>`,
  );
  expect(read.author).toBe(author);
});

it.each([
  ['全部评论 23条', true],
  ['留言与评论（共有 0 条评论）', true],
  ['37条评论|12人参与', true],
  ['评论工作', false],
  ['全年评论 23篇', false],
])('the comments of readers begin at %s: %s', (heading, isOut) => {
  const { headings, other, lost } = page(
    `<h1>${TITLE}</h1><p>${PROSE[0]!}</p><h2>送书</h2><p>${PROSE[1]!}</p><h2>${heading}</h2><p>写得真好，我们村也盼着送书车来。</p>`,
  );
  expect(headings.includes(`1 ${heading}`)).toBe(!isOut);
  expect(other.join().includes('我们村也盼着')).toBe(isOut);
  expect(lost).toBe(0);
});

it('no numbered part of a report is a comment', () => {
  const { headings } = page(
    `<h1>${TITLE}</h1><p>${PROSE[0]!}</p><h2>网友评论</h2><p>${PROSE[1]!}</p><h2>二、打算</h2><p>${PROSE[2]!}</p>`,
  );
  expect(headings).toContain('1 二、打算');
});

it('tells author and day to search engines and social networks', () => {
  const { author, date } = page(
    `<meta property="article:author" content="https://a.example/u/7"><meta name="dc.creator" content="周亮"><meta property="article:published_time" content="2026-01-16T08:30:00+08:00"><h1>${TITLE}</h1><p>${PROSE[0]!}</p>`,
  );
  expect(author).toBe('周亮');
  expect(date).toMatch(/^2026-01-16/);
});

it('a link in a note is named', () => {
  const { notes, lost, issues } = page(
    `<h1>${TITLE}</h1><p>接待读者12万人次<sup><a href="#fn1" id="r1">1</a></sup>。</p><ol><li id="fn1">见<a href="https://a.example/t">年鉴</a>。<a href="#r1">↩</a></li></ol>`,
  );
  expect({ notes, lost }).toEqual({ notes: [['1', '见年鉴。']], lost: 0 });
  expect(issues.map(({ actual }) => actual)).toContain('link (https://a.example/t)');
});

describe('pictures', () => {
  it('without an address are none', () => {
    const { photos, lost } = page(`<h1>${TITLE}</h1><p>${PROSE[0]!}</p><img><img src="/a.jpg">`);
    expect({ photos: photos.length, lost }).toEqual({ photos: 1, lost: 0 });
  });

  it('in a link name where it leads', () => {
    const { photos, lost, issues } = page(
      `<h1>${TITLE}</h1><p>${PROSE[0]!}</p><p><a href="https://a.example/big.jpg"><img src="/a.jpg"></a></p><p>${PROSE[1]!}</p>`,
    );
    expect({ photos: photos.length, lost }).toEqual({ photos: 1, lost: 0 });
    expect(issues.map(({ actual }) => actual)).toContain('link (https://a.example/big.jpg)');
  });
});
