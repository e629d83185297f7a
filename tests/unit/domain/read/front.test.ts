import { text } from '../../../helpers/read-of';
import { fromHtml, fromMarkdown, fromText } from '../../../../src/domain/read';

const BODY = '\n\n一、服务\n\n全年接待读者12万人次，举办活动320场。\n';

describe('two lines above a text', () => {
  it.each<[first: string, second: string]>([
    ['推开旧馆的窗', '霁川县图书馆2024年工作综述'],
    ['凝心聚力谋发展 砥砺前行谱新篇', '青石县司法局2025年工作总结'],
    ['把书送进山里', '青禾县2025年度公共文化服务工作报告'],
    ['书香进万家', '霁川市图书馆2025年年报'],
    ['让每一盏灯都亮着', '清溪镇2025年工作纪实'],
    ['Opening the windows', 'Review of the work of the Jichuan County Library in 2024'],
  ])('are title and subtitle: %s / %s', (title, subtitle) => {
    expect(fromText(`${title}\n${subtitle}${BODY}`).value.report).toMatchObject({
      title,
      subtitle,
    });
    expect(
      fromHtml(`<h1>${title}</h1><p>${subtitle}</p><p>全年开放。</p>`).value.report,
    ).toMatchObject({
      title,
      subtitle,
    });
    expect(fromMarkdown(`# ${title}\n\n${subtitle}\n\n全年开放。`).value.report).toMatchObject({
      title,
      subtitle,
    });
  });

  it.each<[what: string, page: string, title: string]>([
    [
      'two main headlines',
      '<h1>青岩县人民医院</h1><h1>2024年度工作报告</h1>',
      '青岩县人民医院2024年度工作报告',
    ],
    [
      'two main headlines without a year in the second',
      '<h1>北塬区检察院</h1><h1>未成年人检察工作情况通报</h1>',
      '北塬区检察院未成年人检察工作情况通报',
    ],
    [
      'a title in large letters, above the only heading',
      '<p style="font-size:26pt">养老院里的困境</p><h1>牢狱之灾</h1>',
      '养老院里的困境',
    ],
    [
      'the name of a site in small letters, and the headline',
      '<p style="font-size:12pt">青岩在线</p><h1>养老院里的困境</h1>',
      '养老院里的困境',
    ],
    ['a title and a heading', '<h1>青岩县人民医院</h1><h1>一、2024年工作</h1>', '青岩县人民医院'],
    [
      'a title and a smaller heading',
      '<h1>青岩县人民医院</h1><h2>2024年度工作</h2>',
      '青岩县人民医院',
    ],
    [
      'a title and the number of the document',
      '<h1>青岩医院工作报告</h1><p>青岩发〔2025〕7号</p><p>来源：青岩日报</p>',
      '青岩医院工作报告',
    ],
  ])('are %s', (_what, page, title) => {
    const { report } = fromHtml(`${page}<p>全年接待患者12万人次。</p>`).value;
    expect([report.title, report.subtitle]).toEqual([title, null]);
  });

  it('are source and day, as a reader of news prints them, and the title', () => {
    const { value, issues } = fromText(
      `青石日报·掌上青石 2026-02-16\n青石各馆接待读者12万人次${BODY}`,
    );
    expect(value.report).toMatchObject({
      title: '青石各馆接待读者12万人次',
      ...{ source: '青石日报·掌上青石', issuedOn: expect.stringMatching(/^2026-02-16/) },
    });
    expect(issues.some(({ ruleId }) => ruleId === 'missing-date')).toBe(false);
    const { report } = fromText(`我们的一年 2026-02-16\n各馆接待读者12万人次${BODY}`).value;
    expect(report.title).toContain('我们的一年');
  });

  it('are followed by a list of date, author and category, which is no part of the text', () => {
    const { report } = fromText(
      `红十字会年度支出过亿\n\n• 2026-02-16 18:00 健康青石\n• 周亮\n• 健康\n\n全年救助患儿415人，支出1.2亿元。\n`,
    ).value;
    expect(report).toMatchObject({ author: '周亮', source: '健康青石' });
    expect(report.sections.map(({ heading }) => heading)).toEqual([null]);
    expect(report.sections[0]!.body).toHaveLength(1);
  });

  it.each<[first: string, second: string]>([
    ['禾川县农业农村局', '2025年工作总结'],
    ['青石县人民政府办公室关于', '青石县2025年法治政府建设情况的报告'],
    ['青石县慈善总会', '2025年度工作报告'],
  ])('are one title that is broken: %s / %s', (first, second) => {
    expect(fromText(`${first}\n${second}${BODY}`).value.report).toMatchObject({
      title: first + second,
      subtitle: null,
    });
  });

  it('is the one that the page calls a subtitle', () => {
    for (const mark of ['class="subtitle"', 'class="MsoSubtitle"', 'role="doc-subtitle"'])
      expect(
        fromHtml(`<h1>灯火</h1><p ${mark}>一年的故事</p><p>全年开放。</p>`).value.report,
      ).toMatchObject({ title: '灯火', subtitle: '一年的故事' });
  });
});

describe('a table right below the title', () => {
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const read = (rows: string) =>
    fromHtml(`<h1>青石县2025年工作总结</h1><table>${rows}</table><p>全年完成就业1350人。</p>`)
      .value;

  it('is kept where it says figures', () => {
    const { report } = read(
      row('指标', '2024年', '2025年') + row('新增就业（人）', '1200', '1350'),
    );
    expect(report.sections[0]?.tables).toMatchObject([{ after: 0, header: 1 }]);
    expect(report.sections[0]?.metrics.map(({ text }) => text)).toContain('1350');
  });

  it('is none of the text where it says what the document is', () => {
    const { report, other } = read(
      row('索引号：', '000014349/2025-00012') + row('发文机关：', '青石县人民政府'),
    );
    expect(report.sections.flatMap(({ tables }) => tables)).toEqual([]);
    expect(other.join()).toContain('索引号');
  });
});

describe('an English front and tail', () => {
  it.each([
    'By Su Yanqiu　Source: Jichuan County Library　Published 2025-01-10 09:00',
    'By Su Yanqiu Source: Jichuan County Library Published 2025-01-10 09:00 6 min read',
    'By Su Yanqiu | Source: Jichuan County Library | Published 2025-01-10 09:00',
    'By Su Yanqiu  Source: Jichuan County Library  Published on 10 January 2025',
  ])('says who, for whom and when: %s', (byline) => {
    const { report } = fromText(
      `Annual Report 2024\n${byline}\n\nThe library lent 245,000 books.`,
    ).value;
    expect(report).toMatchObject({ author: 'Su Yanqiu', source: 'Jichuan County Library' });
    expect(report.issuedOn).toContain('2025-01-10');
  });

  it('has credits, which are in no finding', () => {
    const { value, issues } = fromText(
      'Annual Report 2024\n\nThe library lent 245,000 books.\n\nExecutive editor: Lin Shuying\nFirst review: Wei Tingfang\nPhotographs: Shao Tong and He Qing\n',
    );
    expect(value.report.credits).toEqual([
      { role: 'Executive editor', name: 'Lin Shuying' },
      { role: 'First review', name: 'Wei Tingfang' },
      { role: 'Photographs', name: 'Shao Tong and He Qing' },
    ]);
    expect(issues.filter(({ ruleId }) => ruleId === 'line-outside-text')).toEqual([]);
  });

  it.each([
    'Result: The library lent more books.',
    'Total: 245,000',
    'Opening hours: Monday to Friday',
  ])('is no credit: %s', (line) => {
    expect(
      fromText(`Annual Report 2024\n\nBooks were lent.\n\n${line}`).value.report.credits,
    ).toEqual([]);
  });
});

describe('a page with a main part', () => {
  it('is read without what stands around it, which one finding names', () => {
    const { value, issues } = fromHtml(
      '<body><header><a href="/x">首页</a> 青石县政府网</header><div><nav>导航</nav><main><h1>青石县2025年工作总结</h1><p>全年完成就业1350人，新建学校3所，改造老旧小区12个，惠及居民4500户。</p></main></div><footer>主办：青石县</footer></body>',
    );
    expect(value.report.title).toBe('青石县2025年工作总结');
    expect(value.report.sections).toHaveLength(1);
    expect(value.other).toEqual([]);
    expect(value.account.lost).toBe(0);
    const named = issues.filter(({ actual }) => `${actual}`.startsWith('page furniture'));
    expect(named).toHaveLength(1);
    expect(named[0]?.actual).toContain('青石县政府网');
  });

  it('is read whole where its title or most of its words stand elsewhere', () => {
    const outside = fromHtml(
      '<h1>青石县2025年工作总结</h1><main><p>全年完成就业1350人。</p></main>',
    );
    expect(outside.value.report.title).toBe('青石县2025年工作总结');
    const small = fromHtml(
      '<main><h1>青石县2025年工作总结</h1></main><p>全年完成就业1350人，新建学校3所，惠及居民4500户，道路20公里。</p>',
    );
    expect(JSON.stringify(small.value.report.sections)).toContain('新建学校3所');
  });
});

describe('a caption below a picture', () => {
  it.each([
    '图 1 果农在采摘苹果',
    '图2-1　村民晒谷',
    '照片1 新修的村道',
    '图3：阅览室',
    '插图 4 书车',
    'Figure 2. The reading room',
  ])('is %s', (caption) => {
    const { report } = fromHtml(
      `<h1>2025年工作综述</h1><p>全年开放。</p><p><img src="a.png"></p><p>${caption}</p><p>又修了路。</p>`,
    ).value;
    expect(report.sections).toHaveLength(1);
    expect(report.sections[0]?.photos).toMatchObject([{ caption, after: 1 }]);
  });

  it.each(['图书馆新修了一间屋。', '图1和图2是去年所摄。', '照片展出300张。'])(
    'is not %s',
    (words) => {
      const { report } = fromHtml(
        `<h1>2025年工作综述</h1><p>全年开放。</p><p><img src="a.png"></p><p>${words}</p>`,
      ).value;
      expect(report.sections[0]?.photos).toMatchObject([{ caption: null }]);
    },
  );
});

describe('a box that is ticked', () => {
  it.each(['☑ 已完成验收的项目3个', '☐ 尚未开工的项目2个', '✓ 道路硬化'])(
    'is an item: %s',
    (line) => {
      const { report } = fromText(
        `2025年工作综述\n\n一、项目\n全年开工。\n${line}\n再有一段话。`,
      ).value;
      expect(report.sections).toHaveLength(1);
    },
  );

  it('is a task of Markdown', () => {
    const { report } = fromMarkdown('# 2025年工作综述\n\n全年开放。\n\n- [x] 甲\n- [ ] 乙\n').value;
    expect(JSON.stringify(report.sections[0]?.body)).toMatch(/☑ 甲.*☐ 乙/);
  });
});

describe('who wrote a text without a label', () => {
  const written = (...lines: string[]) => {
    const { title, author, source, date, headings } = text(...lines);
    return [title, author, source, date, headings];
  };
  const LONG =
    '文章剖析项目运作过程中，社会工作者在运用公共政策指引和实践过程的成效和可提升空间，全年服务3000人次。';

  it.each<[string, string[], (string | null)[]]>([
    [
      'a name above the body of its author',
      ['颜琼瑶', '（青石大学社会学院）', LONG],
      ['颜琼瑶', null, null],
    ],
    ['a name above the text', ['郤云帆', LONG], ['郤云帆', null, null]],
    [
      'a body above the day',
      ['青石县邮政分公司党群部', '2025年4月28日', LONG],
      [null, '青石县邮政分公司党群部', '2025-04-28'],
    ],
    ['the end of the last paragraph', [LONG, `${LONG}（记者 靳铃涵）`], ['靳铃涵', null, null]],
    [
      'names in brackets at the end',
      [LONG, `${LONG}（商洪岩 王立霞 葛红普）`],
      ['商洪岩、王立霞、葛红普', null, null],
    ],
    [
      'a dateline with a body among the people',
      [`本报青石4月22日讯（记者 洪卫 路桥区报道组 王依友）${LONG}`],
      ['洪卫、王依友', null, null],
    ],
  ])('is told by %s', (_case, lines, expected) => {
    const [title, author, source, date, headings] = written('山区邮路上的二十年', ...lines);
    expect([title, author, source, date, headings]).toEqual([
      '山区邮路上的二十年',
      ...expected,
      [],
    ]);
  });

  it.each<[string, string | null]>([
    [`${LONG}（朱昂）`, '朱昂'],
    [`${LONG}（工人日报客户端记者 李逸萌 卢越）`, '李逸萌、卢越'],
    [`${LONG}（高兴）`, null],
    [`${LONG}（如图）`, null],
  ])('is told at the end: %s', (end, author) => {
    expect(written('山区邮路上的二十年', end)[1]).toBe(author);
  });

  it('is told by a name in wide letters, whatever the surname is, and not by a word', () => {
    const day = '2019年3月2日在浮山县第十六届人民代表大会第四次会议上';
    expect(written('政府工作报告', day, '栗 俊 昌', LONG)[1]).toBe('栗俊昌');
    expect(written('政府工作报告', day, '前 言', LONG)[1]).toBeNull();
  });

  it('is not told by a heading that looks like a name, or by an office', () => {
    const [, author, , , headings] = written('山区邮路上的二十年', '高质量', LONG, '一条路', LONG);
    expect([author, headings]).toEqual([null, ['1 高质量', '1 一条路']]);
    expect(written('山区邮路上的二十年', LONG, `${LONG}（记者证由总社核发）`)[1]).toBeNull();
  });
});

it('takes the title that a portal calls the original one, if it prints no other', () => {
  const LONG = '在大理鹤庆，藏着一座“中国银器第一村”，千年小锤声未绝，这里的匠人世代以银为魂。';
  expect(text('原标题：探访鹤庆银器锻制技艺', LONG).title).toBe('探访鹤庆银器锻制技艺');
  expect(text('小锤敲过一千年', '原标题：探访鹤庆银器锻制技艺', LONG).title).toBe('小锤敲过一千年');
});

it('takes no line of a dialogue for the title', () => {
  expect(
    text('“苑老师，山的那边是什么？”', '“山的那边，还是山。”', '退休以后，我去支教。').title,
  ).toBeNull();
});

describe('what stands above a title', () => {
  const LONG = '近年来，全市深入推进殡葬改革，把节地生态安葬作为惠民工程来抓，成效明显。';
  it('is the part of a site, if a byline is below the longer line', () => {
    const title = '非遗弘扬传统文化 匠心助力乡村振兴';
    const read = (first: string) => text(first, title, '来源：工人日报 2025-08-08', LONG).title;
    expect(read('中工娱乐')).toBe(title);
    expect(read('志愿行动')).toBe(title);
    expect(read('百工之路')).toBe('百工之路');
    expect(text('志愿行动', '青禾基金会2025年度报告', '来源：青禾 2026-01-08', LONG).title).toBe(
      '志愿行动',
    );
  });

  it('is the name of the page in its tab, and buttons', () => {
    const title = '厦门百对劳模师徒现场结对';
    const read = (first: string) => text(first, title, '来源：中工网 2022-05-01', LONG);
    expect(read(`${title} - 工会 - 中工网`).title).toBe(title);
    expect(read('APP下载').title).toBe(title);
    expect(read('- N +').title).toBe(title);
    // A subtitle repeats no title.
    expect(text('守塘人 - 沉湖湿地2025年总结', '守塘', LONG).title).toBe(
      '守塘人 - 沉湖湿地2025年总结',
    );
  });

  it('is the head of a newspaper on the web', () => {
    const head = ['2025年06月18日', '浙江日报 数字报纸', '第03版：深度', '文章导航'];
    expect(text(...head, '感受社区里的微幸福', LONG).title).toBe('感受社区里的微幸福');
  });

  it('is nothing where a text begins with its byline', () => {
    const { title, source } = text('2018-05-16 来源：公益时报 作者：于俊如', LONG, LONG);
    expect([title, source]).toEqual([null, '公益时报']);
  });
});

it('reads an English title of many words above its day', () => {
  const title = 'New template to make charity annual reports easier for the public to understand';
  expect(text(title, '07 Oct 2019 News', 'Charities may change their reports.').title).toBe(title);
});

describe('lines that tell who made a text', () => {
  const read = (...rows: string[]) =>
    fromText(['2025年工作总结', '全年开放。', ...rows, '全年接待12万人次。'].join('\n')).value
      .report;
  it('are credits and author, one for each role, even below the first paragraph', () => {
    const { author, credits, sections } = read('文 |钟艺璇', '编辑 |卢枕', '运营 |栗子');
    expect([author, credits.map(({ name }) => name)]).toEqual([
      '钟艺璇',
      ['钟艺璇', '卢枕', '栗子'],
    ]);
    expect(JSON.stringify(sections)).not.toContain('运营');
  });
  it('are text if there is only one', () => {
    expect(JSON.stringify(read('设计 |三层').sections)).toContain('设计 |三层');
  });
});

it('leaves out what a bulletin is about and to whom it goes', () => {
  const { report } = fromText(
    '工会工作简报\n\n【本期要目】\n★ 送温暖进工地\n\n送温暖进工地\n\n全年走访职工3200人。\n\n报：省总工会\n送：各县工会\n编辑：简宁　审核：逄秀岚　（共印150份）\n',
  ).value;
  expect(report.sections.map(({ heading }) => heading)).not.toContain('【本期要目】');
  expect(JSON.stringify(report.sections)).not.toContain('省总工会');
  expect(report.credits.map(({ name }) => name)).toEqual(['简宁', '逄秀岚']);
});

it('takes no mark of a newspaper in traditional script for a heading', () => {
  const LONG = '為感謝長者義工們過去一年的無私奉獻，總結服務經驗，中心舉行聯歡會。';
  expect(text('工聯松柏年度總結', `【特訊】${LONG}`).headings).toEqual([]);
  expect(text('工聯松柏年度總結', `【長者服務】${LONG}`).headings).toEqual(['1 【長者服務】']);
});
