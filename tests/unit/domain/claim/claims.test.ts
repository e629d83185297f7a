import { claimsOf, yearsAhead } from '../../../../src/domain/claim';
import { parseQuantities, type Language } from '../../../../src/domain/quantity';

/** Change, basis and period of each figure, `-` for null, of a report of 2025. */
const claims = (text: string, language: Language = 'zh') =>
  claimsOf(text, parseQuantities(text, language), language, 2025).map(({ change, basis, period }) =>
    [change, basis ?? '-', period ?? '-'].join(' '),
  );

describe('what a figure says beside its amount', () => {
  it.each<[text: string, ...claims: string[]]>([
    ['由上年的120户增加到150户，增长25%', 'none - 2024', 'risesTo - -', 'risesBy - -'],
    ['上年120户，今年150户', 'none - 2024', 'none - -'],
    ['分别比上年增长15%和16%', 'risesBy - -', 'risesBy - -'],
    ['投资同比下降2.1%', 'fallsBy - -'],
    ['入座率83.5%，較上演季升4.1個百分點', 'none - -', 'risesBy - -'],
    ['费用占8.7%，比上年度低0.4个百分点', 'none - -', 'fallsBy - -'],
    ['入座率83.5%，较邻市高4.1个百分点', 'none - -', 'none - -'],
    ['能耗2.17吨标准煤/万吨', 'none 10000 t -'],
    ['毛利率27.8%（上年：29.5%）', 'none - -', 'none - 2024'],
    ['上线率67.8%，较去年的64.3%上升3.5个百分点', 'none - -', 'none - 2024', 'risesBy - -'],
    ['經營溢利2.17億元，跌11.3%', 'none - -', 'fallsBy - -'],
    ['社区食堂日供餐3,400份，节日供餐20份', 'none day -', 'none - -'],
    ['存款较年初净增38.6亿元', 'risesBy - -'],
    ['健保核減率為1.93%', 'none - -'],
    ['细颗粒物年均浓度为31微克/立方米，年均增加2人', 'none - -', 'risesBy year -'],
    ['办理时间由12天压缩到4天', 'none - -', 'fallsTo - -'],
    ['增加座位120个，提升改造道路5条', 'risesBy - -', 'none - -'],
    ['提高补助标准到500元', 'risesTo - -'],
    ['增加3000万元（2.4%），达到12.1亿元', 'risesBy - -', 'risesBy - -', 'risesTo - -'],
    ['下降3个百分点，即4人，降至5人', 'fallsBy - -', 'fallsBy - -', 'fallsTo - -'],
    ['占地3亩（2公顷），达到30亩', 'none - -', 'none - -', 'none - -'],
    ['收入翻一番', 'risesBy - -'],
    ['每人每月200元，户均增收3000元', 'none person,month -', 'risesBy household -'],
    ['每10万人120张床位，12元/吨', 'none 100000 person -', 'none t -'],
    ['一季度完成3亿元，上半年完成8亿元', 'none - 2025-Q1', 'none - 2025-H1'],
    ['截至3月底，累计发放30万元', 'none - ../2025-03'],
    ['五年来投入5亿元', 'none - 2021/2025'],
    ['1—9月完成80%，1—12月完成100%', 'none - 2025-01/2025-09', 'none - -'],
    ['2024年，接待游客30万人次，其中过夜5万人次', 'none - 2024', 'none - 2024'],
    ['第一产业增加值47亿元，增加值增加3亿元', 'none - -', 'risesBy - -'],
    ['2024 年末 120 家，较 2023 年增加 3 家', 'none - 2024', 'risesBy - 2024'],
    ['2012年机构数为3069个，藏品2318万件', 'none - 2012', 'none - 2012'],
    ['2012年建馆，现有藏品3万件', 'none - -'],
    ['2018年投入30万元，累计投入90万元', 'none - 2018', 'none - -'],
    ['2019年开园以来接待3万人次，门票收入2万元', 'none - 2019', 'none - -'],
    ['1至9月，受理71件；审结70件', 'none - 2025-01/2025-09', 'none - 2025-01/2025-09'],
    ['投入30万元；2024年，建成广场2个；植树5棵', 'none - -', 'none - 2024', 'none - -'],
    ['2024年营收、利润3.2、0.4亿元', 'none - 2024', 'none - 2024'],
    ['“十四五”期间投入56亿元', 'none - 2021/2025'],
    ['是去年的3倍', 'none - -'],
    ['2025年投入30万元', 'none - -'],
    ['去年上半年完成投资3亿元', 'none - 2024-H1'],
    ['上年一季度3亿元，今年一季度4亿元', 'none - 2024-Q1', 'none - 2025-Q1'],
    ['2023年前三季度完成3亿元', 'none - 2023-01/2023-09'],
    ['2026年力争收入55亿元，增长13%，支出9亿元', 'none - 2026', 'risesBy - 2026', 'none - 2026'],
    ['使用率由前年的71%提升至84%', 'none - 2023', 'risesTo - -'],
    ['增速为-3.9%', 'risesBy - -'],
    ['低保标准分别提高到每人每月680元和520元', 'risesTo person,month -', 'risesTo person,month -'],
    ['改造提升1.1万亩', 'none - -'],
    ['工业负增长1.5%，出口負成長0.8%', 'fallsBy - -', 'fallsBy - -'],
    ['同比下降2.1个百分点至97.3%', 'fallsBy - -', 'fallsTo - -'],
    ['较去年同期的35件增加12件', 'none - 2024', 'risesBy - -'],
    ['比上年的120户多30户', 'none - 2024', 'risesBy - -'],
    ['与2023年的80户相比增加5户', 'none - 2023', 'risesBy - -'],
    ['較112年增加30人', 'risesBy - -'],
    ['刑案：112年發生24件，比111年減少3件', 'none - 2023', 'fallsBy - 2023'],
    ['去（113）年案件共152件', 'none - 2024'],
    ['102年8月底人口2萬人，建校110年總結', 'none - 2013-08', 'none - 2013-08'],
    [
      '112年上半年滿意度（80.3%）較上期111年下半年（75.9%）增加4.4%',
      ...['none - 2023-H1', 'none - 2022-H2', 'risesBy - 2023-H1'],
    ],
    ['去年，攻克积案3起；案件分别下降16%、19%', 'none - 2024', 'fallsBy - 2024', 'fallsBy - 2024'],
    ['侦破1993年以来的积案17起，破案率达96%', 'none - 1993/2025', 'none - -'],
    ['破案率96%，为近10年平均破案率的1.65倍', 'none - -', 'none - -'],
    ['去（2024）年客運量5億人次', 'none - 2024'],
    ['運量明顯降到每天190萬人次', 'fallsTo day -'],
    ['相較2014年分別增加15站、17公里', 'risesBy - -', 'risesBy - -'],
    ['新辟线路15条、17公里', 'none - -', 'none - -'],
    [
      '二零二四年，偵破288宗案件，拘捕338人。二〇二三年拘捕9人',
      'none - 2024',
      'none - 2024',
      'none - 2023',
    ],
    ['二零二五年，偵破288宗案件', 'none - -'],
    ['2022年1月至2025年12月，总收入7705万元', 'none - 2022-01/2025-12'],
    ['1月份~11月份，产量5375万吨', 'none - 2025-01/2025-11'],
    [
      '今年1月受理198件；去年同期全院共收案208件，结案36件，收案上升7%',
      ...['none - 2025-01', 'none - 2024', 'none - 2024', 'risesBy - -'],
    ],
    ['我院2025年1月，受理123件，结案5件；执结4件', ...Array<string>(3).fill('none - 2025-01')],
    ['他们2025年1月受理123件；执结4件', 'none - 2025-01', 'none - -'],
    [
      '2023年、2024年、2025年收结案分别为：30件、28件，38件、35件，49件、46件，年均增幅达24%',
      ...['none - 2023', 'none - 2023', 'none - 2024', 'none - 2024', 'none - -', 'none - -'],
      'risesBy year 2023/2025',
    ],
    ['2023年、2024年收入分别为3亿元、4亿元、5亿元', ...Array<string>(3).fill('none - 2024')],
    ['按年升73%，海拔30米，毫升20%', 'risesBy - -', 'none - -', 'none - -'],
    ['檢獲貨品105億元，分別上升48%及2.5倍', 'none - -', 'risesBy - -', 'risesBy - -'],
    ['居家服務時數成長15%，志工年增9.6%', 'risesBy - -', 'risesBy - -'],
    ['擴增課輔班至60班', 'risesTo - -'],
    ['較去年縮短1.3天，平均降價52%', 'fallsBy - -', 'fallsBy - -'],
    ['带宽扩容至2000Mbps', 'risesTo - -'],
    ['办税事项扩围至214项', 'risesTo - -'],
    ['退役军人学历提升214人，参保人数提升2%', 'none - -', 'risesBy - -'],
    ['生均图书38册，人均可支配收入2万元', 'none person -', 'none person -'],
    ['月均用水由4,800吨减少到3,900吨', 'none month -', 'fallsTo month -'],
    ['每週上課10小時；出席率92.3%', 'none week -', 'none - -'],
    ['较上年多48例，同比少5起，比城镇多3天', 'risesBy - -', 'fallsBy - -', 'none - -'],
    ['间距缩小到8.6公里，较2017年压缩七成', 'fallsTo - -', 'fallsBy - -'],
    ['从年初的78%提升到年末的93%', 'none - -', 'risesTo - -'],
    ['较多年均值偏少21%', 'fallsBy - -'],
    ['水价由每方3元降为2.2元，亩产320斤', 'none m3 -', 'fallsTo m3 -', 'none mu -'],
    ['学生均为本县120人，事项平均压缩3天', 'none - -', 'fallsBy - -'],
    [
      '相对应的是，2023年收案90万件，比上年119万件减少了29万件，同比下降24%',
      ...['none - 2023', 'none - 2022', 'fallsBy - 2023', 'fallsBy - 2023'],
    ],
    ['2018年开馆，比上年120人多', 'none - 2024'],
    ['今年前7个月，收入5元；首十個月錄得3宗', 'none - 2025-01/2025-07', 'none - 2025-01/2025-10'],
    ['較對上一年急增43%，按年大增42%', 'risesBy - -', 'risesBy - -'],
    ['佔整體投訴36%，較前年的41%為低', 'none - -', 'none - 2023'],
    ['去年总收入增加2.5%至235亿元', 'risesBy - 2024', 'risesTo - 2024'],
    ['去年PM2.5浓度为43微克/立方米', 'none - 2024'],
    ['上半年客量較去年同期增加16%，而周日亦增加15%', 'risesBy - 2025-H1', 'risesBy - 2025-H1'],
    ['按年多一成二，较2021年度多出8.7%，相差三倍', 'risesBy - -', 'risesBy - -', 'none - -'],
    ['墓位均价2850元，户均3元', 'none - -', 'none household -'],
    ['2023年9月收3件，较去年同期的2件多', 'none - 2023-09', 'none - 2022-09'],
    ['上半年接待3万人，上年同期为2万人', 'none - 2025-H1', 'none - 2024-H1'],
    ['拨出物资10车/次，每人借书5册/次', 'none - -', 'none time -'],
  ])('%s', (text, ...expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each<[text: string, ...claims: string[]]>([
    ['It rose by 5 percent to RMB 30 million', 'risesBy - -', 'risesTo - -'],
    ['It grew from 7,900 to 9,350', 'none - -', 'risesTo - -'],
    ['Losses were cut from 20 percent to less than 5 percent', 'none - -', 'fallsTo - -'],
    ['Reserves stood at £9.6 million at the end of March 2025', 'none - ../2025-03'],
    ['Enrollment was up 3% from 18,126 in fall 2023', 'risesBy - -', 'none - -'],
    ['Investment gains of £3m, and income had gains of £2m', 'none - -', 'risesBy - -'],
    ['An ambulance for £68,500 and cut gas by 12%', 'none - -', 'fallsBy - -'],
    ['Revenue was £1,284m (2024: £1,228m)', 'none - -', 'none - 2024'],
    ['It fell from 12 to 4 days', 'none - -', 'fallsTo - -'],
    [
      'It fell by 23% to 261 from 338 in the previous year',
      'fallsBy - -',
      'fallsTo - -',
      'none - 2024',
    ],
    ['an 8% increase compared to the previous year’s 134', 'risesBy - -', 'none - 2024'],
    ['It fell to a low of 1,733', 'fallsTo - -'],
    ['a 4% decline compared to 7,199', 'fallsBy - -', 'none - -'],
    ['a 17% drop on the previous year of 113', 'fallsBy - -', 'none - 2024'],
    ['624 smaller secondary ones and 9 smaller', 'none - -', 'fallsBy - -'],
    ['It rose by 7% since last year, to over £96bn', 'risesBy - 2024', 'risesTo - -'],
    ['It grew by £249m over the year to a total of £19.56bn', 'risesBy - -', 'risesTo - -'],
    [
      'It fell by 24% between 2021 and 2022 (from 35 to 27)',
      'fallsBy - -',
      'none - -',
      'fallsTo - -',
    ],
    [
      'Income rose £0.3m, or 2.4 percent, to £12.1m',
      ...['risesBy - -', 'risesBy - -', 'risesTo - -'],
    ],
    ['It fell £2m (8%) to about £20m', 'fallsBy - -', 'fallsBy - -', 'fallsTo - -'],
    ['It rose by 5%, from £11m, to £12m', 'risesBy - -', 'none - -', 'risesTo - -'],
    ['It fell 3% or £0.3m to £9m', 'fallsBy - -', 'fallsBy - -', 'fallsTo - -'],
    ['It rose £0.3m, or 2.4 percent of income', 'risesBy - -', 'none - -'],
    ['Income was £3m, or 2.4 percent of GDP', 'none - -', 'none - -'],
    ['It rose to £3m, or 2.4 percent of GDP', 'risesTo - -', 'none - -'],
    ['It rose 12 percent (95% sure)', 'risesBy - -', 'none - -'],
    ['It moved 5 people, to 3 villages', 'none - -', 'none - -'],
    ['up 14.7 percent in 2024', 'risesBy - 2024'],
    ['from 985,590 loans in 2021 to 1,063,996 loans in 2023', 'none - 2021', 'none - 2023'],
    ['it rose from 14.7 percent in 2022 to 19.4 percent', 'none - 2022', 'risesTo - -'],
    [
      'In 2023, it had 47,809 visits and in 2024 there were 122,409',
      ...['none - 2023', 'none - 2024'],
    ],
    ['a hefty jump in 12-hour waits', 'none - -'],
    ['donations made up 38% of the total', 'none - -'],
    ['a share that has declined slightly from a peak of 89 percent', 'none - -'],
    ['charities saw a 22% leap in revenues', 'risesBy - -'],
    ['Legacies fell 11% to £1.06 million', 'fallsBy - -', 'fallsTo - -'],
    ['It raised £18.4 million and plans to raise £19 million', 'none - -', 'none - -'],
    ['Income was £17.3 million in 2023, while costs fell to 7.8%', 'none - 2023', 'fallsTo - -'],
    ['In 2023, income was £17 million, and costs were £9 million', 'none - 2023', 'none - 2023'],
    ['down from 9.1% a year earlier', 'none - 2024'],
    ['5 percent fewer than last year', 'fallsBy - -'],
    ['RMB 200 per person a month', 'none person,month -'],
    ['120 beds per 100,000 people', 'none 100000 person -'],
    ['in the first half it spent RMB 3 million', 'none - 2025-H1'],
    ['Volumes slipped 5.4 percent to 112 boxes', 'fallsBy - -', 'fallsTo - -'],
    ['The average stay lengthened from 3 to 4 days', 'none - -', 'risesTo - -'],
    ['We recovered £14.6 million in wages', 'none - -'],
    ['Satisfaction was 67 percent, 4 points above last year', 'none - -', 'risesBy - -'],
    ['The lift lifts 2,800 people', 'none - -'],
    ['Sales recovered by 9.3 percentage points', 'risesBy - -'],
    ['Near misses went up to 203', 'risesTo - -'],
    ['emissions, down 17 percent, and 78 percent of power is clean', 'fallsBy - -', 'none - -'],
    ['sales rose 5 percent and 7 percent', 'risesBy - -', 'risesBy - -'],
    ['by the end of March it had lent 300 books', 'none - ../2025-03'],
    ['fell by 6% to one incident per 4,000 people', 'fallsBy - -', 'fallsTo 4000 person -'],
    ['the lowest since 1997/98, when 606 were recorded', 'none - 1997'],
    ['up 5 since 1997', 'risesBy - 1997/2025'],
    ['This rise was due to a 33.8 per cent increase in members', 'risesBy - -'],
    ['It increased by 1,682 persons or 36.8 per cent', 'risesBy - -', 'risesBy - -'],
    ['an 11% increase compared to the same period last year', 'risesBy - -'],
    ['88 per cent of the 2019 level of 468,000', 'none - -', 'none - 2019'],
    [
      '237 thefts, a 20% rise on the 197 cases during the previous year',
      ...['none - -', 'risesBy - -', 'none - 2024'],
    ],
    [
      'Theft has increased by 8% in the last year, and 5 came last year',
      'risesBy - -',
      'none - 2024',
    ],
  ])('%s', (text, ...expected) => {
    expect(claims(text, 'en')).toEqual(expected);
  });

  it.each<[text: string, ...said: string[]]>([
    [
      '地区生产总值3.25亿元（初步核算数），常住人口12.6万人（快报数）',
      'provisional - -',
      'provisional - -',
    ],
    ['据初步统计，发放30万元，惠及600户', 'provisional - -', 'provisional - -'],
    ['修订后为120户', 'revised - -'],
    ['支出1200万元（决算数）', 'final - -'],
    ['支出1200万元（未经审计）', 'provisional - -'],
    ['初步建成3个中心，初步形成5条路线', '- - -', '- - -'],
    ['由100亩增加到300亩', '- - -', '- - 100'],
    ['从85%的水平提高到90%', '- - -', '- - 85'],
    ['年度目标120户，实际完成118户', '- - -', '- 120 -'],
    ['完成118户（目标120户）', '- 120 -', '- - -'],
    ['完成118户，占年度任务120户的98.3%', '- 120 -', '- - -', '- - -'],
    ['从3个村选派200户', '- - -', '- - -'],
    ['年初目标建成大棚30座，实际建成32座', '- - -', '- 30 -'],
    ['计划招生120人，实际招收131人', '- - -', '- 120 -'],
    ['实施培养计划培训教师30名，完成考核25名', '- - -', '- - -'],
    ['计划生育门诊3个，建成2个', '- - -', '- - -'],
  ])('%s', (text, ...expected) => {
    expect(goals(text)).toEqual(expected);
  });

  it.each<[text: string, ...said: string[]]>([
    ['It spent RMB 3.25 million (preliminary)', 'provisional - -'],
    ['According to preliminary figures, it served 120 households', 'provisional - -'],
    ['rose from 100 mu to 300 mu', '- - -', '- - 100'],
    ['118 households against a target of 120 households', '- 120 -', '- - -'],
    ['from 3 villages to 5 towns', '- - -', '- - -'],
  ])('%s', (text, ...expected) => {
    expect(goals(text, 'en')).toEqual(expected);
  });
});

/** Status, target and baseline of each figure, `-` for null. */
const goals = (text: string, language: Language = 'zh') =>
  claimsOf(text, parseQuantities(text, language), language, 2025).map(
    ({ status, target, baseline }) => [status ?? '-', target ?? '-', baseline ?? '-'].join(' '),
  );

describe('a section that plans', () => {
  const section = (key: string, heading: string | null, level: 1 | 2 = 1) => ({
    key,
    heading,
    level,
  });

  it('speaks of the year to come, and so do those below it', () => {
    const sections = [
      section('a', '一、2025年工作回顾'),
      section('b', '二、2026年工作安排'),
      section('c', '（一）扩大投资', 2),
      section('d', '三、结语'),
      section('e', '四、明年主要目标'),
      section('f', '五、2025年目标完成情况'),
    ];
    expect([...yearsAhead(sections, 2025)]).toEqual([
      ['b', 2026],
      ['c', 2026],
      ['e', 2026],
    ]);
    expect([...yearsAhead(sections, null)]).toEqual([]);
  });

  it.each<[text: string, ...periods: (string | null)[]]>([
    ['今年预期目标是：地区生产总值增长6%左右，新增就业5000人', '2026', '2026'],
    ['在上年120户的基础上，新增30户', null, '2026'],
    ['到2030年达到50万吨，上半年完成40%', '2030', '2026-H1'],
  ])('%s', (text, ...periods) => {
    const claimed = claimsOf(text, parseQuantities(text), 'zh', 2025, 2026);
    expect(claimed.map(({ period }) => period)).toEqual(periods);
  });
});
