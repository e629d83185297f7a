import { fromHtml, fromText } from '../../../../src/domain/read';

/**
 * Returns a short form of a reading: title, headings with their levels, paragraphs, and the lines left out with their
 * reasons.
 */
function read(lines: string[]) {
  const { value, issues } = fromText(lines.join('\n'));
  const { report, outline } = value;
  return {
    title: report.title || null,
    headings: outline.sections.flatMap(({ heading }) =>
      heading ? `${heading.level} ${heading.text}` : [],
    ),
    paragraphs: outline.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    left: issues.flatMap(({ ruleId, actual, expected }) =>
      ruleId === 'line-outside-text' ? `${expected ?? '?'}: ${actual}` : [],
    ),
    report,
    issues: issues.map(({ ruleId }) => ruleId),
  };
}

const TITLE = '青禾县图书馆2025年工作总结';
const LEAD = '一年来，全馆接待读者12万人次，办实事30件。';

describe('a title', () => {
  it.each([
    ['关于2025年度工作情况的报告'],
    ['“小网格”兜起大民生'],
    ['踔厉奋发，勇毅前行！'],
    ['2025：我们这一年'],
    ['为了谁？——驻村手记'],
  ])('may be %s', (title) => {
    const { report } = read([title, LEAD]);
    expect([report.title, report.subtitle].filter(Boolean).join('——')).toBe(title);
  });

  it.each([
    ['2025年，县司法局坚持为民服务，全年办理案件426件。'],
    ['现将有关情况汇报如下：'],
    ['一、主要工作'],
    ['（一）服务提升'],
    ['1.服务提升'],
    ['各位代表：'],
    ['尊敬的各位领导、同志们：'],
    ['（2026年1月12日在县第十八届人民代表大会上）'],
    ['2025年以来，全局上下围绕中心、服务大局，各项工作取得了新的成效，主要做了以下几个方面的事情'],
    ['全年办案9200件；'],
  ])('is not %s', (line) => {
    const { title, issues } = read([line, LEAD, '二、不足', '经费不足。']);
    expect(title).toBeNull();
    expect(issues).toContain('missing-title');
  });

  it('loses no paragraph where there is none', () => {
    const { paragraphs, headings } = read([LEAD, '一、主要工作', '接待读者。']);
    expect(paragraphs).toEqual([LEAD, '接待读者。']);
    expect(headings).toEqual(['1 一、主要工作']);
  });

  it.each([
    [
      ['凝心聚力开新局', '奋力谱写新篇章', '——在县医院职代会上的报告', LEAD],
      '凝心聚力开新局奋力谱写新篇章',
    ],
    [
      ['凝心聚力开新局', '奋力谱写新篇章', '（2026年1月12日）', LEAD],
      '凝心聚力开新局奋力谱写新篇章',
    ],
    [['青禾县人民医院', '2025年工作总结', LEAD], '青禾县人民医院2025年工作总结'],
    [
      ['青禾县水利局', '2025年工作总结及2026年工作计划', LEAD],
      '青禾县水利局2025年工作总结及2026年工作计划',
    ],
    [
      ['青禾中心小学', '2024—2025学年工作回顾与展望', LEAD],
      '青禾中心小学2024—2025学年工作回顾与展望',
    ],
    [
      ['从“转得出”到“留得住”，', '看青禾这一年', '来源：青禾县政府 2026-01-12', LEAD],
      '从“转得出”到“留得住”，看青禾这一年',
    ],
    [['政府工作报告', '县长 周文亮', '各位代表：', LEAD], '政府工作报告'],
  ])('over several lines: %j', (lines, title) => {
    expect(read(lines).title).toBe(title);
  });
});

describe('the front', () => {
  it('of a meeting has a rapporteur, a day and a greeting, and its day is not its year', () => {
    const { report, paragraphs, headings } = read([
      '政府工作报告',
      '（2026年1月12日在青禾县第十八届人民代表大会第四次会议上）',
      '青禾县人民政府县长　周文亮',
      '各位代表：',
      '现在，我代表县人民政府向大会报告工作，请予审议。',
      '一、2025年工作回顾',
      '全年完成投资36亿元。',
    ]);
    expect([report.author, report.year]).toEqual(['周文亮', 2025]);
    expect(paragraphs).toHaveLength(2);
    expect(headings).toEqual(['1 一、2025年工作回顾']);
  });

  it('of a government page is a table of labels', () => {
    const { report, left, headings } = read([
      '索引号：QH0000008/2026-0031',
      '主题分类：政务公开',
      '发布机构：青禾县图书馆',
      '成文日期：2026年1月12日',
      `名称：${TITLE}`,
      '文号：',
      '有效性：有效',
      TITLE,
      '发布时间：2026-01-15 09:30　来源：青禾县图书馆　浏览次数：386',
      LEAD,
      '一、服务',
      '送书下乡。',
    ]);
    expect(report.title).toBe(TITLE);
    expect([report.source, report.issuedOn]).toEqual(['青禾县图书馆', '2026-01-15T09:30+08:00']);
    expect(headings).toEqual(['1 一、服务']);
    expect(left[0]).toMatch(/^head of the document: 索引号/);
  });

  it.each([
    ['青禾新闻社青禾1月15日电'],
    ['新华社北京1月15日电（记者 周亮）'],
    ['青医发〔2025〕3号'],
  ])('may begin with %s', (line) => {
    expect(read([line, TITLE, LEAD]).title).toBe(TITLE);
  });
});

/** Lines of a page that are not part of its text. */
const FURNITURE = [
  '您现在的位置：首页 > 政务公开 > 工作总结',
  '首页 > 新闻中心 > 通知公告',
  '字号：',
  '【字体：大 中 小】',
  '大 中 小',
  '打印',
  '[打印本页] [关闭窗口]',
  '分享到：',
  '分享到： 微信 微博 QQ空间',
  '浏览次数：386',
  '（本文已被浏览 386 次）',
  '上一篇：青禾县博物馆2025年工作总结',
  '下一篇：没有了',
  '版权所有：青禾县文旅局 备案号：青ICP备00000008号',
  '主办：青禾县政府　ICP备00000008号　网站标识码：0000000008',
  '扫一扫在手机打开当前页',
  '返回顶部',
  '點閱數：1873　最後更新日期：114-03-06',
  '标签：年报 博物馆',
  '（完）',
  '· END ·',
  '戳这里，看更多社区故事',
  '互联网新闻信息服务许可证：00000000001',
  '青禾县人民政府主办　青禾县政府办公室承办',
  '— 3 —',
  '第 3 页 共 12 页',
  '|',
  '首页  县情概况  政务公开  互动交流',
];

describe('the furniture of a page', () => {
  it.each(FURNITURE)('is left out, with its reason: %s', (line) => {
    for (const lines of [
      [line, TITLE, LEAD, '一、服务', '送书下乡。'],
      [TITLE, line, LEAD, '一、服务', '送书下乡。'],
      [TITLE, LEAD, '一、服务', '送书下乡。', line],
    ]) {
      const { title, headings, paragraphs, left } = read(lines);
      expect([title, headings, paragraphs]).toEqual([TITLE, ['1 一、服务'], [LEAD, '送书下乡。']]);
      expect(left.join()).toContain(line.slice(0, 40));
    }
  });

  it.each([
    '打印机管理办法修订3次。',
    '微信公众号发文386篇。',
    '首页改版后，访问量达到386万次。',
    '返回岗位的职工有30人。',
    '大中小企业共46家。',
  ])('is not %s', (line) => {
    expect(read([TITLE, LEAD, '一、服务', line]).paragraphs).toEqual([LEAD, line]);
  });

  it('is a list of other pages below a text, but no part that a text follows', () => {
    const below = read([TITLE, LEAD, '相关阅读', '青禾县博物馆掠影', '青禾县档案馆年报']);
    expect([below.paragraphs, below.headings]).toEqual([[LEAD], []]);
    expect(below.left).toEqual(['other pages: 相关阅读 / 青禾县博物馆掠影 / 青禾县档案馆年报']);
    const within = read([TITLE, LEAD, '延伸阅读', '全年开展延伸阅读46场。']);
    expect(within.paragraphs).toContain('全年开展延伸阅读46场。');
  });
});

describe('contents', () => {
  it.each([
    [['目录', '一、服务……………1', '二、不足……………3']],
    [['目  录', '一、服务', '二、不足']],
    [['目　录', '一、服务\t1', '二、不足\t3']],
    [['一、服务 ........ 1', '二、不足 ........ 3', '三、打算 ........ 4']],
  ])('are left out: %j', (contents) => {
    const { headings } = read([
      TITLE,
      ...contents,
      LEAD,
      '一、服务',
      '送书。',
      '二、不足',
      '经费不足。',
    ]);
    expect(headings).toEqual(['1 一、服务', '1 二、不足']);
  });
});

/** Headings with a sentence below each, and their levels. */
const LEVELS: [what: string, headings: string[]][] = [
  ['Chinese numbers', ['1 一、甲类工作', '2 （一）乙类工作', '3 1.丙类工作', '1 二、丁类工作']],
  ['decimals', ['1 1. 公司治理', '2 1.1 党建引领', '3 1.1.1 组织建设', '1 2. 绿色发展']],
  ['decimals without a dot', ['1 1 公司治理', '2 1.1 党建引领', '2 1.2 风险防控', '1 2 绿色发展']],
  [
    'parts and chapters',
    ['1 第一部分 总体情况', '2 一、制度建设', '3 （一）修订办法', '1 第二部分 计划'],
  ],
  [
    'a heading without number before the first',
    ['1 工作回顾', '1 一、群众体育', '2 （一）健身设施'],
  ],
  ['a heading without number among numbers', ['1 一、群众体育', '2 赛事活动', '1 二、竞技体育']],
  [
    'numbers that begin anew below headings without one',
    ['1 工作回顾', '2 一、群众体育', '2 二、竞技体育', '1 工作安排', '2 一、全民健身'],
  ],
  ['formal numbers above plain ones', ['1 壹、館務概況', '2 一、館藏資源', '1 貳、未來展望']],
  ['no numbers', ['1 高位推动扛责任', '1 聚焦民生守底线']],
  ['only narrow numbers', ['1 1.健身活动', '2 （1）赛事', '1 2.场馆建设']],
];

describe('levels of headings', () => {
  it.each(LEVELS)('with %s', (_what, headings) => {
    const lines = headings.flatMap((heading) => [heading.slice(2), '全年有序推进，取得成效。']);
    expect(read([TITLE, LEAD, ...lines]).headings).toEqual(headings);
  });

  /** Headings in the order of a text. The next heading follows directly after one that ends in `-`. */
  const levelsIn = (lines: string[]) => {
    const texts = lines.flatMap((line) =>
      line.endsWith('-') ? [line.slice(2, -1)] : [line.slice(2), '全年有序推进，取得成效。'],
    );
    return [read([TITLE, LEAD, ...texts]).headings, lines.map((line) => line.replace(/-$/, ''))];
  };

  it.each<[what: string, headings: string[]]>([
    [
      'headings that hold others, up to the next number',
      ['1 关于本报告', '1 走进集团-', '2 公司简介', '2 公司治理', '1 第一章 保供水', '2 1.1 水质'],
    ],
    [
      'headings that hold others, and one that is named as they are',
      [
        ...['1 绿色港口-', '2 清洁能源', '2 污染防治', '1 平安港口'],
        ...['1 和谐港口-', '2 员工成长', '1 附录'],
      ],
    ],
    ['one heading alone above others', ['1 走进集团-', '1 公司简介', '1 公司治理']],
    ['one sign among others', ['1 民生-', '2 ★就业有门路', '2 ★养老有依靠', '1 生态', '2 ★治水']],
    ['a sign that all but the first have', ['1 前言', '1 【经济】', '1 【社会】', '1 【民生】']],
    [
      'parts below the last number, as below those before it',
      ['1 一、城乡面貌', '2 镇村环境', '1 二、民生福祉', '2 就业', '2 养老', '1 结束语'],
    ],
    [
      'parts below the last number alone, which has no text of its own',
      ['1 一、城乡面貌', '1 二、民生福祉-', '2 就业', '2 养老', '1 附录'],
    ],
    ['what follows the last number', ['1 一、城乡面貌', '1 二、民生福祉', '1 就业']],
    [
      'numbers with a space alone',
      ['1 壹　會務概況', '2 一　董事會議', '3 (一)書車', '1 貳　展望'],
    ],
  ])('with %s', (_what, lines) => {
    const [found, right] = levelsIn(lines);
    expect(found).toEqual(right);
  });

  it('follow from the empty lines below headings, where several have one and several have none', () => {
    const lines = (second: string) =>
      [TITLE, LEAD, '', '党建聚合力', '', LEAD, '', '水利惠民生', '', '渠道完工', LEAD, ''].concat([
        second,
        LEAD,
        '',
        '安全守底线',
        '',
        LEAD,
      ]);
    const levels = (second: string) => read(lines(second)).headings;
    expect(levels('数字灌区')).toEqual([
      ...['1 党建聚合力', '1 水利惠民生', '2 渠道完工', '2 数字灌区', '1 安全守底线'],
    ]);
    expect(levels('2025年全部建成投用。')).toEqual([
      ...['1 党建聚合力', '1 水利惠民生', '1 渠道完工', '1 安全守底线'],
    ]);
  });

  it('follow from the size of letters, where they look different', () => {
    const line = (size: number, words: string) =>
      `<p style="font-size:${size}pt"><b>${words}</b></p><p>${LEAD}</p>`;
    const levels = (small: number) =>
      fromHtml(
        `<h1>${TITLE}</h1>` +
          ['清洁能源', '平安港口']
            .map((name) => line(16, name) + line(small, `做法：${name}`))
            .join(''),
      ).value.outline.sections.flatMap(({ heading }) => heading?.level ?? []);
    expect(levels(14)).toEqual([1, 2, 1, 2]);
    expect(levels(15)).toEqual([1, 1, 1, 1]);
  });

  it('are not given to a box of figures that empty lines set apart', () => {
    const box = ['演出送下乡', '服务进万家', '书香满青禾'];
    expect(
      read([TITLE, LEAD, '', '数说一年', '', ...box, '', '读者服务', '', LEAD]).headings,
    ).toEqual(['1 数说一年', '1 读者服务']);
  });

  it.each([['131'], ['12万元'], ['98.5%'], ['经费：352万元'], ['——村民李大山']])(
    'are not given to %s',
    (line) => {
      expect(read([TITLE, LEAD, line, '全年有序推进。']).headings).toEqual([]);
    },
  );

  it('are not given to the cells of a table that was pasted one cell a line', () => {
    const cells = ['规章', '0', '4', '行政规范性文件', '6', '97', '行政许可', '131'];
    expect(
      read([TITLE, LEAD, '一、公开情况', ...cells, '二、不足', '经费不足。']).headings,
    ).toEqual(['1 一、公开情况', '1 二、不足']);
  });

  it('are given to a lead before a colon', () => {
    expect(
      read([
        TITLE,
        '（一）完善监管：为规范收支，拟订草案2件，报请审议。',
        '（二）辅导：',
        '辅导团体46个。',
      ]).headings,
    ).toEqual(['1 （一）完善监管', '1 （二）辅导：']);
  });

  it('are given to a number that stands alone, with the line below it', () => {
    expect(
      read([TITLE, LEAD, '一、', '群众体育', '办赛46场。', '（一）', '健身', '建点12处。'])
        .headings,
    ).toEqual(['1 一、群众体育', '2 （一）健身']);
  });
});

it.each<[what: string, lines: string[], headings: string[]]>([
  [
    'two parts that are named by their years hold the numbers between them',
    [
      '2025年主要工作',
      '一、抓审判',
      '审结8800件。',
      '二、抓执行',
      '执结920件。',
      '2026年工作安排',
      '持续推进。',
    ],
    ['1 2025年主要工作', '2 一、抓审判', '2 二、抓执行', '1 2026年工作安排'],
  ],
  [
    'one such part holds none',
    [
      '2025年主要工作',
      '一、抓审判',
      '审结8800件。',
      '二、抓执行',
      '执结920件。',
      '存在的问题',
      '人手不足。',
    ],
    ['1 2025年主要工作', '1 一、抓审判', '1 二、抓执行', '1 存在的问题'],
  ],
  [
    'a lead beside another lead',
    [
      '壹、展覽業務',
      '一、常設展：展出典藏品126件。',
      '二、特展：辦理特展9檔，觀眾21萬餘人次。',
      '貳、典藏',
      '購藏17件。',
    ],
    ['1 壹、展覽業務', '2 一、常設展', '2 二、特展', '1 貳、典藏'],
  ],
  [
    'an item with a colon beside items with none',
    ['一、服务', '1、修订办法：3项。', '2、新增流通点12处。', '二、不足', '经费不足。'],
    ['1 一、服务', '1 二、不足'],
  ],
  [
    'a number and its part with a hyphen',
    [
      '1. 早期療育',
      '1-1 到宅服務',
      '服務4512人次。',
      '1-2 日間托育',
      '托育96名。',
      '2. 就業',
      '員工41人。',
    ],
    ['1 1. 早期療育', '2 1-1 到宅服務', '2 1-2 日間托育', '1 2. 就業'],
  ],
  [
    'no part in what credits somebody, or stands above a box',
    [
      '一、服务',
      '新增图书8000册。',
      '本期导读',
      '两家分馆开门。',
      '[责任编辑：周亮]',
      '二、不足',
      '经费不足。',
    ],
    ['1 一、服务', '1 二、不足'],
  ],
  [
    'a part that is called as a page is',
    ['1 关于我们', '成立于1998年。', '2 环境', '减排900吨。'],
    ['1 1 关于我们', '1 2 环境'],
  ],
  [
    'numbers that stand alone without a mark',
    ['壹', '喘息服务', '照料6340小时。', '贰', '融合就业', '上岗11人。'],
    ['1 壹 喘息服务', '1 贰 融合就业'],
  ],
  [
    'digits that stand alone, which do not count the words below them',
    ['01', '陪伴', '开展活动214场。', '02', '同行', '培训教师580名。'],
    ['1 01 陪伴', '1 02 同行'],
  ],
])('%s', (_what, lines, headings) => {
  expect(read([TITLE, LEAD, ...lines]).headings).toEqual(headings);
});

it('takes no short line for a part where the document sets its parts as such', () => {
  const page = (body: string) =>
    fromHtml(`<h1>Annual Review 2025</h1><p>We met.</p>${body}`).value.report.sections.flatMap(
      ({ heading }) => heading ?? [],
    );
  const plain = '<p>Six electric vehicles</p><p>They are quiet.</p>';
  expect(page(`<h2>Waste</h2>${plain}<h2>Housing</h2><p>We built.</p>`)).toEqual([
    'Waste',
    'Housing',
  ]);
  expect(page(`<p><b>Waste</b></p>${plain}`)).toContain('Six electric vehicles');
});

it('keeps the title that each page repeats beside its number', () => {
  const pages = [
    TITLE,
    '第 1 页',
    LEAD,
    '一、服务',
    '新增图书8000册。',
    TITLE,
    '第 2 页',
    '二、不足',
    '经费不足。',
  ];
  expect(read(pages)).toMatchObject({ title: TITLE, headings: ['1 一、服务', '1 二、不足'] });
});

it('takes no second paragraph of an item for a part', () => {
  const { report } = fromHtml(
    `<h1>${TITLE}</h1><p>${LEAD}</p><ol><li><p>讲座30场</p><p>听众2万人次</p></li></ol><p>经费不足。</p>`,
  ).value;
  expect(report.sections.map(({ heading }) => heading)).toEqual([null]);
});

it('takes body and month below the text for its signature', () => {
  const { headings, report } = read([
    TITLE,
    LEAD,
    '一、服务',
    '新增图书8000册。',
    '青禾县图书馆',
    '二零二六年一月',
  ]);
  expect(headings).toEqual(['1 一、服务']);
  expect(JSON.stringify(report.sections)).not.toContain('二零二六年一月');
});

it('reads one word and numbers as a row, however narrow the gaps', () => {
  const lines = [
    '科目　　　本年度　　　上年度',
    '捐款收入　38,216,450　35,904,120',
    '政府补助　21,870,000　20,115,000',
  ];
  const { report } = read([TITLE, LEAD, '一、财务', '单位：元', ...lines]);
  expect(report.sections[1]!.metrics.map(({ text }) => text)).toContain('20,115,000');
});

it('reads a strapline close below an English title as its subtitle', () => {
  const lines = [
    'Annual Report 2025',
    'Wheels that work for everyone',
    '',
    'Our year',
    '',
    'We carried 212 pupils.',
  ];
  expect(read(lines).report.subtitle).toBe('Wheels that work for everyone');
  expect(read([lines[0]!, '', ...lines.slice(1)]).report.subtitle).toBeNull();
});

it('keeps a picture’s rights, and leaves those of the page out', () => {
  const { report } = fromHtml(
    `<h1>${TITLE}</h1><p>${LEAD}</p><p><img src="g.jpg"></p><p><small>The orchestra in Ghent. © Pieter De Smet</small></p><p>全年开放。</p><p>© Ashdown Youth Orchestra 2025</p>`,
  ).value;
  expect(report.sections[0]!.photos).toMatchObject([{ credit: 'Pieter De Smet' }]);
  expect(JSON.stringify(report.sections)).not.toContain('Ashdown');
});

it('takes an appendix for a part, though a table follows it', () => {
  const lines = [
    '附录一 关键绩效表',
    '指标\t2024年\t2025年',
    '纳税总额\t22.8\t23.6',
    '员工总数\t6245\t6310',
  ];
  expect(read([TITLE, LEAD, '一、服务', '新增图书8000册。', ...lines]).headings).toContain(
    '1 附录一 关键绩效表',
  );
});

it('reads who made it, when and by whom in a table below the title', () => {
  const row = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
  const table =
    row('编制单位', '青禾县医院') + row('编制日期', '2026年3月6日') + row('执 笔 人', '周亮');
  expect(
    fromHtml(`<h1>${TITLE}</h1><table>${table}</table><p>${LEAD}</p>`).value.report,
  ).toMatchObject({
    author: '周亮',
    source: '青禾县医院',
    issuedOn: '2026-03-06',
    subtitle: null,
  });
});

it('takes the centred line above a table for its title, however it is set', () => {
  const { report } = fromHtml(
    `<h1>${TITLE}</h1><p>${LEAD}</p><p><b>一、服务</b></p><p>新增图书8000册。</p><p align="center"><b>2025年民生实事完成情况</b></p><table><tr><td>项目</td><td>完成（万元）</td></tr><tr><td>小区改造</td><td>912</td></tr></table>`,
  ).value;
  expect(report.sections.map(({ heading }) => heading)).toEqual([null, '一、服务']);
  expect(report.sections[1]!.tables[0]!.caption).toBe('2025年民生实事完成情况');
});

describe('broken lines', () => {
  it('are whole again, with every figure at its place', () => {
    const input = [
      TITLE,
      '2025年，全馆围绕年初既定目标，积极作为，扎实推进',
      '各项工作，接待读者13万人次，服务水平稳步提高。',
      '一、服务提升',
      '（一）阅读推广。全年举办讲座46场，参与群众达3.4',
      '万人次，发放书籍8000册，进一步提升了图书馆的社',
      '会影响力。',
    ].join('\n');
    const { report } = fromText(input).value;
    expect(report.sections.map(({ body }) => body.length)).toEqual([1, 0, 1]);
    const figure = report.sections[2]!.metrics.find(({ text }) => text === '3.4万人次')!;
    expect(input.slice(figure.position!.start, figure.position!.end)).toBe('3.4\n万人次');
  });

  it('are whole again where a program broke them after so many characters', () => {
    const { paragraphs } = read([
      TITLE,
      '作者：办公室  时间：2026/1/8 10:15:00  来源：本站原创',
      '    2025年，全馆举办讲座46场，参与读者3.4万',
      '人次，“图书馆的灯亮到晚上九点。”读者周亮说，',
      '他每周来3次。',
      '    新增座位20个，新书1.2万册，服务更加周到，',
      '受到好评。',
    ]);
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toContain('3.4万\n人次'.replace('\n', ''));
  });

  it.each([
    [['春风吹绿青禾岸，', '书香飘进百姓家。', '全年送书下乡46次。']],
    [['志愿者在青禾村发放爱心包。青禾县慈善会供图', '在互助超市，居民用积分换米面。记者 周亮摄']],
    [['共青禾县委书记：周亮', '共青禾县委副书记：李明', '共青禾县委宣传委员：何晴']],
  ])('are not seen in %j', (lines) => {
    const inputs = [TITLE, LEAD, ...lines];
    const { outline } = fromText(inputs.join('\n')).value;
    expect(JSON.stringify(outline)).not.toContain('"joined"');
  });
});

describe('the tail', () => {
  it.each([
    [['青禾县图书馆', '2026年1月18日']],
    [['青禾县图书馆', '2026年1月18日', '年度数据表.xlsx', '责任编辑：周亮']],
    [['此致', '敬礼！', '周亮', '2026年1月9日']],
    [['责任编辑：何晴', '【打印本页】', '上一篇：没有了']],
    [['附件：1.数据表', '2.名单', '青禾县图书馆', '二〇二六年一月十八日']],
  ])('is found from its end: %j', (tail) => {
    const { headings, paragraphs } = read([TITLE, LEAD, '一、服务', '送书下乡。', ...tail]);
    expect([headings, paragraphs]).toEqual([['1 一、服务'], [LEAD, '送书下乡。']]);
  });
});

it('reads the period of an English original as its subtitle, and no signature as a part', () => {
  const { title, headings, paragraphs, report } = read([
    ...['Riverside Trust', 'Annual Report and Accounts', 'for the year ended 31 March 2026'],
    ...['Published 12 June 2026', 'Foreword', 'Demand rose by 18%.'],
    ...['Priya Ravensworth', 'Chair of Trustees', 'Debt advice', 'We helped 742 households.'],
  ]);
  expect([title, report.subtitle, report.year, report.issuedOn]).toEqual([
    'Riverside Trust Annual Report and Accounts',
    'for the year ended 31 March 2026',
    ...[2026, '2026-06-12'],
  ]);
  expect(headings).toEqual(['1 Foreword', '1 Debt advice']);
  expect(paragraphs.slice(1, 3)).toEqual(['Priya Ravensworth', 'Chair of Trustees']);
});

it('reads a credit after a sentence, and a short line that ends in 表 above rows as their caption', () => {
  const { report, headings } = read([
    ...[TITLE, LEAD, '一、服务', '孩子们在新图书室读书。摄影：路小满', '送书下乡。'],
    ...['附录', '关键绩效表', '指标\t2024年\t2025年', '讲座\t40\t46', '读者\t9\t12'],
  ]);
  expect(headings).toEqual(['1 一、服务', '1 附录']);
  expect(report.sections.at(-1)!.tables[0]!.caption).toBe('关键绩效表');
  expect(report.sections.flatMap(({ photos }) => photos)).toMatchObject([
    { caption: '孩子们在新图书室读书。', credit: '路小满' },
  ]);
});

it('leaves other pages out that an English page leads to, and reads a quotation that one name signs', () => {
  const page = fromHtml(
    `<h1>Our impact in 2025</h1><p>We worked in 173 schools.</p><h3>Families</h3><blockquote><p>“My son asks for a story now.”</p><cite>Farah, mother of two</cite></blockquote><h3>Money</h3><p>We spent £3m.</p><h3>You might also like</h3><p><a href="https://a.example/1">Volunteer with us</a></p><p><a href="https://a.example/2">Read our strategy</a></p>`,
  ).value;
  const { sections } = page.report;
  expect(sections.map(({ heading }) => heading)).toEqual([null, 'Families', 'Money']);
  expect(sections[1]!.quotes).toMatchObject([{ speaker: 'Farah', role: 'mother of two' }]);
  expect(page.account.lost).toBe(0);
});

it('leaves out whom an official report is for, a committee as well', () => {
  expect(read([TITLE, '县人大常委会：', LEAD]).left).toEqual(['greeting: 县人大常委会：']);
});

describe('a credit', () => {
  const photo = (words: string) =>
    fromHtml(
      `<h1>${TITLE}</h1><p>${LEAD}</p><p><img src="a.jpg"></p><p>${words}</p><p>送书下乡46场。</p>`,
    )
      .value.report.sections.flatMap(({ photos }) => photos)
      .map(({ caption, credit }) => [caption, credit]);

  it.each([
    ['救助现场 摄/张三', '救助现场', '张三'],
    ['救助现场（摄影 张三）', '救助现场', '张三'],
    ['救助现场（图文：张三）', '救助现场', '张三'],
    ['救助现场（新禾社记者 张三 摄）', '救助现场', '张三'],
    ['救助现场（张三摄于2025年5月）', '救助现场', '张三'],
    ['Rescue at night | Credit: Tom Ellis', 'Rescue at night', 'Tom Ellis'],
    ['摄影/张三', null, '张三'],
    ['（摄影：张三）', null, '张三'],
    ['图/文 张三', null, '张三'],
    ['图：张三', null, '张三'],
    ['供图/县民政局', null, '县民政局'],
    ['Photo by Tom Ellis', null, 'Tom Ellis'],
    ['图：救助现场', '救助现场', null],
  ])('below a picture: %s', (words, caption, credit) => {
    expect(photo(words)).toEqual([[caption, credit]]);
  });
});

it('reads a byline below a picture at the head of a text, and keeps the picture', () => {
  const read = (below: string) =>
    fromHtml(
      `<h1>${TITLE}</h1><p><img src="a.jpg"></p><p>图为阅览室。路小满 摄</p>${below}<p>${LEAD}</p>`,
    ).value.report;
  const { author, source, issuedOn, sections } = read(
    '<p>来源：青禾日报 作者：周亮 2026-01-09</p>',
  );
  expect([author, source, issuedOn]).toEqual(['周亮', '青禾日报', '2026-01-09']);
  expect(sections[0]!.photos).toMatchObject([
    { after: 0, caption: '图为阅览室。', credit: '路小满' },
  ]);
  expect(read('').sections[0]!.photos).toHaveLength(1);
});

it('reads who wrote and took the pictures, below the text', () => {
  expect(read([TITLE, LEAD, '一、服务', LEAD, '图/文 周亮 李明']).report.author).toBe('周亮、李明');
});

it('keeps sentences that are numbered one after another as text', () => {
  const lines = ['一、扩大服务范围。', '二、建设教材平台。'];
  expect(read([TITLE, LEAD, '展望未来工作', ...lines]).headings).toEqual(['1 展望未来工作']);
  expect(read([TITLE, LEAD, lines[0]!, LEAD, lines[1]!, LEAD]).headings).toHaveLength(2);
});

it('reads an English original', () => {
  const { title, headings, report, left } = read([
    ...["Riverside Children's Trust", 'Annual Report 2024/25'],
    ...['By Helen Marsh, Chief Executive', 'Published: 14 July 2025'],
    ...['In 2024/25 we supported 3,214 children.', '1. Our impact', 'We opened 12 centres.'],
    ...['1.1 Education', 'Children read more.', 'Looking ahead', 'We will grow.'],
    '© 2025 Riverside. All rights reserved.',
  ]);
  expect(title).toBe("Riverside Children's Trust Annual Report 2024/25");
  expect([report.year, report.author, report.issuedOn]).toEqual([
    2025,
    'Helen Marsh',
    '2025-07-14',
  ]);
  expect(headings).toEqual(['1 1. Our impact', '2 1.1 Education', '1 Looking ahead']);
  expect(left.join()).toContain('All rights reserved');
});

it('reads an official document with its owner, its number and whom it is for', () => {
  const { title, paragraphs, left } = read([
    ...['中共梅山县委宣传部', '梅宣发〔2026〕3号', '关于2025年宣传工作情况的报告', '县委：', LEAD],
    ...[
      '特此报告。',
      '附件：1. 数据表',
      '2. 名单',
      '中共梅山县委宣传部',
      '2026年1月12日',
      '抄送：市委宣传部。',
    ],
  ]);
  expect([title, paragraphs]).toEqual(['关于2025年宣传工作情况的报告', [LEAD]]);
  expect(left).toContain('greeting: 县委：');
});

describe('a diary', () => {
  it('has the days as headings, and their year', () => {
    const { headings, report } = read([
      ...['驻村日记', '2025年3月4日 星期二 晴', '今天走访12户。', '2025年6月18日 小雨', '涨水了。'],
    ]);
    expect(headings).toEqual(['1 2025年3月4日 星期二 晴', '1 2025年6月18日 小雨']);
    expect([report.year, report.issuedOn]).toEqual([2025, null]);
  });
});

it('takes a asRemoved with a sentence for text', () => {
  const last = '各位代表，新的一年，我们将勇毅前行，再创佳绩！';
  expect(read([TITLE, LEAD, last]).paragraphs).toContain(last);
});

describe('the year', () => {
  it.each([
    [['2025年工作总结和2026年工作计划', LEAD], 2025],
    [['2024—2025学年工作总结', LEAD], 2025],
    [['2026年政府工作报告', LEAD, '一、2025年工作回顾', '投资36亿元。'], 2025],
    [
      ['政府工作报告', '——2026年1月10日在人民代表大会上', '一、2025年工作回顾', '投资36亿元。'],
      2025,
    ],
    [['業務報告', '謹就113年7月至12月重要業務提出報告。'], 2024],
    [['政府工作报告', '（2026年2月6日在区第九届人民代表大会第六次会议上）', LEAD], 2025],
    [['检察院工作报告', '——2026年1月20日在市人民代表大会上', '一、主要工作', '批捕860人。'], 2025],
    [['工作报告', LEAD, '一、2025年和“十四五”时期工作回顾', '投资36亿元。'], 2025],
    [['民國113年度施政報告', '全年辦實事12件。'], 2024],
    [['二零二四／二五年度工作報告', '全年辦實事12件。'], 2025],
    [['2024/25年度工作报告', '全年办实事12件。'], 2025],
    [['Annual Review 2025', 'We opened 12 libraries.'], 2025],
    [['工作总结', '来源：县图书馆 2026-01-12', '接待读者。'], 2025],
  ])('of %j', (lines, year) => {
    expect(read(lines).report.year).toBe(year);
  });
});

describe('what is no heading', () => {
  it.each([
    ['合計 167校'],
    ['总计'],
    ['本报记者 汪秋萍'],
    ['志愿者聂赟全接受采访'],
    ['收入：352万元'],
  ])('%s', (line) => {
    const { headings } = read([TITLE, '一、服务', LEAD, line, LEAD]);
    expect(headings).toEqual(['1 一、服务']);
  });
  it.each([['合计好的事'], ['接受采访的人'], ['镜头一：一分钟大于60秒'], ['★ 数说2025']])(
    'but %s is one',
    (line) => {
      const { headings } = read([TITLE, '服务', LEAD, line, LEAD]);
      expect(headings).toEqual(['1 服务', `1 ${line}`]);
    },
  );
});

it('leaves out the title where it is printed again over two lines, and a day with a label above it', () => {
  const { title, headings, paragraphs } = read([
    '归档时间：2023-06-15',
    '青禾县图书馆2018年度整体支出 绩效评价报告',
    '详细信息',
    '青禾县图书馆2018年度整体支出',
    '绩效评价报告',
    LEAD,
    '一、服务',
    LEAD,
  ]);
  expect([title, headings, paragraphs]).toEqual([
    '青禾县图书馆2018年度整体支出 绩效评价报告',
    ['1 一、服务'],
    [LEAD, LEAD],
  ]);
});

it.each([['共产党员·上 2025年2期'], ['2025年11月　南礁'], ['关键词：农家书屋']])(
  'takes no heading from %s below the day',
  (line) => {
    const { title, headings } = read([TITLE, '2025-02-18', line, LEAD, '一、服务', LEAD]);
    expect([title, headings]).toEqual([TITLE, ['1 一、服务']]);
  },
);

it('takes a title that begins like an editor’s note', () => {
  expect(read(['导读员走进苏刘村农家书屋', LEAD, LEAD]).title).toBe('导读员走进苏刘村农家书屋');
  expect(read(['导读：走进苏刘村', LEAD, LEAD]).title).toBeNull();
});
