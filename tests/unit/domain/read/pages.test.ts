import { page, readOf, text } from '../../../helpers/read-of';
import { fromText } from '../../../../src/domain/read';

const TITLE = '青禾县图书馆2025年工作总结';
const LEAD = '一年来，全馆接待读者12万人次，办实事30件。';

describe('what belongs to a page', () => {
  it.each([
    ['主办单位：青禾县人民政府办公室 承办单位：青禾县大数据中心'],
    ['技术支持：青禾县信息中心'],
    ['青禾图书馆　服务热线：0711-1234567　传真：0711-7654321'],
    ['友情链接：国家图书馆 省图书馆'],
    ['点击上方蓝字关注我们'],
    ['▲长按二维码关注'],
    ['本馆概况｜馆务公开｜读者服务'],
    ['分享到：微信新浪微博QQ空间'],
    ['友善列印'],
    ['目　录'],
    ['今天是2026年2月1日 星期日'],
    ['打印关闭'],
    ['字号：大中小'],
    ['回上頁 回頂端'],
    ['分享至Facebook 分享至LINE 友善列印'],
    ['青禾縣圖書館版權所有 電話：(07)123-4567'],
    ['[ 打 印 ] [ 关 闭 ]'],
    ['请输入搜索关键词'],
    ['返回青禾首页 返回财经首页'],
    ['T + -'],
    ['国内新闻 > 正文'],
    ['Tag:年终总结，个人年终总结'],
    ['正在加载中…'],
    ['37评论　收藏'],
    ['扫描二维码，继续同行'],
    ['关注“萤火公益”公众号'],
    ['青禾县融媒体中心 主办 备案号'],
    ['导语：工作总结一文来源于网友上传，不代表本站观点。'],
  ])('is not in the text: %s', (line) => {
    for (const lines of [
      [line, TITLE, LEAD, '一、服务', '新增座位20个。'],
      [TITLE, LEAD, '一、服务', '新增座位20个。', line],
    ]) {
      const { title, headings, paragraphs, other } = text(...lines);
      expect([title, headings, paragraphs]).toEqual([
        TITLE,
        ['1 一、服务'],
        [LEAD, '新增座位20个。'],
      ]);
      expect(other).toContain(line);
    }
  });

  it.each([['无'], ['正常'], ['评论'], ['阅读分享']])(
    'is not a lone word that a table or a paragraph may be: %s',
    (line) => {
      expect(text(TITLE, LEAD, '一、其他事项', line, LEAD).other).toEqual([]);
    },
  );

  it('is a row of links in whatever block it stands', () => {
    const { title, issues } = page(
      `<div><a>首页</a><a>本馆概况</a><a>馆务公开</a></div><h1>${TITLE}</h1><p>${LEAD}</p><p>见<a href="/a">表一</a>、<a href="/b">表二</a>和<a href="/c">表三</a>，均已公开。</p>`,
    );
    expect(title).toBe(TITLE);
    expect(issues.filter(({ ruleId }) => ruleId === 'dropped-content')).toMatchObject([
      { actual: 'navigation (首页本馆概况馆务公开)' },
    ]);
  });
});

describe('a row of links', () => {
  it('is a menu in a table too, and the title stands below it', () => {
    const { title, subtitle } = page(
      `<table><tr><td><table><tr><td><a href="1">首页</a></td><td><a href="2">本馆概况</a></td><td><a href="3">馆务公开</a></td></tr></table>
       <table><tr><td><b>书香满城<br>——${TITLE}</b></td></tr><tr><td><p>${LEAD}</p></td></tr></table></td></tr></table>`,
    );
    expect([title, subtitle]).toEqual(['书香满城', TITLE]);
  });
});

describe('a title', () => {
  it('is the one heading of a page, of whatever level, below what the page calls its part', () => {
    const { title, headings } = page(
      `<div>馆务公开</div><h3>${TITLE}</h3><p>${LEAD}</p><p><b>一、服务。</b>新增座位20个。</p>`,
    );
    expect([title, headings]).toEqual([TITLE, ['1 一、服务']]);
  });

  it('is no heading of a part where a line above says that it is one', () => {
    const { title, headings } = page(`<p>${TITLE}</p><h2>2025年服务</h2><p>${LEAD}</p>`);
    expect([title, headings]).toEqual([TITLE, ['1 2025年服务']]);
  });

  it('leaves what a table above it says of source and day', () => {
    const { title, source, date } = page(
      `<table><tr><td>索引号</td><td>0145/2026-12</td><td>发布机构</td><td>青禾县文旅局</td></tr><tr><td>发文日期</td><td>2026-01-21</td><td>有效性</td><td>有效</td></tr></table><h1>${TITLE}</h1><p>${LEAD}</p>`,
    );
    expect([title, source, date]).toEqual([TITLE, '青禾县文旅局', '2026-01-21']);
  });
});

it.each([
  ['青禾图书馆 2026年1月5日 17:30 江苏', null, '青禾图书馆'],
  ['原创 周亮 青禾图书馆 2026年1月5日 08:00 湖北', '周亮', '青禾图书馆'],
  ['□ 通讯员 周亮 文/图', '周亮', null],
  ['编制单位：县图书馆办公室　编制日期：2026年3月18日', null, '县图书馆办公室'],
])('a byline: %s', (line, author, source) => {
  expect(text(TITLE, line, LEAD, '一、服务', '新增座位20个。')).toMatchObject({ author, source });
});

it('a byline may be set as a heading', () => {
  const read = page(`<h1>${TITLE}</h1><h5>本报记者 周亮 通讯员 夏明</h5><p>${LEAD}</p>`);
  expect([read.author, read.headings]).toEqual(['周亮、夏明', []]);
});

it.each([
  ['发布日期：114-02-10', '2025-02-10'],
  ['民國114年2月10日', '2025-02-10'],
])('a day of the Republic: %s', (line, date) => {
  expect(text('文山區衛生所113年度工作報告', line, '全年服務3,480人。').date).toBe(date);
});

it.each([
  ['▲ 孩子们在图书角阅读 摄影/唐小雨', '孩子们在图书角阅读', '唐小雨'],
  ['（护林员在巡山 林小禾 摄）', '护林员在巡山', '林小禾'],
  ['义工在探訪長者。 黎婉儀 攝', '义工在探訪長者。', '黎婉儀'],
  ['Volunteers pack parcels. Photo: Tom Ellis', 'Volunteers pack parcels.', 'Tom Ellis'],
  ['Volunteers pack parcels. Photo by Tom Ellis', 'Volunteers pack parcels.', 'Tom Ellis'],
])('a caption with its credit: %s', (line, caption, credit) => {
  const { photos, lost } = page(`<h1>${TITLE}</h1><p>${LEAD}</p><img src="a.png"><p>${line}</p>`);
  expect([photos, lost]).toEqual([[[caption, credit]], 0]);
});

it.each([
  ['“一顿只要八块钱。”72岁的患者罗大爷竖起大拇指。', '罗大爷', '患者'],
  ['退休工程师傅国栋修好了桌子。“钱不多，心意真。”傅国栋摆摆手。', '傅国栋', '退休工程师'],
  ['「謝謝你們，讓媽媽每天有熱飯吃。」案家王先生在卡片上寫道。', '王先生', null],
  ['“大家都过来看看这棵树。”老师傅笑着说。', null, '老师傅'],
  ['“We are proud of all,” said Superintendent Maria Lopez.', 'Maria Lopez', 'Superintendent'],
  ['“We are proud of all,” said trust chair Maria Lopez.', 'Maria Lopez', 'trust chair'],
])('speech: %s', (line, speaker, role) => {
  const [first] = text(TITLE, LEAD, line).quotes;
  expect(first?.slice(1)).toEqual([speaker, role]);
});

describe('a table pasted with one cell on each line', () => {
  const TABLE = [
    '项目',
    '2024年',
    '2025年',
    '接待（万人次）',
    '11.8',
    '12',
    '外借（万册）',
    '8',
    '9.6',
  ];

  it('is a table, with its caption, its figures and the heading below it', () => {
    const { tables, headings, figures, paragraphs, lost } = text(
      ...[TITLE, LEAD, '一、概况', '主要数据', ...TABLE, '二、不足', '座位偏少。'],
    );
    expect(tables).toMatchObject([{ caption: '主要数据', header: 1 }]);
    expect(tables[0]?.rows.map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(headings).toEqual(['1 一、概况', '1 二、不足']);
    expect(paragraphs).toEqual([LEAD, '座位偏少。']);
    expect(figures).toEqual(
      expect.arrayContaining([
        ['11.8', 118_000, 'personTime'],
        ['9.6', 96_000, 'item'],
      ]),
    );
    expect(lost).toBe(0);
  });

  it.each([
    ['a list of names', ['东城分馆', '西城分馆', '南城分馆', '北城分馆', '中心馆', '少儿馆']],
    ['names each with a number', ['东城分馆', '12', '西城分馆', '15']],
    [
      'rows of unequal length',
      ['项目', '2024年', '2025年', '接待', '11', '外借', '8', '9', '12', '13'],
    ],
  ])('is not %s', (_, lines) => {
    const { tables, paragraphs, headings } = text(TITLE, LEAD, '一、概况', ...lines, '座位偏少。');
    expect(tables).toEqual([]);
    expect([...paragraphs, ...headings].join()).toContain(lines[0]);
  });
});

it.each([
  ['（單位：港幣萬元）', '捐款', '1,280', 12_800_000, 'HKD'],
  ['（單位：新臺幣元）', '捐款', '1,280', 1280, 'TWD'],
  ['（單位：新臺幣仟元）', '捐款', '1,280', 1_280_000, 'TWD'],
  ['單位：新臺幣千元；%', '捐款', '1,280', 1_280_000, 'TWD'],
  ['貨幣單位：新臺幣元', '捐款', '1,280', 1280, 'TWD'],
  ['单位：元（港币）', '捐款', '1,280', 1280, 'HKD'],
  ['（幣別：新臺幣／單位：元）', '捐款', '1,280', 1280, 'TWD'],
  ['幣別：新臺幣　單位：仟元', '捐款', '1,280', 1_280_000, 'TWD'],
  ['单位：元 币种：人民币', '捐款', '1,280', 1280, 'CNY'],
  ['（单位：万元；币种：港币）', '捐款', '1,280', 12_800_000, 'HKD'],
  ['单位：万元　币种：美元', '捐款', '1,280', 12_800_000, 'USD'],
  ['币种：RMB，金额单位：千元', '捐款', '1,280', 1_280_000, 'CNY'],
  ['币种：欧元 单位：元', '捐款', '1,280', 1280, 'EUR'],
  ['表1 捐款情况（单位：万元 币种：人民币）', '捐款', '1,280', 12_800_000, 'CNY'],
  ['单位：万元', '增长（%）', '8.2', 8.2, 'percent'],
  ['单位：人民币万元', '捐款', '12', 120_000, 'CNY'],
])('the unit of a cell, under %s in the row of %s', (unit, stub, number, value, code) => {
  const { figures } = text(
    TITLE,
    LEAD,
    '附表',
    unit,
    `项目\t本年度`,
    `${stub}\t${number}`,
    `其他\t1`,
  );
  expect(figures).toContainEqual([number, value, code]);
});

it.each([
  ['Income (£)', '980,000', 980_000, 'GBP'],
  ['Income ($ million)', '8.2', 8_200_000, 'USD'],
  ['Income (£000)', '941', 941_000, 'GBP'],
  ['Income (€bn)', '1.2', 1_200_000_000, 'EUR'],
])('the unit of an English column: %s', (head, number, value, code) => {
  const { figures } = page(
    `<h1>Annual Report 2025</h1><p>We helped 30 people.</p><table><tr><th>Fund</th><th>${head}</th></tr><tr><td>General</td><td>${number}</td></tr></table>`,
  );
  expect(figures).toContainEqual([number, value, code]);
});

describe('lines of Latin script that a page has broken', () => {
  const WRAPPED = [
    'In 2025 the library welcomed 412,000 visitors, an increase of 7.5 per cent',
    'over the year before, and lent 688,300 items. We opened a new branch at',
    'Mill Lane in June. Our reading clubs met 310 times and drew 4,260 people,',
    'more than in any year since the library was founded.',
  ];

  it('are joined with a space between their words', () => {
    const { paragraphs, figures, lost } = text('Annual Report 2025', '', ...WRAPPED);
    expect(paragraphs).toEqual([WRAPPED.join(' ')]);
    expect(figures.map(([stated]) => stated)).toContain('7.5 per cent');
    expect(lost).toBe(0);
  });

  it('have figures where the input has them', () => {
    const input = ['Annual Report 2025', '', ...WRAPPED].join('\n');
    const metrics = fromText(input).value.report.sections.flatMap((one) => one.metrics);
    for (const { position, text: stated } of metrics)
      expect(input.slice(position!.start, position!.end).replace('\n', ' ')).toBe(stated);
  });
});

it.each([
  ['内部明传', ['编号：2026-07']],
  ['内部资料 注意保存', []],
  ['征求意见稿', []],
  ['特急', []],
])('a mark of a document above its title: %s', (mark, more) => {
  const { title, other } = text(mark, ...more, TITLE, LEAD);
  expect([title, other]).toEqual([TITLE, [mark, ...more]]);
});

it('a month that stands alone below a title is no heading', () => {
  expect(text('晨光公司', '2025年度社会责任报告', '2026年3月', LEAD)).toMatchObject({
    ...{ title: '晨光公司2025年度社会责任报告', headings: [], other: ['2026年3月'] },
  });
});

it('a dash between years does not part a title', () => {
  const title = '金桥学校2024—2025学年度德育工作总结';
  expect(text(title, LEAD)).toMatchObject({ title, subtitle: null });
});

it('a role without a colon ends the source before it', () => {
  const line = '2026-01-22 来源：《湘北日报》 记者 柳明 通讯员 邓一凡';
  expect(text(TITLE, line, LEAD)).toMatchObject({ source: '《湘北日报》', author: '柳明、邓一凡' });
});

it.each([
  ['院长谭志坚坦言，最难的是人。“没有人，设备就是一堆铁。”2025年引进人才27名。', '谭志坚'],
  ['社区书记 司徒敏 介绍，采纳率87%。“居民说了算，这事就好办。”', '司徒敏'],
  ['据统计，全年接待12万人次。“人民至上。”这句话写在墙上。', undefined],
])('speech after a sentence that somebody says: %s', (line, speaker) => {
  expect(text(TITLE, LEAD, line).quotes[0]?.[1]).toBe(speaker);
});

it('a picture above the title is named', () => {
  const { issues, lost } = page(`<img src="banner.jpg" alt="横幅"><h1>${TITLE}</h1><p>${LEAD}</p>`);
  expect(lost).toBe(0);
  expect(issues).toContainEqual(expect.objectContaining({ actual: 'picture (横幅)' }));
});

describe('a title that somebody chooses', () => {
  const called = (title: string, ...lines: string[]) =>
    readOf(fromText(lines.join('\n'), { title }));

  it('is taken out of the text where it is one of the first lines', () => {
    const read = called('全年办案426件。', '全年办案426件。', '一、不足', '经费不足。');
    expect([read.title, read.paragraphs, read.lost]).toEqual([
      '全年办案426件。',
      ['经费不足。'],
      0,
    ]);
  });

  it('stands beside the text where it is typed, and what was read as one is named', () => {
    const read = called('司法局这一年', TITLE, LEAD);
    expect([read.title, read.paragraphs, read.other]).toEqual(['司法局这一年', [LEAD], [TITLE]]);
    expect(read.lost).toBe(0);
  });

  it('takes nothing with it from further down', () => {
    const read = called('一、不足', LEAD, '一、不足', '经费不足。');
    expect(read.paragraphs).toEqual([LEAD, '经费不足。']);
  });
});

it.each([
  ['Prepared by: Office of the Chief Executive', 'Office of the Chief Executive'],
  ['Author: Policy Team. Published 12 May 2025', 'Policy Team'],
  ['By J. R. Smith', 'J. R. Smith'],
])('an English byline: %s', (line, author) => {
  expect(text('Annual Report 2024', line, 'We served 12,000 readers in the year.').author).toBe(
    author,
  );
});

describe('money in English tables', () => {
  const rows = '<tr><th>Income</th><td>3,910</td></tr><tr><th>Costs</th><td>3,402</td></tr>';
  it.each([
    [
      `<table><caption>Accounts, £ thousand</caption><tr><th></th><th>2024</th></tr>${rows}</table>`,
    ],
    [
      `<table><caption>Accounts, all figures in £’000</caption><tr><th></th><th>2024</th></tr>${rows}</table>`,
    ],
    [`<table><tr><td>£000</td><td>2024</td></tr>${rows}</table>`],
  ])('is counted as caption or corner say: %s', (table) => {
    expect(page(`<h1>Annual Report 2024</h1><p>The year was good.</p>${table}`).figures).toEqual([
      ['3,910', 3_910_000, 'GBP'],
      ['3,402', 3_402_000, 'GBP'],
    ]);
  });
});

it('sets the leads of paragraphs below headings that have lines of their own', () => {
  const bold = (words: string) => `<p><b>${words}</b></p>`;
  const led = (words: string) => `<p><b>${words}。</b>全年办理1.4万人次。</p>`;
  const { headings } = page(
    `<h1>${TITLE}</h1><p>${LEAD}</p>${bold('馆藏建设')}${led('新书')}${bold('读者服务')}${led('一站办理')}${led('送书上门')}`,
  );
  expect(headings).toEqual(['1 馆藏建设', '2 新书', '1 读者服务', '2 一站办理', '2 送书上门']);
});

it('names the image of a drawn shape, and takes it for no photo', () => {
  const { photos, issues, lost } = page(
    `<h1>${TITLE}</h1><p>${LEAD}</p><p><img src="a.gif" name="Shape1" alt="Shape1"></p><p><img src="b.png" name="图片 1" alt="新馆"></p>`,
  );
  expect([photos.length, lost]).toEqual([1, 0]);
  expect(issues.map(({ actual }) => actual)).toContain('picture (a.gif)');
});

it.each([
  ['（幣別：新臺幣／單位：元）', []],
  ['（单位：万元）', []],
  ['單位：新臺幣千元', []],
  ['单位：万元 币种：人民币', []],
  ['币种管理', ['1 币种管理']],
])('a line that says a unit heads no part: %s', (line, named) => {
  const { headings } = text(TITLE, LEAD, '一、财务', '财务良好。', line, '全年收入良好。');
  expect(headings).toEqual(['1 一、财务', ...named]);
});
