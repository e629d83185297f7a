import { page, text } from '../../../helpers/read-of';

/** Kinds of text that new documents had, each with similar cases. */

const TITLE = '青禾县图书馆2025年工作总结';
const LEAD = '一年来，全馆接待读者12万人次，办实事30件。';
const PARTS = '<p><b>一、服务</b></p><p>新增座位20个。</p>';
const document = (...lines: string[]) => page(`<h1>${TITLE}</h1><p>${LEAD}</p>${lines.join('')}`);

describe('a line right below a picture', () => {
  it.each([
    ['<p><img src="a.png"></p><p>学生在百草园采收黄芪</p>', '学生在百草园采收黄芪'],
    ['<p><img src="a.png"><br>学生在百草园采收黄芪</p>', '学生在百草园采收黄芪'],
    ['<img src="a.png"><p style="text-align:center">志愿者为老人送餐。</p>', '志愿者为老人送餐。'],
    ['<center><img src="a.png"><p>图书角落成</p></center>', '图书角落成'],
    ['<p align="center"><img src="a.png"></p><p align="center">开放日现场</p>', '开放日现场'],
    ['<img src="a.png"><p>△ 心脏中心团队</p>', '心脏中心团队'],
    ['<img src="a.png"><p>▲院長與團隊合影。（圖／竹塹醫院提供）</p>', '院長與團隊合影。'],
    ['<img data-src="a.png" alt="图片"><p>↑ 新馆外景</p>', '新馆外景'],
    ['<img src="data:image/gif;base64,R0" data-original="a.png"><p>新馆外景</p>', '新馆外景'],
  ])('says what it shows: %s', (body, caption) => {
    const { photos, headings, lost } = document(PARTS, body);
    expect([photos.map(([said]) => said), headings, lost]).toEqual([[caption], ['1 一、服务'], 0]);
  });

  it.each([
    ['全年办证3200张，比上年多。', ['1 一、服务']],
    ['<b>二、活动</b>', ['1 一、服务', '1 二、活动']],
    ['二、活动', ['1 一、服务', '1 二、活动']],
    ['<b>课题研究有新突破</b>', ['1 一、服务', '2 课题研究有新突破']],
    ['“人来了，灯就亮。”', ['1 一、服务']],
    ['主要做法如下：', ['1 一、服务']],
  ])('is none where it is text or a part: %s', (line, headings) => {
    const read = document(
      PARTS,
      `<img src="a.png"><p>${line}</p><p>新增座位20个。</p><p><b>三、展望</b></p><p>扩建。</p>`,
    );
    expect(read.photos).toEqual([[null, null]]);
    expect(read.headings.slice(0, -1)).toEqual(headings);
  });
});

describe('who wrote, and who else worked on it', () => {
  it.each<[line: string, author: string | null, source: string | null, credits: string[]]>([
    [
      '2026年1月5日 文/图：药学院 杭静姝 审核：仲伟民 责编：潘露',
      '杭静姝',
      null,
      ['审核 仲伟民', '责编 潘露'],
    ],
    ['撰稿：综治办　江一帆　　审核：段勇　　2026年1月4日', '江一帆', null, ['审核 段勇']],
    ['图/文：林芳　编辑：王蕾', '林芳', null, ['编辑 王蕾']],
    ['文、图：林芳', '林芳', null, []],
    ['来源：宣传科 作者：林芳 初审：周立 终审：何勇', '林芳', '宣传科', ['初审 周立', '终审 何勇']],
    ['記者宋宜庭／新竹報導　2026-01-20 14:05', '宋宜庭', null, []],
    ['記者 王大明 臺北報導', '王大明', null, []],
    ['記者陳小明、林美玉／台中報導', '陳小明、林美玉', null, []],
    ['述职人：石桥村党总支书记、村委会主任　岳建国', '岳建国', null, []],
    ['汇报人：王志强', '王志强', null, []],
    ['供稿：生产业务部 姚瑶', '姚瑶', '生产业务部', []],
    ['发布者：宣传科 浏览次数：128', null, '宣传科', []],
  ])('below a title: %s', (line, author, source, credits) => {
    const read = text(TITLE, line, LEAD, '一、服务', '新增座位20个。');
    expect([read.author, read.source, read.credits]).toEqual([author, source, credits]);
    expect(read.headings).toEqual(['1 一、服务']);
  });

  it.each<[line: string, rest: string | null]>([
    ['作者：药学院 杭静姝', '药学院'],
    ['岚谷县人大常委会主任　侯立群', '岚谷县人大常委会主任'],
    ['述职人：石桥村党总支书记、村委会主任　岳建国', '石桥村党总支书记 村委会主任'],
    ['记者宋宜庭　通讯员 林芳　2026-01-20', null],
    ['来源：宣传科　作者：林芳　浏览次数：128　字号：大 中 小', null],
    ['发布者：宣传科2发布时间：2026-01-16浏览次数：386', null],
    ['原创 林小禾 银杏林场 2026年1月3日 08:00 湖北', null],
    ['记者宋宜庭／新竹报道　2026-01-20 14:05', null],
  ])('is named where it became no field: %s', (line, rest) => {
    const { issues } = text(TITLE, line, LEAD);
    const outside = issues.filter(({ ruleId }) => ruleId === 'line-outside-text');
    expect(outside.map(({ actual }) => actual)).toEqual(rest ? [rest] : []);
  });

  it('is told by whoever signs below', () => {
    const read = text(TITLE, LEAD, '一、服务', '新增座位20个。', '述职人：岳建国', '2026年1月6日');
    expect([read.author, read.date, read.paragraphs.at(-1)]).toEqual([
      '岳建国',
      '2026-01-06',
      '新增座位20个。',
    ]);
  });

  it.each([
    ['Laid before Parliament on 3 February 2026', '2026-02-03'],
    ['Presented to the Council on 12 May 2026', '2026-05-12'],
    ['Approved on 12 May 2026', '2026-05-12'],
    ['Last updated: 4 March 2026', '2026-03-04'],
  ])('and when: %s', (line, date) => {
    expect(text('Annual Report 2025', line, 'We helped 3,200 people.').date).toBe(date);
  });
});

describe('rows of words and numbers', () => {
  it.each([
    [
      [
        '品种\t面积（亩）\t产量（吨）',
        '水稻\t31200\t17160',
        '玉米\t12800\t5632',
        '油菜\t6400\t998',
      ],
    ],
    [['项目\t件数', '咨询\t120', '投诉\t45', '建议\t310', '求助\t7']],
    [['科室　　门诊人次', '内科　　1200　　30', '外科　　950　　12', '儿科　　800　　9']],
  ])('are a table, and no contents: %j', (rows) => {
    const read = text(TITLE, LEAD, '一、服务', '见下表。', ...rows, '二、展望', '扩建。');
    expect(read.tables).toHaveLength(1);
    expect(read.tables[0]!.rows.at(-1)).toHaveLength(rows.at(-1)!.split(/\t|　　/).length);
  });

  it.each([
    ['with dots', ['一、服务……………1', '二、活动...........3', '三、展望 ...... 5']],
    ['below their head', ['目录', '一、服务\t1', '二、活动\t3', '三、展望\t5']],
  ])('are contents %s', (_, rows) => {
    const read = text(
      TITLE,
      ...rows,
      LEAD,
      '一、服务',
      '新增座位20个。',
      '二、活动',
      '办活动9场。',
      '三、展望',
      '扩建。',
    );
    expect(read.headings).toEqual(['1 一、服务', '1 二、活动', '1 三、展望']);
  });

  it('are contents where a page links to its own parts', () => {
    const links = '<p><a href="#a">1. The year</a></p><p><a href="#b">2. Casework</a></p>';
    const read = page(
      `<h1>Annual report 2025</h1>${links}<h2 id="a">1. The year</h2><p>1.1 We closed 5,987 cases.</p><h2 id="b">2. Casework</h2><ol><li>Reply within 20 days.</li><li>Keep records.</li></ol>`,
    );
    expect(read.headings).toEqual(['1 1. The year', '1 2. Casework']);
    expect(read.lost).toBe(0);
  });
});

describe('the unit of a cell', () => {
  const cell = (head: string, unit: string, value: string) =>
    document(
      `<table><tr><td>产品名称</td><td>单位</td><td>产量</td><td>${head}</td></tr><tr><td>油料</td><td>${unit}</td><td>8.42</td><td>${value}</td></tr><tr><td>茶叶</td><td>吨</td><td>5630</td><td>7.4</td></tr></table>`,
    ).figures.filter(([stated]) => stated === value);

  it.each([
    ['比上年增长（%）', '万吨', '2.1', 2.1, 'percent'],
    ['比上年增长%', '万吨', '2.1', 2.1, 'percent'],
    ['同比增长（％）', '万头', '-3.0', -3, 'percent'],
    ['增速', '亿元', '5.6', 5.6, 'percent'],
    ['占比', '万吨', '12.5', 12.5, 'percent'],
    ['产值（万元）', '吨', '1280', 12_800_000, 'CNY'],
    ['上年产量', '万吨', '8.1', 81_000, 't'],
    ['上年产量', '万吨标准煤', '8.1', 81_000, 't'],
    ['上年产量', '吨二氧化碳当量', '8.1', 8.1, 't'],
    ['户数（户）', '万吨', '960', 960, 'household'],
  ])('is that of its column before that of its row: %s', (head, unit, value, amount, code) => {
    expect(cell(head, unit, value)).toEqual([[value, amount, code]]);
  });
});

it.each([
  ['SEK million', 'Operating result', '–36', -36_000_000, 'SEK'],
  ['£ thousand', 'Donations', '(6)', -6000, 'GBP'],
  ['SEK million', 'Employees (number)', '1,902', 1902, 'number'],
  ['£000', 'Number of visits', '1,902', 1902, 'number'],
  ['EUR million', 'Headcount', '1,902', 1902, 'number'],
])('money of a table in %s is no unit of the row %s', (corner, stub, value, amount, code) => {
  const { figures } = document(
    `<table><tr><th>${corner}</th><th>2025</th></tr><tr><td>Sales</td><td>4,180</td></tr><tr><td>${stub}</td><td>${value}</td></tr></table>`,
  );
  expect(figures.filter(([stated]) => stated === value)).toEqual([[value, amount, code]]);
});

describe('whoever signs a quotation', () => {
  it.each([
    ['“彩虹桥的姐姐会蹲下来和我说话。”', '——学员 安安，9岁', '安安'],
    ['“捐出去的每一块钱都看得见。”', '——月捐人 @山间晚风', '山间晚风'],
    ['“家门口就能看病了。”', '——村民李大山', '李大山'],
    ['“家门口就能看病了。”', '村民 李大山', '李大山'],
    ['「路再遠，我們都會到。」', '——院長蘇柏宇', '蘇柏宇'],
    [
      '"Nobody should have to choose."',
      'Margaret Oyelaran, Chair of Trustees',
      'Margaret Oyelaran',
    ],
    ['“Nobody should have to choose.”', '— Hannah Doyle, visitor', 'Hannah Doyle'],
    ['“We felt at home.”', '– Colin', 'Colin'],
  ])('is its speaker: %s %s', (said, signature, speaker) => {
    const read = text(
      TITLE,
      LEAD,
      '一、服务',
      '新增座位20个。',
      said,
      signature,
      '二、展望',
      '扩建。',
    );
    expect(read.quotes.map(([, who]) => who)).toEqual([speaker]);
    expect(read.headings).toEqual(['1 一、服务', '1 二、展望']);
  });

  it.each([
    [
      '<blockquote><p>My daughter asked if we could move in.</p><cite>— Hannah Doyle, visitor</cite></blockquote>',
      'Hannah Doyle',
    ],
    ['<blockquote><p>孩子天天念叨要来。</p><footer>——家长 鲁燕</footer></blockquote>', '鲁燕'],
    ['<blockquote><p>孩子天天念叨要来。</p></blockquote><p>——村民李大山</p>', '李大山'],
  ])('is the speaker of words set as a quotation: %s', (body, speaker) => {
    expect(document(PARTS, body).quotes.map(([, who]) => who)).toEqual([speaker]);
  });

  it.each([
    ['<blockquote><p>第三条 公共图书馆应当免费开放。</p></blockquote><p>全年免费开放。</p>'],
    ['<blockquote><p>读书明理</p></blockquote>'],
  ])('lacks where nobody does: %s', (body) => {
    expect(document(PARTS, body).quotes).toEqual([]);
  });

  it.each([
    [
      'The Ombudsman, Dr Ingrid Falk, found that “the council had lost the file twice”.',
      'Ingrid Falk',
    ],
    ['“We had almost given up,” warned curator James Whitlock.', 'James Whitlock'],
    ['Priya Nair argued that “libraries are for everyone”.', 'Priya Nair'],
  ])('or is named in the sentence: %s', (line, speaker) => {
    expect(text('Annual Report 2025', 'We helped 3,200 people.', line).quotes[0]?.[1]).toBe(
      speaker,
    );
  });

  it.each([
    ['“有他们在，心里踏实。”格日勒图老人竖起大拇指。', '格日勒图'],
    ['“水来了！”其其格大妈笑得合不拢嘴。', '其其格'],
    ['“有了电，什么都好办。”扎西次仁大叔说。', '扎西次仁'],
  ])('whatever nation the name is of: %s', (line, speaker) => {
    expect(text(TITLE, LEAD, line).quotes[0]?.[1]).toBe(speaker);
  });
});

describe('notes that a text prints below itself', () => {
  const NOTES = ['注释：', '[1]现价计算。', '[2]抽样调查推算数。'];

  it('are tied to their marks', () => {
    const read = text(TITLE, '全年生产总值[1]1862.4亿元。', '年末人口[2]286.5万人。', ...NOTES);
    expect(read.notes).toEqual([
      ['1', '现价计算。'],
      ['2', '抽样调查推算数。'],
    ]);
    expect(read.paragraphs).toEqual(['全年生产总值1862.4亿元。', '年末人口286.5万人。']);
    expect([read.headings, read.lost]).toEqual([[], 0]);
  });

  it('are tied in a page, whose words stay bold', () => {
    const read = document(
      '<p><b>生产总值</b><sup>[1]</sup>1862.4亿元。</p><p>人口<sup>[2]</sup>286.5万人。</p>',
      ...NOTES.map((note) => `<p>${note}</p>`),
    );
    expect([read.notes.length, read.paragraphs.slice(1), read.lost]).toEqual([
      2,
      ['生产总值1862.4亿元。', '人口286.5万人。'],
      0,
    ]);
  });

  it('leave figures where the input has them', () => {
    const input = [TITLE, '全年生产总值[1]1862.4亿元，人口[2]286.5万人。', ...NOTES];
    const read = text(...input);
    expect(read.figures.map(([stated]) => stated)).toEqual(['1862.4亿元', '286.5万人']);
    for (const position of read.positions)
      expect(['1862.4亿元', '286.5万人']).toContain(
        input.join('\n').slice(position.start, position.end),
      );
  });

  it.each([
    ['one alone is a citation', ['见文献[1]。', '[1]王立.图书馆学.2020.']],
    ['a number without a mark', ['见文献[1]。', '[1]王立.图书馆学.2020.', '[2]李明.阅读.2021.']],
    ['a mark twice', ['见文献[1]和[1]、[2]。', '[1]王立.图书馆学.2020.', '[2]李明.阅读.2021.']],
  ])('stay as they are where it is not certain: %s', (_, lines) => {
    const read = text(TITLE, LEAD, ...lines);
    expect([read.notes, read.lost]).toEqual([[], 0]);
  });
});

it.each([
  ['预览时标签不可点'],
  ['微信扫一扫 关注该公众号'],
  ['继续滑动看下一个'],
  ['— END —'],
  ['-END-'],
  ['Share this page: Facebook X Email'],
  ['Was this page useful?'],
  ['Skip to main content'],
  ['We use cookies to make this site work'],
])('what a page says of itself is not in the text: %s', (line) => {
  const read = text(TITLE, LEAD, '一、服务', '新增座位20个。', line);
  expect([read.paragraphs, read.other, read.lost]).toEqual([[LEAD, '新增座位20个。'], [line], 0]);
});

it('other articles of an account may ask and call', () => {
  const read = text(
    TITLE,
    LEAD,
    '一、服务',
    '新增座位20个。',
    '往期推荐',
    '流感季来了，怎么防？',
    '这份攻略请收好！',
  );
  expect(read.paragraphs).toEqual([LEAD, '新增座位20个。']);
});

it('a caption above a signature is no part of it', () => {
  const read = document(
    PARTS,
    '<p><img src="a.jpg"></p><p>食堂开放日（学校新闻社 供图）</p><p>梧桐中学</p><p>二〇二六年一月二十日</p>',
  );
  expect([read.photos, read.date]).toEqual([[['食堂开放日', '学校新闻社']], '2026-01-20']);
});

it('a unit that stands beside its currency is accounted for', () => {
  const table =
    '<table><tr><th>类别</th><th>金额</th></tr><tr><td>月捐</td><td>1,286.50</td></tr></table>';
  const read = document(PARTS, `<p>（币种：人民币　单位：元）</p>${table}`);
  expect([read.tables[0]!.unit, read.lost]).toEqual(['人民币元', 0]);
});

it('a page that breaks inside a sentence is joined past its head and number', () => {
  const LONG = '二〇二五年秋季学期招收新生五十七人，送教上门四十三人，全年送教一千余次，适';
  const read = text(
    TITLE,
    '一、入学',
    LONG,
    '- 1 -',
    TITLE,
    '龄儿童入学率达到百分之九十八，比上年度提高两个百分点，在全市各区县之中位',
    '居第一。',
  );
  expect(read.paragraphs.join('')).toContain('适龄儿童入学率');
});

describe('what stands right below a title', () => {
  it.each<[line: string, source: string | null, author: string | null]>([
    ['教务处', '教务处', null],
    ['长川能源集团有限公司', '长川能源集团有限公司', null],
    ['2026-01-19 06:48 东湖日报 记者 卫东篱 实习生 桑榆', '东湖日报', '卫东篱、桑榆'],
    ['2026-01-19 青禾县融媒体中心 通讯员 林芳', '青禾县融媒体中心', '林芳'],
    [
      'Posted by Maria Delgado, Communications Director, on December 9, 2025',
      null,
      'Maria Delgado',
    ],
    ['文｜驻村工作队　骆星河', null, '骆星河'],
  ])('says whose it is: %s', (line, source, author) => {
    const read = text(TITLE, line, LEAD, '一、服务', '新增座位20个。');
    expect([read.source, read.author, read.headings]).toEqual([source, author, ['1 一、服务']]);
  });

  it('is a part where each body has one', () => {
    const read = text(
      TITLE,
      '教务处',
      '听课218节。',
      '总务处',
      '维修310次。',
      '信息中心',
      '开通网课。',
    );
    expect(read.source).toBeNull();
    expect(read.headings).toContain('1 教务处');
  });

  it('joins the name of an English body', () => {
    const lines = ['Thornbury Town Council', 'Annual Report of the Council for the year 2026'];
    expect(text(...lines, 'We planted 1,150 trees.').title).toBe(lines.join(' '));
    const [slogan, review] = [
      'Opening an old library',
      'Review of the work of the Jichuan County Library in 2024',
    ];
    expect(text(slogan, review, 'We planted 1,150 trees.')).toMatchObject({
      title: slogan,
      subtitle: review,
    });
  });
});

it.each([
  ['主席　譚國棟', []],
  ['青禾县图书馆馆长　林芳', []],
  ['1.力量薄弱。2.责任不落实。', []],
  ['（1）力量薄弱；（2）责任不落实。', []],
  ['1.力量薄弱。全年缺员2.5万人次。', ['1.力量薄弱']],
])('whoever signs, and a row of items, are no headings: %s', (line, headings) => {
  const read = document(PARTS, `<p>${line}</p>`, '<p><b>二、展望</b></p><p>扩建。</p>');
  const found = read.headings.map((heading) => heading.slice(2));
  expect(found).toEqual(['一、服务', ...headings, '二、展望']);
});

it.each([
  ['Income and expenditure (£000)', ['\t2025\t2026', 'Precept\t1,420\t1,486', 'Costs\t(48)\t36']],
  [
    'Income and expenditure (£000)',
    ['Item\t2025\t2026', 'Precept\t1,420\t1,486', 'Costs\t(48)\t36'],
  ],
])('a title that ends in a unit is that of its table: %s %j', (title, rows) => {
  const { tables, figures } = text(
    'Annual Report 2026',
    'We planted 1,150 trees.',
    '',
    title,
    ...rows,
  );
  expect(tables[0]).toMatchObject({ caption: title });
  expect(tables[0]!.rows.map((row) => row.length)).toEqual([3, 3, 3]);
  expect(figures.slice(1)).toEqual([
    ['1,420', 1_420_000, 'GBP'],
    ['1,486', 1_486_000, 'GBP'],
    ['(48)', -48_000, 'GBP'],
    ['36', 36_000, 'GBP'],
  ]);
});

it.each([
  ['（图为通车现场）', '图为通车现场', null],
  ['澄湖湿地，候鸟翩飞。　　东湖日报记者　卫东篱　摄', '澄湖湿地，候鸟翩飞。', '卫东篱'],
])('a caption: %s', (line, caption, credit) => {
  expect(text(TITLE, LEAD, '一、服务', '新增座位20个。', line).photos).toEqual([[caption, credit]]);
});

it.each([['重庆 · 2026 年 2 月'], ['武汉　2026年3月'], ['2026年3月']])(
  'a place and a month on a cover are no heading: %s',
  (line) => {
    expect(text(TITLE, line, LEAD, '一、服务', '新增座位20个。').headings).toEqual(['1 一、服务']);
  },
);

it.each([
  ['Registered charity no. 1098765', 'Annual Review 2025'],
  ['Company limited by guarantee, registered in England no. 0123456', 'Annual Review 2025'],
])('a number of a register is no heading: %s', (line, title) => {
  expect(text(title, line, 'We helped 3,200 people.').headings).toEqual([]);
});

it.each([
  ['<p><b>资料来源：</b>价格数据来自调查队。</p>'],
  ['<p><b>注：</b>本表为快报数。</p>'],
  ['<p><b>联系电话：</b>0712-8881234</p>'],
])('a label set bold names no part: %s', (line) => {
  expect(document(PARTS, line).headings).toEqual(['1 一、服务']);
});
