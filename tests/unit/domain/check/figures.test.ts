import { check } from '../../../../src/domain/check';
import { fromText } from '../../../../src/domain/read';

const OF_FIGURES = [
  ...['arithmetic', 'label-two-values', 'rounded-alike', 'percent-for-points', 'falls-by-times'],
  ...['share-out-of-range', 'shares-not-whole', 'gloss-differs', 'list-total', 'table-total'],
  ...['impossible-date', 'dates-backwards'],
];

/** Returns what the rules for figures and dates find in a paragraph: the id of the rule and the words it marks. */
function found(text: string, title = '某县2025年度工作综述', language: 'zh' | 'en' = 'zh') {
  const { report } = fromText(`${title}\n\n${text}\n`).value;
  return check(report, language)
    .filter(({ ruleId }) => OF_FIGURES.includes(ruleId))
    .map(({ ruleId, actual, expected }) => [ruleId, actual, expected].filter(Boolean).join(' '));
}

describe('figures that belong together', () => {
  it.each<[text: string, ...found: string[]]>([
    ['供水量7.92亿立方米，售水量6.81亿立方米，产销差率16.02%。', 'arithmetic 16.02% 14.02'],
    ['供水量7.92亿立方米，售水量6.81亿立方米，产销差率14.02%。'],
    ['存款余额402亿元，贷款余额306亿元，存贷比82.1%。', 'arithmetic 82.1% 76.12'],
    ['存款余额402亿元，贷款余额306亿元，不良率1.2%。'],
    ['计划投资130亿元，完成投资132亿元，为年度计划的111.5%。', 'arithmetic 111.5% 101.5'],
    ['资助学生186人、27.9万元，人均1800元。', 'arithmetic 1800元 1500'],
    ['客运量6.83亿人次，上年6.24亿人次，同比增长12.5%。', 'arithmetic 12.5% 9.455'],
    ['毛利27.8亿元（上年：29.5亿元），同比下降8.8%。', 'arithmetic 8.8% 5.763'],
    [
      '城镇居民人均可支配收入48600元，农村居民人均可支配收入24300元，城乡居民收入比为2.3∶1。',
      'arithmetic 2.3 2',
    ],
    ['城镇居民人均收入48600元，农村居民人均收入24300元，收入比缩小到2:1。'],
    ['全县辖12个乡镇、186个村。全县共辖12个乡镇、168个村。', 'label-two-values 168个村 186个村'],
    ['全镇辖12个村、186个村民小组。其中12个村通公路。'],
    ['男职工占45%，女职工占65%。', 'shares-not-whole 45%，女职工占65% 110'],
    ['全年进出口总额86亿元，其中进口30亿元，出口46亿元。', 'arithmetic 86亿元 7600000000'],
    ['全年进出口总额86亿元，其中进口30亿元，出口56亿元。'],
    ['进出口总值1846亿元，增长12.6%，其中出口1105亿元，增长9%，进口741亿元，增长18%。'],
    ['进出口总额86亿元，进口增长30%，出口增长5%。'],
    ['利润总额-2130万元，上年为-2990万元，减亏760万元。', 'arithmetic 760万元 8600000'],
    ['利润总额-2130万元，上年为-2990万元，减亏860万元。'],
    ['亏损1200万元，上年亏损2000万元，减亏30%。', 'arithmetic 30% 40'],
    ['亏损1210万元，同比减亏300万元，上年亏损1640万元。', 'arithmetic 300万元 4300000'],
    ['种植水稻2000亩，总产量120万公斤，亩产500公斤。', 'arithmetic 500公斤 600'],
    ['播种面积86.4万亩，总产量37.2万吨，平均亩产430.6公斤。'],
    ['流转土地1500亩，每亩租金800元，共计100万元。', 'arithmetic 100万元 1200000'],
    ['培训12场，每人200元，共计6万元。'],
    ['购买种子12吨，每亩补贴200元，共计6万元。'],
    ['每亩增收300元，1000亩共增收40万元。', 'arithmetic 40万元 300000'],
    ['发放补贴7260万元，补贴面积72.6万亩，亩均120元。', 'arithmetic 120元 100'],
    ['经费收入12.41亿元，支出10.13亿元，结余3.28亿元。', 'arithmetic 3.28亿元 228000000'],
    ['经费收入12亿元，支出10亿元，滚存结余5亿元。'],
    [
      '上年末在册企业1200家，年内新增150家，注销50家，年末在册企业1350家。',
      'arithmetic 1350家 1300',
    ],
    ['受理案件12846件，审结12103件，结案率96.2%。', 'arithmetic 96.2% 94.22'],
    ['计划投资5.00亿元，实际完成投资6.00亿元，完成率120%。'],
    ['共有教师136名、学生88名，共225名。', 'arithmetic 225名 224'],
    ['教师136名、学生88名，共224名。'],
    ['在职教师120名、退休教师80名，共500名教师。'],
    ['接诊门诊80万人次、急诊20万人次，门急诊共120万人次。', 'arithmetic 120万人次 1000000'],
    ['种植面积由100亩增加到300亩，增长3倍。', 'arithmetic 3倍 2'],
    ['种植面积由100亩增加到300亩，增长2倍。'],
    ['种植面积从去年的100亩扩大到今年的300亩，是去年的4倍。', 'arithmetic 4倍 3'],
    ['上年120户，今年150户，增长30%。', 'arithmetic 30% 25'],
    ['上年120户，今年150户，增长25%。'],
    ['完成118户，占目标任务120户的90%。', 'arithmetic 90% 98.33'],
    ['全年150户，是上年100户的2.5倍。', 'arithmetic 2.5倍 1.5'],
    ['接待150人，比上年的120人增加40人。', 'arithmetic 40人 30'],
    ['覆盖面由60%提高到72%，提高11个百分点。', 'arithmetic 11个百分点 12'],
    ['满意率由85%提高到90%，提高5%。', 'percent-for-points 5% 5'],
    ['普及率由50%提高到60%，提高20%。'],
    ['滿意率由85%提高到90%，提高5%。', 'percent-for-points 5% 5'],
    ['成本由200元降到100元，下降1倍。', 'falls-by-times 1倍'],
    ['失誤減少了兩倍。', 'falls-by-times 兩倍'],
    ['产量增长1倍，年均增长12%。'],
    ['带动1520户增收319.2万元，户均增收2100元。'],
    ['带动1520户增收319.2万元，户均增收2.1万元。', 'arithmetic 2.1万元 2100'],
    ['资助困难学生483人，发放助学金72.45万元，人均1800元。', 'arithmetic 1800元 1500'],
    ['资助26名学生，每人3000元，共计8.8万元。', 'arithmetic 8.8万元 78000'],
    ['全村2100人，集体收入96万元，人均收入1.8万元。'],
    ['全村518户，收入96万元，人均1.8万元。'],
    ['教职工320人，其中男教师120人，女教师210人。', 'arithmetic 320人 330'],
    ['教职工320人，其中男教师120人，女教师200人。'],
    ['学生1200人，其中女生580人，住校生900人。'],
    ['发放补助300万元，惠及1000户，户均2000元。', 'arithmetic 2000元 3000'],
    ['发放补助300万元，惠及1000户，户均增收2000元。'],
    ['举办培训12期，培训人员600人次，平均每期60人次。', 'arithmetic 60人次 50'],
    ['近三年分别投入100万元、200万元、300万元，累计700万元。', 'arithmetic 700万元 6000000'],
    ['今年投入100万元、200万元，累计700万元。'],
    [
      '上半年收入30.2亿元，下半年收入40.1亿元，全年收入75.3亿元。',
      'arithmetic 75.3亿元 7030000000',
    ],
    ['实现营业收入48.62亿元，同比减少5.15%，上年为50.20亿元。', 'arithmetic 5.15% 3.147'],
    ['比上年增加20人，增长10%，达到320人。', 'arithmetic 10% 6.667'],
    ['民生支出81.2亿元，占财政支出101.5亿元的75%。', 'arithmetic 75% 80'],
    ['应到120人，实到108人，到会率95%。', 'arithmetic 95% 90'],
    ['年初贷款余额30.1亿元，年末贷款余额36.2亿元，增长25%。', 'arithmetic 25% 20.27'],
    ['年初贷款余额30.1亿元，年末存款余额36.2亿元，增长25%。'],
    ['由2020年的100亩增加到2025年的200亩，年均增长15%。'],
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('figures that do not belong together', () => {
  it.each([
    '学生及格率98%，优秀率45%，出勤率95%。',
    '报名120人，实考96人，优秀率45%。',
    '参训87人，结业85人，就业率60%。',
    '招生320人，毕业300人，占全市的5%。',
    '读者中女性占60%，学生占55%。',
    '收入增长5%，支出增长3%，利润占比8%。',
    '县教育局投入资金30万元。县水利局投入资金20万元。',
    '县教育局结对李村。全年共投入资金30万元。县水利局结对王村。全年共投入资金20万元。',
    '全年共投入资金30万元。上年共投入资金20万元。',
    '全年共培训党员320人次，每期培训党员40人次。',
    '常住人口43.9万人，比上年末减少0.4万人，其中城镇人口22.1万人。',
    '今年新增受益农户30户。全年受益农户320户。',
    '全年共接待游客30万人次。全年共接待游客近31万人次。',
    '全年增长5%。全年增长6%。',
    '种植面积1200亩（核心区30公顷）。投入100万元（约14万美元）。',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('shares, dates and totals', () => {
  it.each<[text: string, ...found: string[]]>([
    ['工资占45%，补贴占35%，其余占30%。', 'shares-not-whole 45%，补贴占35%，其余占30% 110'],
    ['三次产业结构比为9.8:38.4:51.8。'],
    ['合格率达到105%，五分之六占比。', 'share-out-of-range 105%'],
    ['毛入学率105%，床位使用率103%，完成率120%，拨备覆盖率342.6%。'],
    ['投诉下降120%。', 'share-out-of-range 120%'],
    ['净利润下降120%。'],
    ['种植面积1200亩（合120公顷）。', 'gloss-differs 120公顷 80 ha exact'],
    ['种植面积1200亩（约合80公顷），全长3公里（3000米）。'],
    ['6月31日验收。', 'impossible-date 6月31日'],
    ['2025年2月29日验收。', 'impossible-date 2025年2月29日'],
    ['2024年2月29日验收，工期18月，24月龄婴儿。'],
    ['二月三十日召开会议。', 'impossible-date 二月三十日'],
    ['6月28日至31日举办。', 'impossible-date 6月28日至31日'],
    ['验收时间为2025-02-30。', 'impossible-date 2025-02-30'],
    ['2025年6月至2025年3月实施。', 'dates-backwards 2025年6月至2025年3月'],
    ['2025年12月1日至2025年11月1日实施。', 'dates-backwards 2025年12月1日至2025年11月1日'],
    ['5月20日至10日举办。', 'dates-backwards 5月20日至10日'],
    ['“十四五”（2025—2021年）规划。', 'dates-backwards 2025—2021年'],
    ['2024年11月至2025年3月供暖，11月至3月供暖。'],
    ['2023—2025年连续三年。'],
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[text: string, ...found: string[]]>([
    ['Enrollment climbed to 18,742, up 5.4% from 18,126 in fall 2023.', 'arithmetic 5.4% 3.398'],
    ['Enrollment climbed to 18,742, up 3.4% from 18,126 in fall 2023.'],
    ['Revenue grew 6.6% to £1,284.5 million (2023: £1,228.0 million).', 'arithmetic 6.6% 4.601'],
    ['Net debt fell by £31.6m to £184.0m from £205.6m.', 'arithmetic £31.6m 21600000'],
    ['Profit was £97.2m on revenue of £1,284.5m, a margin of 9.6%.', 'arithmetic 9.6% 7.567'],
    [
      'Income was £9.64 million and expenditure £10.02 million, leaving a deficit of £480,000.',
      'arithmetic £480,000 380000',
    ],
    [
      'Of 1,284 applications decided, 1,168 were on time, or 96 percent.',
      'arithmetic 96 percent 90.97',
    ],
    [
      'Membership was 6,150, a net gain of 970 on the 5,280 of the year before.',
      'arithmetic 970 870',
    ],
    [
      'The library moved to a new house and it opened on February 30, 2025.',
      'impossible-date February 30, 2025',
    ],
    [
      'The library moved to a new house and it opened on 31 June 2025.',
      'impossible-date 31 June 2025',
    ],
    [
      'The library moved to a new house and it opened on 29 February 2024. In June 31 households joined. May 2025 was wet.',
    ],
    ['It ran from June 2025 to March 2025.', 'dates-backwards June 2025 to March 2025'],
    ['It ran from June 2024 to March 2025.'],
    ['It planted 1,200 mu (120 hectares).', 'gloss-differs 120 hectares 80 ha exact'],
    ['The pass rate was 105 percent. Loans rose by 320 percent.', 'share-out-of-range 105 percent'],
  ])('%s', (text, ...expected) => {
    expect(found(text, 'Report of the county library for 2025', 'en')).toEqual(expected);
  });
});

describe('figures of an English report that belong together', () => {
  const english = (text: string) => found(text, 'Test County 2025 Annual Work Report', 'en');

  it.each<[text: string, ...found: string[]]>([
    [
      'Trade totalled $86 billion, with exports of $56 billion and imports of $40 billion.',
      'arithmetic $86 billion 96000000000',
    ],
    ['Trade totalled $86 billion, with exports of $46 billion and imports of $40 billion.'],
    ['The pass rate rose from 85% to 91%, an increase of 6%.', 'percent-for-points 6% 6'],
    ['The pass rate rose from 50% to 60%, an increase of 20%.'],
    [
      'Occupancy was 91 percent, up 6 percent from 85 percent in 2023.',
      'percent-for-points 6 percent 6',
    ],
    ['Occupancy was 91 percent, up 6 points from 85 percent in 2023.'],
    ['It trained 5,830 teachers, 860 of them face to face and 4,970 online.'],
    ['We audited 386 of them and found 512 faults, 497 of which are mended.'],
    ['We trained 40 people, 50 of them women.', 'arithmetic 40 50'],
    ['We trained 40 people, 30 of them women.'],
    ['We held 12 events for women, 500 of whom came.'],
    [
      'We employ 320 people. At the end of the year, we employed 340 people.',
      'label-two-values 340 320',
    ],
    ['We employ 320 people. In 2024, we employed 340 people.'],
    ['We employ 320 people. We employ 40 people part-time.'],
    [
      'Income was £12.4 million and spending £10.1 million, leaving a surplus of £3.3 million.',
      'arithmetic £3.3 million 2300000',
    ],
    [
      'We planted 2,000 mu of rice and harvested 1,200 tonnes, or 500 kg per mu.',
      'arithmetic 500 kg 600',
    ],
    [
      'We paid RMB 72.6 million to 113,000 households, or RMB 742 each.',
      'arithmetic RMB 742 642.5',
    ],
    ['We paid RMB 72.6 million to 113,000 households, or RMB 642 each.'],
    [
      'Membership grew to 58,200, an increase of 4,100 on the 53,100 of 2023.',
      'arithmetic 4,100 5100',
    ],
    ['Total visits were 312,000. Total visits were 321,000.', 'label-two-values 321,000 312,000'],
    ['Total visits were 312,000. Total visits in 2023 were 321,000.'],
    [
      'Satisfaction rose from 85.2 percent to 91.5 percent, up 5.3 percentage points.',
      'arithmetic 5.3 percentage points 6.3',
    ],
    [
      'Income rose from RMB 1.20 million to RMB 1.50 million, an increase of 35 percent.',
      'arithmetic 35 percent 25',
    ],
    [
      'Sales fell by 30 percent from RMB 200 million to RMB 160 million.',
      'arithmetic 30 percent 20',
    ],
    ['Waiting time fell from 10 days to 4 days, a cut of 50 percent.', 'arithmetic 50 percent 60'],
    ['Of 1,000 cases received, 980 were closed, a rate of 95 percent.', 'arithmetic 95 percent 98'],
    ['Boys numbered 120 and girls 130, 260 in all.', 'arithmetic 260 250'],
    ['We trained 120 nurses and 110 doctors, 224 in all.', 'arithmetic 224 230'],
    ['We trained 120 nurses and 110 doctors, 230 in all.'],
    ['There were 120 men, 60 women and 50 children: 224 in all.', 'arithmetic 224 230'],
    ['We visited 14 schools and 12 clinics, 300 people in all.'],
    ['We trained 120 nurses in 14 schools, 300 in all.'],
    ['We have 320 teachers: 120 men and 210 women.', 'arithmetic 320 330'],
    ['We have 320 teachers: 120 men and 200 women.'],
    ['The fair ran from May 20 to May 10, 2024.', 'dates-backwards May 20 to May 10, 2024'],
    ['It built 150 homes, 35 percent more than the 120 of 2024.', 'arithmetic 35 percent 25'],
    [
      'The roads cost RMB 150 million and the bridges RMB 120 million, for a total of RMB 290 million.',
      'arithmetic RMB 290 million 270000000',
    ],
    [
      'It invested RMB 5 million, including RMB 3.2 million from the province and RMB 2.4 million from the county.',
      'arithmetic RMB 5 million 5600000',
    ],
    [
      'The 26 students received RMB 3,000 each, a total of RMB 88,000.',
      'arithmetic RMB 88,000 78000',
    ],
    [
      'Education accounted for 40 percent of spending, health for 35 percent and others for 30 percent.',
      'shares-not-whole 40 percent of spending, health for 35 percent and others for 30 percent 105',
    ],
    [
      'Roads: RMB 2 million\n\nWater: RMB 3 million\n\nTotal: RMB 7 million',
      'list-total RMB 7 million 5000000 CNY exact',
    ],
    ['The pass rate reached 102 percent.', 'share-out-of-range 102 percent'],
  ])('%s', (text, ...expected) => {
    expect(english(text)).toEqual(expected);
  });

  it.each([
    'Income rose from RMB 1.20 million to RMB 1.50 million, an increase of 25 percent.',
    'Income rose from RMB 1 million to RMB 1.5 million, up 45 percent.',
    'The rate rose from 3 percent to 5 percent, up 67 percent.',
    'Output doubled from 20 to 41 tonnes.',
    'Women made up 60 percent and students 55 percent of readers.',
    'It trained 1,200 people, including 800 farmers and 500 women.',
    'It invested RMB 5 million, including RMB 2 million from the county.',
    'It spent RMB 2 million on roads and RMB 3 million on water last year, a total of RMB 9 million over five years was planned.',
    'Revenue rose 5 percent, costs 3 percent, and others 2 percent.',
    'Sales rose from 20 to 30 tonnes over the year, and exports increased by 5 percent.',
    'It built 150 homes, 25 percent more than planned, and 120 roads.',
  ])('%s', (text) => {
    expect(english(text)).toEqual([]);
  });
});
