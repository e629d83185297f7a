import { page, text } from '../../../helpers/read-of';

const TITLE = '涟城县2025年工作总结';
const BODY = [
  '一、工作开展情况',
  '全年完成投资3.2亿元，新建公园4处。',
  '二、存在问题',
  '专业人才不足。',
];
const PARTS = ['1 一、工作开展情况', '1 二、存在问题'];

/** Returns what is left out, in one string, and whether the text is whole. */
const around = (above: readonly string[], below: readonly string[]) => {
  const { title, headings, other, paragraphs, lost } = text(...above, TITLE, ...BODY, ...below);
  return { title, headings, lost, other: other.join('\n'), paragraphs };
};

describe('lines around a text that only their place tells from it', () => {
  it('are left out above a title, where a button or a path follows them', () => {
    const menu = ['涟城县人民政府门户网站', '首页', '走进涟城', '数据涟城'];
    const { title, headings, other, lost } = around(
      [...menu, '您现在所在位置：首页 > 政务公开 > 工作总结'],
      [],
    );
    expect({ title, headings, lost }).toEqual({ title: TITLE, headings: PARTS, lost: 0 });
    expect(other).toContain('走进涟城\n数据涟城');
  });

  it('are left out below a text, where a button precedes them', () => {
    const { headings, other, paragraphs, lost } = around(
      [],
      [
        ...['【TOP】 【打印页面】 【关闭页面】', '相关稿件', '• 一图读懂涟城县工作总结'],
        ...['本地宝典', '涟城县府前路1号 值班室', '责任编辑：周亮'],
      ],
    );
    expect({ headings, lost }).toEqual({ headings: PARTS, lost: 0 });
    expect(other).toContain('本地宝典\n涟城县府前路1号 值班室');
    expect(paragraphs.at(-1)).toBe('专业人才不足。');
  });

  it.each([
    ['a subtitle, or the body of a title', ['涟城县人民政府', TITLE], '涟城县人民政府'],
    ['a sentence', ['全县人民同心同行。', '首页', TITLE], '全县人民同心同行。'],
  ])('stay where no button stands between them and the title: %s', (_what, lines, kept) => {
    const { title, paragraphs } = text(...lines, ...BODY);
    expect(`${title}${paragraphs.join('')}`).toContain(kept);
  });

  it.each([
    ['a page number', ['— 3 —', '名词解释', '链主企业', '一窗通办']],
    ['（完）', ['（完）', '名词解释', '链主企业']],
    ['a button with a sentence below it', ['【打印】', '后记', '今年仍有三个村没有通水。']],
  ])('stay below %s, which texts have too', (_what, below) => {
    const { paragraphs, headings } = around([], below);
    expect([...paragraphs, ...headings].join('\n')).toContain(below.at(-2));
  });
});

it.each([
  '2025年重点项目一览表.xlsx',
  '113年度工作成果報告(PDF 2.1MB)',
  'Annual report in full (PDF, 4MB)',
  '此頁內容對您有幫助嗎？',
  '本站已支持IPv6访问 违法和不良信息举报',
  '局長信箱',
  '关注我们：微博 · 知乎 · 邮件列表',
  '本文采用 CC BY-SA 4.0 许可协议。',
  '← 上一篇：发布 4.0 | 下一篇：聚会预告 →',
  'Is this page useful?',
  '霧社國小｜地址：仁愛鄉路1號｜電話：049-0000000',
  '本網站最佳瀏覽解析度 1280x1024',
  '今日人數：12　總人數：340,218',
  '本文来自微信公众号：松岭社区卫生',
  '返回搜狐，查看更多',
  '您是第 1284901 位访客',
  '原标题：一组数据看浣水县这一年',
])('leaves out %s', (line) => {
  const { other, lost } = around([], [line]);
  expect([other, lost]).toEqual([line, 0]);
});

it.each([
  ['fatfooter', '快速連結'],
  ['share-list', 'Copy link'],
  ['signup-panel', 'Be first in the queue'],
  ['cta', 'Become a member'],
  ['cookie-consent-banner', 'Accept all'],
  ['newsletter-signup', 'Get the newsletter'],
  ['footer-info', 'Powered by'],
  ['utility-nav', 'My account'],
  ['author-box', 'Who we are'],
])('leaves out a part of a page named %s', (name, words) => {
  const { headings, paragraphs, lost } = page(
    `<h1>${TITLE}</h1><p><b>一、服务</b></p><p>${BODY[1]!.repeat(9)}</p><div class="${name}"><h2>${words}</h2><p>${words}</p></div>`,
  );
  expect([headings, lost]).toEqual([['1 一、服务'], 0]);
  expect(paragraphs).toHaveLength(1);
});

it('keeps a last part whose heading pages have too, if prose is below it', () => {
  const { headings } = text(
    ...['Annual report 2025', '', '1. Care', 'We cared for 486 people.', ''],
    ...[
      'Join us',
      'We meet on the first Tuesday of each month, and we welcome everybody who asks.',
    ],
  );
  expect(headings).toEqual(['1 1. Care', '1 Join us']);
});

it('takes numbers with decimals below them for chapters, after a foreword with its own text', () => {
  const { headings } = text(
    ...['云峰集团2025年度社会责任报告', '关于本报告', '本报告覆盖集团及11家子公司。', '董事长致辞'],
    ...['今年我们迎来建厂五十周年。', '1  安全', '1.1  本质安全', '投入1.37亿元。', '2  环境'],
    ...['2.1  减排', '能耗下降6.8%。'],
  );
  expect(headings).toEqual([
    ...['1 关于本报告', '1 董事长致辞', '1 1  安全', '2 1.1  本质安全', '1 2  环境', '2 2.1  减排'],
  ]);
});

it('joins the lines of a page whose title is centred and whose signature stands on the right', () => {
  const { paragraphs } = text(
    ...[`${' '.repeat(24)}云峰化工集团有限公司`, `${' '.repeat(21)}2025年度社会责任报告`, ''],
    ...[
      '致辞',
      '今年我们迎来建厂五十周年。五十年前，一群年轻人在荒滩上',
      '点亮了第一盏灯；今天，这里年产六十八万吨。',
    ],
    ...[
      '我们在江边种下三千棵树，也把三座旧厂房改成了邻居们散步',
      '的公园，又为老街坊修好了通往码头的石板路，请大家回来看',
      '看。',
      `${' '.repeat(49)}董事长  冼国栋`,
    ],
  );
  expect(paragraphs.join('\n')).toContain('荒滩上点亮了第一盏灯');
});

it('takes the year of 中華民國一一三年度 for 2024', () => {
  const { issues } = text('晨曦關懷協會中華民國一一三年度工作報告書', ...BODY);
  expect(issues.map(({ ruleId }) => ruleId)).not.toContain('missing-year');
});

it('reads words and one amount, far apart, as rows of a table', () => {
  const { figures } = text(
    ...['Annual Report 2025', '', '1. Money', 'We spent less than in the year before.', ''],
    ...[
      'Income            $3,118,204',
      'Grants paid       $2,402,660',
      'Running costs       $311,975',
    ],
  );
  expect(figures.map(([said]) => said)).toEqual(['$3,118,204', '$2,402,660', '$311,975']);
});

describe('short sentences below a text', () => {
  const WARNING = 'Call 101. In an emergency, always call 999.';
  it('are left out between two buttons that end texts', () => {
    const { paragraphs, other, lost } = around([], ['【打印】', WARNING, '主办单位：县政府办']);
    expect([paragraphs.at(-1), lost]).toEqual(['专业人才不足。', 0]);
    expect(other).toContain(WARNING);
  });
  it.each([
    ['only one button', ['【打印】', '今年仍有三个村没有通水。']],
    ['more of them', ['【打印】', '甲村通水。', '乙村通水。', '丙村通水。', '主办单位：县政府办']],
  ])('stay with %s', (_what, below) => {
    expect(around([], below).paragraphs.join()).toContain(below[1]);
  });
});

it('leaves out what is below the credits of a text', () => {
  const { other, lost } = around([], ['责任编辑：周亮', '本地宝典', '为您服务']);
  expect([other, lost]).toEqual(['责任编辑：周亮\n本地宝典\n为您服务', 0]);
});

it('keeps a caption below a picture that follows the signature', () => {
  const { photos, credits } = page(
    `<h1>${TITLE}</h1><p><b>一、服务</b></p><p>${BODY[1]}</p><p>涟城县图书馆</p><p>2025年12月30日</p><p><img src="x.jpg"><br>图：馆员在居民家中送书上门</p>`,
  );
  expect([photos, credits]).toEqual([[['馆员在居民家中送书上门', null]], []]);
});

it('reads a term that ends in a colon and its description as one line', () => {
  const { source, date } = page(
    `<div><h1>Annual report 2024/25</h1><dl><dt>From:</dt><dd>Office of the Chief Constable</dd><dt>Published:</dt><dd>18 July 2025</dd></dl><h2>1. Care</h2><p>Recorded crime fell by 6.2%.</p></div>`,
  );
  expect([source, date]).toEqual(['Office of the Chief Constable', '2025-07-18']);
});

it('takes the name of a body as the last line for a signature', () => {
  const { headings, paragraphs } = around([], ['涟城县图书馆办公室']);
  expect([headings, paragraphs.at(-1)]).toEqual([PARTS, '专业人才不足。']);
});

it.each([
  ['（相片提供：團友 倫敏儀）', '團友 倫敏儀'],
  ['｜摄影 古丽娜尔', '古丽娜尔'],
  ['　詹天乐／图', '詹天乐'],
  ['，摄影：周亮', '周亮'],
])('reads who took a picture from %s', (credit, name) => {
  const { photos, lost } = page(
    `<h1>${TITLE}</h1><p><b>一、服务</b></p><p>${BODY[1]}</p><p><img src="x.jpg"></p><p>义工上门检查电线${credit}</p>`,
  );
  expect([photos, lost]).toEqual([[['义工上门检查电线', name]], 0]);
});
