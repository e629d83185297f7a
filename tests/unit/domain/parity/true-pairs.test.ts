import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { proof } from '../../../../src/domain/check/proof';

const FOLDER = path.resolve(__dirname, '../../../fixtures/parity/pairs');
/** In a long document, this many warnings may be a matter of taste. */
const MOST_WARNINGS = 2;

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.zh.txt'))
  .map((file) => file.slice(0, -'.zh.txt'.length));

it.each(names)('a true translation raises no error: %s', (name) => {
  const [source, target] = ['zh', 'en'].map((language) =>
    readFileSync(path.join(FOLDER, `${name}.${language}.txt`), 'utf8'),
  ) as [string, string];
  const issues = proof(source, target);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  expect(warnings.length).toBeLessThanOrEqual(MOST_WARNINGS);
});

const line = (text: string) => `标题\n\n${text}\n`;
const lineEn = (text: string) => `A Title\n\n${text}\n`;
const found = (zh: string, en: string) =>
  proof(line(zh), lineEn(en))
    .filter(({ severity }) => severity !== 'note')
    .map(({ ruleId }) => ruleId);

describe('what is said otherwise is right', () => {
  it.each([
    ['住院费用降幅为5.1%。', 'Inpatient costs saw a decrease of 5.1%.'],
    ['净利润为-312万元。', 'The net loss was RMB3.12 million.'],
    ['升学率首次突破四成。', 'The admission rate passed 40 percent for the first time.'],
    ['4月和6月，我们参与救援。', 'In April and June, we took part in relief.'],
    ['三元材料毛利率为6.1%。', 'The gross margin of ternary materials was 6.1%.'],
    ['最小的一笔只有1毛钱。', 'The smallest was just ten cents (RMB 0.1).'],
    [
      '發生事故13起，死亡8人，分別下降23.5%和20.0%。',
      'There were 13 accidents with 8 deaths, down by 23.5 percent and 20.0 percent respectively.',
    ],
    [
      '年內總收入為21.6億元，總開支為20億元。',
      'Total revenue for the year was $2.16 billion and total expenditure $2 billion.',
    ],
  ])('%s', (zh, en) => expect(found(zh, en)).toEqual([]));
});

describe('what a figure of something else does not explain', () => {
  it.each([
    ['建筑面积2400平方米。', 'The floor space is 2,400 square feet.', 'parity-unit'],
    [
      '惠及居民3.9万户，普及率超过93%。',
      'It benefited 93 households, over 39,000 percent.',
      'parity-swapped',
    ],
    ['净利润为-312万元。', 'The net profit was RMB3.12 million.', 'parity-figure-missing'],
    ['收入21.6亿元。', 'Revenue was $2.16 billion.', 'parity-unit'],
  ])('%s', (zh, en, ruleId) => expect(found(zh, en)).toContain(ruleId));
});

describe('who speaks', () => {
  it.each([
    [
      '项目官员杨帆说：“孩子们需要有人听他们说话。”院长赵文博也来过。',
      '"Children need someone to listen to them," said Zhao Wenbo. Yang Fan came too.',
    ],
    [
      '项目官员杨帆说：“孩子们需要有人听他们说话。”',
      '"Children need someone to listen to them," said the buyers.',
    ],
  ])('is somebody else: %s', (zh, en) => expect(found(zh, en)).toContain('parity-speaker'));

  it.each([
    [
      '项目官员杨帆说：“孩子们需要有人听他们说话。”',
      '"Children need someone to listen to them," she said.',
    ],
    [
      '项目官员杨帆说：“孩子们需要有人听他们说话。”',
      '"Children need someone to listen to them," says Yang, a program officer.',
    ],
  ])('is the same: %s', (zh, en) => expect(found(zh, en)).not.toContain('parity-speaker'));
});

describe('who and what is spoken of, and when', () => {
  it.each([
    ['全校在校生32,468人。', 'The university has 32,468 full-time teachers.', 'parity-counted'],
    ['患者满意度98.3%。', '98.3% of nurses were satisfied.', 'parity-contrary'],
    ['全年捐赠收入增长。', 'Donations for the month went up.', 'parity-contrary'],
    ['院长 梁静怡', 'Dong Yuhua, President', 'parity-stranger'],
    [
      '核桃小组组长在网上卖货。',
      'Zhang Guifen, who heads the group, sold online.',
      'parity-stranger',
    ],
    [
      '参加者陳女士說，她們每晚讀書。',
      'Ms Wong, a participant, said they read every night.',
      'parity-stranger',
    ],
    [
      '主席馮慧儀博士感謝義工。',
      'Dr Lam Suk-fan, Chairperson, thanked the volunteers.',
      'parity-stranger',
    ],
    ['我院与那曲的医院结对。', 'We work with a hospital in Shigatse.', 'parity-contrary'],
    ['我们在尼泊尔援建供水工程。', 'We built a water supply project in Kenya.', 'parity-contrary'],
    [
      '一些企业经营困难，行业竞争加剧。',
      'Some schools are struggling and competition is fierce.',
      'parity-contrary',
    ],
    ['白洋淀重现生机。', 'Dongting Lake came back to life.', 'parity-contrary'],
    ['永定河全线通水。', 'The Fenhe River flows again.', 'parity-place-name'],
    ['公司贷款余额增加。', 'The balance of corporate deposits grew.', 'parity-contrary'],
    [
      '医院为孩子开设夜间门诊。',
      'The hospital opened evening clinics for adults.',
      'parity-contrary',
    ],
    [
      '全省11条河流超警戒。',
      '11 lakes of the province rose above the warning level.',
      'parity-contrary',
    ],
    [
      '平均輪候時間由七個月縮短至五個月。',
      'The average waiting time was lengthened from seven months to five months.',
      'parity-direction',
    ],
    ['退学率从2.1%降至1.4%。', 'The drop-out rate rose from 2.1% to 1.4%.', 'parity-direction'],
    [
      '增速高于全国0.5个百分点。',
      'The rate was 0.5 percentage points lower than in the country.',
      'parity-direction',
    ],
    ['用水总量5906亿立方米。', 'Water use was 590.6 billion cubic feet.', 'parity-unit'],
    ['利率下降42个基点。', 'The rate fell by 24 basis points.', 'parity-value'],
    ['两人每人每月资助950元。', 'They gave 950 yuan a week.', 'parity-contrary'],
    ['月活跃客户增加。', 'Weekly active users increased.', 'parity-contrary'],
    [
      '人均水资源仅为世界平均水平的28%。',
      'Water resources are only 28 percent of the world average.',
      'parity-basis',
    ],
    ['年末净资产增加。', 'Net assets at the beginning of the year grew.', 'parity-contrary'],
    [
      '产品售价随原材料价格下降。',
      'Selling prices rose with those of raw materials.',
      'parity-contrary',
    ],
  ])('%s: %s', (zh, en, ruleId) => expect(found(zh, en)).toContain(ruleId));

  it.each([
    ['看病不再跑断腿。', 'Nobody has to run about any more to see a doctor.'],
    ['选派52名医务人员执行任务。', 'We sent 52 medical workers on missions.'],
    ['共接到投诉219宗。', 'We received 219 complaints.'],
    ['惠及农村居民3.9万户。', 'It benefited 39,000 rural households.'],
    [
      '进出口总额5260亿元，其中对东盟进出口占比过半。',
      'Imports and exports totaled 526 billion yuan, with trade with ASEAN accounting for more than half.',
    ],
    ['十件民生实事全部完成。', 'All ten practical projects for public wellbeing were completed.'],
    ['培训当地医护人员860余人次。', 'We trained over 860 local doctors and nurses.'],
    [
      '定点帮扶的石桥村收入增加。',
      'Income rose in Shiqiao Village, which the Bank is paired up to assist.',
    ],
    [
      '已有214個家庭參加，社工家訪938次。',
      '214 families joined and social workers made 938 home visits.',
    ],
    [
      '行政費用佔7.6%，低於百分之十的上限。',
      'Administrative costs made up 7.6%, below the ceiling of 10%.',
    ],
    [
      '户均农业收入由2340美元增至2790美元。',
      'Household income from farming rose from $2,340 to $2,790.',
    ],
    [
      '每年春季统计到的鸟类由52种增加到71种。',
      'The number of bird species counted each spring grew from 52 to 71.',
    ],
    [
      '同比分别下降0.16和0.18个百分点。',
      'A decrease of 0.16 and 0.18 percentage point respectively year on year.',
    ],
    ['较上年下降42个基点。', 'It was 42 basis points lower than in the previous year.'],
    ['流动诊所每两周来一次。', 'The mobile clinic came every two weeks.'],
    ['二〇二三至二四年度年報', 'Annual Report 2023-24'],
    ['首半年已有214個家庭參加。', 'In its first six months, 214 families joined.'],
    [
      '检察机关不批准逮捕1,188人。',
      'Procuratorates declined to approve the arrest of 1,188 people.',
    ],
    ['小校园坐落在甬江畔。', 'The small campus stands by the Yong River.'],
    // years and money as Taiwan and Hong Kong print them
    ['用電量較一○八年減少18.6%。', 'We use 18.6 percent less electricity than in 2019.'],
    ['每股盈利為人民幣20.6分。', 'Earnings per share were RMB20.6 cents.'],
    ['末期股息每股8.5港仙。', 'A final dividend of HK8.5 cents per share.'],
    [
      '八十七歲的退休船長吳金水在臺北講故事。',
      'Wu Chin-shui, 87, a retired captain, tells stories in Taipei.',
    ],
    ['2023/24财政年度收入增加。', 'Income rose in 2023/24.'],
    ['已故校友芬奇（1961届）捐赠250万美元。', "The late Harold Finch '61 gave $2.5 million."],
    // units that one language gives once and the other twice
    ['等候时间由11周缩短到7周。', 'The average wait came down from 11 weeks to seven.'],
    ['服务范围达1150平方英里（约合2980平方公里）。', 'We serve people over 1,150 square miles.'],
    ['旱灾使十分之一的水井干涸。', 'The drought emptied one well in ten.'],
    // what is ordered otherwise
    ['新增国家级企业19家，总数达73家。', 'It is home to 73 national firms, 19 of which are new.'],
    [
      '融资成本减至2360万元，原因是偿还了4亿元的银行借款。',
      'As we repaid bank borrowings of RMB400 million, finance costs fell to RMB23.6 million.',
    ],
    ['佔總收益58.0%，增長9.6%。', 'It grew by 9.6%, and made up 58.0% of total revenue.'],
    ['病床將由280張增至350張。', 'We will have 350 beds instead of 280.'],
    // words that are not a change, a denial or another person
    ['占比由18%上升到35%。', 'It made up 35 percent, up from 18 percent.'],
    ['拖欠租金的比例降到3%以下。', 'Rent arrears fell below 3%.'],
    ['其中省名中医21人。', 'There are 21 provincial masters of medicine.'],
    ['一季度增速跌至2.1%。', 'Growth slid to 2.1 percent in the first quarter.'],
    ['需求增长之快为2011年以来所未有。', 'Demand grew faster than at any time since 2011.'],
    ['全市专职少年审判法官有89人。', 'The city has 89 full-time judges for juvenile cases.'],
    ['新增学位2.1万个。', 'There are places for 21,000 more pupils.'],
    ['十六周岁以上不满十八周岁的占七成以上。', 'More than 70 percent were 16 or 17 years old.'],
    ['護士的每週工時由44小時減為42小時。', "Nurses' working week was cut from 44 hours to 42."],
  ])('is not strange: %s', (zh, en) => expect(found(zh, en)).toEqual([]));
});

it.each([
  ['twice as many as in 2023', []],
  ['twice as many as in 2022', ['parity-year']],
])('what follows the heading of a year is about that year: %s', (said, rules) => {
  const zh = '2025年报告\n\n一、2024年工作回顾\n\n开行班列126列，较上年翻一番。\n';
  const en = `Report of 2025\n\nI. Work in 2024\n\nThere were 126 freight trains, ${said}.\n`;
  const issues = proof(zh, en).filter(({ severity }) => severity !== 'note');
  expect(issues.map(({ ruleId }) => ruleId)).toEqual(rules);
});

it.each([
  ['2024年收入同比增长5%。', 'In 2023 income rose by 5% year on year.', ['parity-year']],
  ['2024年收入比上年增长5%。', 'In 2024 income rose by 5% over 2023.', []],
  ['2024年收入同比增长5%。', 'In 2024 income rose by 5% over the previous year.', []],
])('last year is said once: %s %s', (zh, en, rules) => expect(found(zh, en)).toEqual(rules));
