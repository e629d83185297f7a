import { fromHtml, fromText } from '../../../../src/domain/read';

const TEXT = '全年接待读者12万人次，举办讲座46场，服务基层群众3.2万人。';
const text = (...lines: string[]) => fromText(lines.join('\n')).value;
const headings = ({ report }: ReturnType<typeof text>) =>
  report.sections.flatMap(({ heading, level }) =>
    heading === null ? [] : [`${level} ${heading}`],
  );
const bodyOf = ({ report }: ReturnType<typeof text>) =>
  report.sections.flatMap(({ body }) => body.map(({ children }) => JSON.stringify(children)));

describe('a mail', () => {
  const head = [
    '发件人: 姚望 <yw@example.org>',
    '发送时间: 2026年1月19日 9:12',
    '收件人: 秘书处',
    '主题: 转发：2025年度志愿服务总队工作小结',
  ];
  const title = '2025年度志愿服务总队工作小结';

  it('is read without its labels, its greeting and its signature', () => {
    const read = text(
      ...[...head, '各位同事：', '小结定稿如下，请查收。', title, TEXT, '【服务大厅】', TEXT],
      ...['--', '纪小曼 | 秘书处', '电话：000-00000000'],
    );
    expect(read.report.title).toBe(title);
    expect(headings(read)).toEqual(['1 【服务大厅】']);
    expect(bodyOf(read).join()).not.toMatch(/请查收|纪小曼/);
    expect(read.account.lost).toBe(0);
    expect(read.other.join()).toContain('纪小曼');
  });

  it('gives its subject as the title if no line of its text is one', () => {
    expect(text(...head, TEXT, '【服务大厅】', TEXT).report.title).toBe(title);
  });

  it('needs a sender or receiver, and a subject', () => {
    const read = text('主题: 春天', title, TEXT);
    expect(read.other.join()).not.toContain(title);
  });
});

describe('a name in quotation marks', () => {
  it.each([
    ['应急队队长“大刘”回忆：“水到腰的时候，没有一个人往后退。”', '大刘', '应急队队长'],
    ['“水到腰的时候，没有一个人往后退。”队长“面条哥”说。', '面条哥', '队长'],
    ['网友“山间晚风”留言：“这样的图书馆，再多几个就好了。”', '山间晚风', null],
  ])('is the speaker: %s', (said, speaker, role) => {
    const [quote] = text('县图书馆2025年工作总结', TEXT, said).report.sections.flatMap(
      ({ quotes }) => quotes,
    );
    expect(quote).toMatchObject({ speaker, ...(role && { role }) });
  });

  it('is no name if nothing says that it is somebody', () => {
    const found = text(
      '县图书馆2025年工作总结',
      TEXT,
      '开展“敲门”行动，他说：“门开了，心就近了。”',
    );
    expect(found.report.sections[0]!.quotes[0]?.speaker ?? null).toBeNull();
  });
});

describe('a text that a PDF indents by its depth', () => {
  const lines = [
    '嵐山縣文化局113年度工作報告',
    '壹、施政成果',
    '  一、文化資產保存',
    '    （一）古蹟修復',
    '        1.完成縣定古蹟林家古厝修復工程，總經費新臺幣四千八百萬元，前後',
    '          歷時二十六個月。',
    '        新增登錄傳統藝術二項、保存者三名，並於十月間舉行授證典禮，由縣',
    '        長親自頒發證書，各界人士到場觀禮者逾三百人，並設席款待與會各界',
    '        貴賓。',
  ];
  it('is joined where a line goes on below the one above', () => {
    const body = JSON.stringify(text(...lines).report.sections);
    expect(body).toContain('前後歷時二十六個月。');
    expect(body).toContain('由縣長親自頒發證書');
    expect(body).toContain('各界貴賓。');
  });

  it('keeps paragraphs apart that end with a stop', () => {
    const body = bodyOf(text(...lines, '        辦理日常管理維護四十二處次。'));
    expect(body.at(-1)).toContain('"辦理日常管理');
  });
});

describe('a hyphen at the end of a line', () => {
  const read = (...lines: string[]) =>
    bodyOf(text('Annual Report 2025', '', 'CAPITAL PROGRAM', '', ...lines)).join();
  const rest = [
    'the money that we spend on the rebuilding of our oldest mains, and the',
    'work goes on through the winter until the last valve is in its place.',
  ];
  it.each([
    [
      'The program totals $384 million in all. Three of its projects will ac-',
      'count for',
      'account for',
    ],
    [
      'The program totals $384 million in all. It pays for all of the twenty-',
      'five of',
      'twenty-five of',
    ],
    [
      'The mains program totals $384 million. It pays for the repairs of mains-',
      'led of',
      'mains-led of',
    ],
  ])('is dropped where it only breaks a word: %s', (first, second, whole) => {
    expect(read(first, `${second} ${rest[0]}`, rest[1]!)).toContain(whole);
  });
});

describe('levels', () => {
  it('takes no heading for a part because run-in headings follow it', () => {
    const read = text(
      ...[
        '教育',
        '总览',
        '【概况】2024年，全县有学校96所。',
        '基础教育',
        '【学前】新建公办园2所。',
      ],
      ...['师资队伍', '【招聘】公开招聘教师118人。', '全年培训教师1200人次。'],
    );
    expect(headings(read).filter((one) => !one.includes('【'))).toEqual([
      '1 总览',
      '1 基础教育',
      '1 师资队伍',
    ]);
  });
});

it('takes a signature above attachments off the text, and its date', () => {
  const { report, other } = text(
    ...['青溪区卫生健康局2025年工作总结', '一、主要工作', TEXT, '二、下步打算', TEXT],
    ...['青溪区卫生健康局', '2026年1月6日', '附件', '主要指标完成情况表'],
    ...['指标\t2024年\t2025年', '总诊疗人次\t391.0\t413.7', '（联系人：褚云开）'],
  );
  expect(report.issuedOn).toBe('2026-01-06');
  expect(other).toContain('青溪区卫生健康局');
  expect(report.sections.flatMap(({ tables }) => tables)).toHaveLength(1);
});

it('takes the people who sign with their offices off the text', () => {
  const { other } = text(
    ...[
      '樂善中學學校周年報告2025',
      '1　我們的學校',
      '本校有學生732名。',
      '2　來年計劃',
      '翻新圖書館。',
    ],
    ...['校監　伍啟仁', '校長　梅詠詩', '二零二五年十一月'],
  );
  expect(other).toEqual(['校監　伍啟仁', '校長　梅詠詩', '二零二五年十一月']);
});

describe('a table in plain text', () => {
  it('keeps the heads over an empty corner, and the words above a group of rows', () => {
    const { report } = text(
      ...['樂善中學學校周年報告2025', '3　財務報告'],
      ...['                收入（$）        支出（$）', '政府津貼'],
      ...[
        '  營辦津貼      4,318,206.50     4,102,771.30',
        '學校津貼',
        '  堂費      226,300.00       201,954.80',
      ],
    );
    const [table] = report.sections.flatMap(({ tables }) => tables);
    const words = table!.rows.map((row) =>
      row.map(({ children }) => children.map((one) => ('text' in one ? one.text : '')).join('')),
    );
    expect(words).toEqual([
      ['', '收入（$）', '支出（$）'],
      ['政府津貼'],
      ['營辦津貼', '4,318,206.50', '4,102,771.30'],
      ['學校津貼'],
      ['堂費', '226,300.00', '201,954.80'],
    ]);
    expect(headings({ report } as ReturnType<typeof text>)).toEqual(['1 3　財務報告']);
  });

  it('reads title and units of one line, with a unit for each column', () => {
    const { report } = text(
      ...['文化局113年度工作報告', '一、表演藝術', '辦理演出138場。'],
      ...['表 1  演出場次統計          單位：場；人次', '類別        演出      觀眾'],
      ...['傳統戲曲      41      28,300', '兒童劇        61      46,350'],
    );
    const section = report.sections.at(-1)!;
    expect(section.tables[0]).toMatchObject({ caption: '表 1 演出場次統計', unit: '場；人次' });
    expect(section.metrics.map(({ text: words, unit }) => `${words} ${unit}`)).toEqual(
      expect.arrayContaining(['41 session', '28,300 personTime']),
    );
  });
});

describe('a page of WeChat', () => {
  const page = (style: string) =>
    fromHtml(
      `<h1 id="activity-name">澧源医院的2025</h1><div><span>健康澧源</span> <span>澧源县人民医院</span> <em>2026年1月8日 19:30</em> <em>湖南</em> <span>听全文</span></div><div id="js_content" style="${style}"><p>${TEXT}</p><p>${TEXT.replace('12', '13')}</p></div>`,
    ).value;
  it('is read although its style hides it until a script runs', () => {
    expect(bodyOf(page('visibility: hidden; opacity: 0;')).join()).toContain('13万人次');
  });
  it('names its account as the source, not the series or the province', () => {
    expect(page('').report).toMatchObject({ source: '澧源县人民医院', author: null });
  });
});

describe('the place where a picture comes from', () => {
  it('is named in a finding, because a credit holds only names', () => {
    const read = fromHtml(
      `<h1>远岸物流2025年度总结</h1><p>${TEXT}</p><p><img src="https://x.example/1.png"></p><p>智能调度中心（资料图）</p><p>${TEXT}</p>`,
    );
    expect(read.value.report.sections[0]!.photos[0]).toMatchObject({
      caption: '智能调度中心',
      credit: null,
    });
    expect(read.value.account.lost).toBe(0);
    expect(JSON.stringify(read.issues)).toContain('picture credit (资料图)');
  });
});

it('reads the centred line in smaller letters below a title as its subtitle', () => {
  const { report } = fromHtml(
    `<p style="text-align:center"><b style="font-size:22pt">公路上的光</b></p><p style="text-align:center"><span style="font-size:15pt">远岸物流2025年度总结</span></p><p>${TEXT}</p><p>${TEXT}</p>`,
  ).value;
  expect(report).toMatchObject({ title: '公路上的光', subtitle: '远岸物流2025年度总结' });
});

it('reads the year that a yearbook begins with, although it appears two years later', () => {
  const read = fromHtml(
    `<h1>教育</h1><p>发布日期：2026-02-03 10:15</p><h2>综述</h2><p>【概况】2024年，全县有学校96所。</p>`,
  );
  expect(read.value.report.year).toBe(2024);
});

describe('a title over two lines of other sizes', () => {
  const page = fromHtml(
    `<title>砥砺奋进的一年——市二中2025年工作回顾_校园新闻_樟亭市第二中学</title><h2>樟亭市第二中学</h2><p>厚德 · 笃学</p><h3>砥砺奋进的一年</h3><h4>——市二中2025年工作回顾</h4><p>作者：校办 喻晓岚　编辑：信息中心　审核：沈校长　日期：2026/1/17</p><p><b>教学质量：把课堂还给学生</b></p><p>${TEXT}</p><p><b>德育工作：一个都不能少</b></p><p>${TEXT}</p>`,
  ).value;
  it('is found by the head of the page, which names both', () => {
    expect(page.report).toMatchObject({
      ...{ title: '砥砺奋进的一年', subtitle: '市二中2025年工作回顾' },
      ...{ author: '喻晓岚', issuedOn: '2026-01-17' },
    });
  });
  it('is no reason to take a heading below its byline for a card', () => {
    expect(headings(page)).toEqual(['1 教学质量：把课堂还给学生', '1 德育工作：一个都不能少']);
  });
});

it('takes a name above an office for a signature, not for two headings', () => {
  const read = text(
    ...['文化協會二零二四至二零二五年度會務報告', '主席獻辭', '過去一年,本會與同仁並肩走過。'],
    ...['鄧肇棠', '主席', '', '(一) 活動回顧', TEXT, '(二) 出版', TEXT],
  );
  expect(headings(read)).toEqual(['1 主席獻辭', '1 (一) 活動回顧', '1 (二) 出版']);
});

describe('a person', () => {
  const quoteOf = (said: string) =>
    text('云栖社区2025年度报告', TEXT, said).report.sections.flatMap(({ quotes }) => quotes)[0];
  it.each([
    ['维护者 @北海道大白熊 在发布会上说：“删掉的那两万行，比写下的更让我骄傲。”', '北海道大白熊'],
    ['承包户“老山参”算了一笔账：“一亩黄精顶五亩苞谷。”', '老山参'],
    ['村民老梁头拉着干部的手说：“名单贴出来那天，全村人都去看了。”', '老梁头'],
    [
      '“She sang to him,” remembered Eileen, whose husband died. “Nobody had asked her to.”',
      'Eileen',
    ],
  ])('is named by a handle or a nickname: %s', (said, speaker) => {
    expect(quoteOf(said)?.speaker).toBe(speaker);
  });
  it('is no workshop in quotation marks', () => {
    expect(
      quoteOf('合作社“共富工坊”算了一笔账：“一亩黄精顶五亩苞谷。”')?.speaker ?? null,
    ).toBeNull();
  });
});

it('keeps the sentence between title and byline in the text, and reads the byline', () => {
  const { report } = fromHtml(
    '<main><h1>Our year: Annual Report 2025</h1><p>How 1,204 patients found us.</p><p>Published 14 October 2025 · 9 minute read</p><h2>Care</h2><p>We cared for 486 people.</p><div class="share-this"><h3>Share this page</h3></div></main>',
  ).value;
  expect(report.issuedOn).toBe('2025-10-14');
  expect(report.sections.map(({ heading }) => heading)).toEqual([null, 'Care']);
  expect(JSON.stringify(report.sections[0]!.body)).toContain('1,204 patients');
});

it('reads a credit with a stroke before its verb', () => {
  const { report } = fromHtml(
    `<h1>林场2025年工作报告</h1><p>${TEXT}</p><p><img src="https://x.example/1.png"></p><p>巡护员在雪线上行走　尉迟峰/摄</p><p>${TEXT}</p>`,
  ).value;
  expect(report.sections[0]!.photos[0]).toMatchObject({
    ...{ caption: '巡护员在雪线上行走', credit: '尉迟峰' },
  });
});

describe('a mail in English', () => {
  const read = text(
    ...[
      'From: Board Secretary <sec@example.org>',
      'To: All trustees',
      'Subject: FW: Annual report - final',
    ],
    ...['', 'Dear all,', '', 'Final text below. Please reply by Friday.', ''],
    ...['Ashgrove Allotment Society', 'Annual report for 2025', '', 'The plots'],
    ...[
      'Vandals broke 14 sheds. "We had it nailed up by teatime," said our site manager, Winston Gayle.',
    ],
    ...['', 'Money', 'Rents brought in £9,630.', '', 'Petra Novak', 'Secretary', '', '---'],
    ...['This email and any attachments are confidential.'],
  );
  it('has its title over two lines, and no words to its readers', () => {
    expect(read.report.title).toBe('Ashgrove Allotment Society Annual report for 2025');
    expect(headings(read)).toEqual(['1 The plots', '1 Money']);
    expect(JSON.stringify(read.report.sections)).not.toMatch(/Friday|confidential/);
  });
  it('has a speaker after a role in small letters', () => {
    const [quote] = read.report.sections.flatMap(({ quotes }) => quotes);
    expect(quote).toMatchObject({ speaker: 'Winston Gayle', role: 'site manager' });
  });
});

it('reads a second row of heads that holds only years', () => {
  const { report } = fromHtml(
    `<h1>星帆纺织2025年度社会责任报告</h1><p>${TEXT}</p><table><tr><td rowspan="2">指标</td><td rowspan="2">单位</td><td colspan="2">年度</td></tr><tr><td>2024</td><td>2025</td></tr><tr><td>综合能耗</td><td>吨标准煤</td><td>18,420</td><td>17,065</td></tr></table>`,
  ).value;
  const [section] = report.sections;
  expect(section!.tables[0]!.header).toBe(2);
  expect(section!.metrics.map(({ text: words }) => words)).toEqual(
    expect.arrayContaining(['18,420', '17,065']),
  );
});

it('reads a long English subtitle above the byline, with the year that it ends in', () => {
  const { report } = text(
    ...['Kestrel Rail Partnership', '', 'Annual report to all the member councils, 2024–25', ''],
    ...[
      'Author: Siobhan Tierney',
      'Date: 9 June 2025',
      '',
      '1. Services',
      'Passenger journeys rose by 8.4%.',
    ],
  );
  expect(report).toMatchObject({ author: 'Siobhan Tierney', issuedOn: '2025-06-09', year: 2025 });
});

describe('a short line or bold lead', () => {
  it('that counts the points of a paragraph begins no part', () => {
    const read = fromHtml(
      `<h1>莲塘区2025年工作总结</h1><p>${TEXT}</p><p><b>一、服务保障</b></p><p><b>一是走访全覆盖。</b>走访2136户。<b>二是帮扶有实招。</b>招聘6场。</p><p><b>二、存在问题</b></p><p>${TEXT}</p>`,
    ).value;
    expect(headings(read)).toEqual(['1 一、服务保障', '1 二、存在问题']);
  });
  it('that heads a column of amounts begins no part', () => {
    const read = text(
      ...["Superintendent's Annual Report", '2024-2025', '', 'BUDGET', 'Revenue (in millions)'],
      ...[
        'State aid               $74.2',
        'Property tax            $51.8',
        '',
        'BOARD',
        'It met nine times.',
      ],
    );
    expect(headings(read)).toEqual(['1 BUDGET', '1 BOARD']);
    expect(read.report).toMatchObject({ subtitle: '2024-2025', year: 2025 });
  });
});

it('reads title, date and signer of a report of an association', () => {
  const { report, other } = text(
    ...['澳門街坊福利會', '2025年度會務報告書', '一、會務概況', '共有會員4,286人。'],
    ...['二、展望', '籌建社區飯堂。', '', '理事長：邝子谦', '日期：2026年2月8日'],
  );
  expect(report).toMatchObject({
    title: '澳門街坊福利會2025年度會務報告書',
    issuedOn: '2026-02-08',
  });
  expect(other).toEqual(['理事長：邝子谦', '日期：2026年2月8日']);
});

describe('a speaker', () => {
  const quoteOf = (said: string) =>
    text('云栖社区2025年度报告', TEXT, said).report.sections.flatMap(({ quotes }) => quotes)[0];
  it.each([
    ['義工芬姐說：“有啲伯伯等我哋等到中午都唔肯食飯。”', '芬姐'],
    ['“机器烫手，人也烫手。”灌装班“小钢炮”抹着汗说。', '小钢炮'],
    ['烈士亲属漆雕大爷说：“今天可以回家告诉爹娘了。”', '漆雕大爷'],
    ['“He reads the box out loud now,” said one mother at Oak Hill.', null],
  ])('is called so: %s', (said, speaker) => expect(quoteOf(said)?.speaker).toBe(speaker));
});
