import { proof } from '../../../../src/domain/check/proof';
import { rulesBetween as found } from '../../../helpers/found-between';

describe('what published translations say otherwise is right', () => {
  it.each([
    ['签约合作8.7万对。', 'They entered into 87,000 partnerships.'],
    [
      '2025年1月21日，我报告工作。2024年审理案件。审理周期缩短至52.6天，比上年减少6.1天。',
      'On January 21, 2025, I report. In 2024 we heard cases. Trials took 52.6 days, 6.1 less than in 2023.',
    ],
    [
      '2024年，汽车产量6.8万辆，增长1.6倍。',
      'In 2024 the output of cars was 68,000, 2.6 times that of 2023.',
    ],
    [
      '2024年，停留时间由52分钟延长到79分钟。',
      'In 2024 they stayed for 79 minutes, compared with 52 minutes in 2023.',
    ],
    ['本會服務居民。', 'Neighbourhood Home Community Services serves residents.'],
    ['发现不符合项512项。', 'It found 512 cases of non-conformity.'],
    ['仅有400家左右的诊所使用。', 'It was used by barely 400 clinics.'],
    ['最高年薪为118,000英镑。', 'The highest salary is £118,000.'],
    ['除守则条文第C.2.1条外，一直遵守守则。', 'It complied except for code provision C.2.1.'],
    [
      '展出文物476件，近四成为首次亮相。',
      'Of 476 objects, almost 40 percent were shown for the first time.',
    ],
    [
      '融资成本减少2,140万港元至7,830万港元。',
      'Finance costs were reduced by HK$21.4 million to HK$78.3 million.',
    ],
    ['两千多名校友到场。', 'More than 2,000 alumni came.'],
    ['50名家长和3名优秀教师发言。', 'Fifty parents and three outstanding teachers spoke.'],
    ['二〇二三/二四年度報告：服務居民。', 'Report 2023/24: It serves residents.'],
    ['全年免费手术612例。', 'We paid for 612 operations.'],
    ['家住大凉山的阿依能上体育课。', 'Ayi of the Daliang Mountains has PE classes.'],
    ['大多来自印度喀拉拉邦。', 'Most of them joined us from Kerala.'],
    ['感染增至53例，超过45例的上限。', 'Infections rose to 53 cases, above our limit of 45.'],
    ['本次半年度报告未经审计。', 'This interim report is unaudited.'],
    [
      '净利润增长16.2%，增幅较一季度回落2.4个百分点。',
      'Net profit rose 16.2%, with growth 2.4 percentage points slower than in the first quarter.',
    ],
    ['1,860名师范生支教。', 'A total of 1,860 trainee teachers went to teach.'],
    [
      '阅读时间由1.2小时增加到3.5小时，没有课外书的比例降到9%。',
      'They read for 3.5 hours instead of 1.2, and the share with no books fell to 9%.',
    ],
    ['我们离目标仍有距离。', 'We are not yet where we want to be.'],
    ['每場不超過180個座位。', 'None of them had more than 180 seats.'],
    ['票价不会调整。', 'Ticket prices will remain the same.'],
    ['河流不会止步于国界，我们也不会。', 'Rivers do not stop at borders, and neither do we.'],
    [
      '没有一座水库超限运行，也没有发生垮坝事件。',
      'No reservoir was operated above its limit, and there were no dam failures.',
    ],
    ['63岁的罗莎·基斯佩说：“我们喝这水。”', '"We drank it," says Rosa Quispe, 63.'],
    ['首批试点100所。', 'It begins with 100 schools.'],
    [
      '60岁以上老人占常住人口的31.4%。',
      'People over 60 make up 31.4 percent of permanent residents.',
    ],
    // a change and one end of it, for both ends
    [
      '森林覆盖率由21.3%提高到22.1%。',
      'Forest cover rose by 0.8 percentage points to 22.1 percent.',
    ],
    ['覆盖率提高0.8个百分点，达到22.1%。', 'Cover rose from 21.3 percent to 22.1 percent.'],
    ['床位由280张增加到350张。', 'The number of beds grew by 70 to 350.'],
    // shares of a plan, of ten and of a thousand
    ['造林22.6万亩，为年度任务的113%。', 'We planted 226,000 mu, 13 percent more than planned.'],
    ['造林22.6万亩，为年度任务的87%。', 'We planted 226,000 mu, 13 percent less than planned.'],
    ['超额完成13%。', 'It was 113 percent of the plan.'],
    ['四成求助发生在晚上十点之后。', 'Four contacts in ten came after ten at night.'],
    ['四次出动中有三次是在白天。', 'Three launches in four were in daylight.'],
    ['献血率达到12.8‰。', 'There were 12.8 donations for every 1,000 residents.'],
    ['献血率提高1.9个千分点。', 'The rate rose by 1.9 per thousand.'],
    // times and dates
    ['两周后电梯恢复运行。', 'Two weeks later the lift was running again.'],
    [
      '報告發表後兩星期，按鈕已修復。',
      'Two weeks after our report, the buttons had been repaired.',
    ],
    ['一年前我写过这件事。', 'Twelve months ago I wrote about this.'],
    ['单程要开两小时40分钟。', 'It is a drive of two hours and 40 minutes.'],
    ['其中6个周六照常开门。', 'Six of them stay open on Saturdays.'],
    ['扫描仪从5月到8月都在维修。', 'The scanner was being repaired from May until August.'],
    ['冬季无一日最高气温低于0℃。', 'On no day in winter did it stay below freezing.'],
    [
      '分會自九十三年成立，感謝各界幫助與關懷。',
      'The branch was founded in 2004 and thanks everyone.',
    ],
    ['她只休息了三星期。', 'She was back after only three weeks.'],
    ['平均用时6分半钟。', 'It took six and a half minutes on average.'],
    ['2024—2025演出季报告', 'Season Report 2024–25'],
    // what is gone for what is left
    [
      '投诉11起，比上年减少一半以上。',
      'There were 11 complaints, less than half as many as last year.',
    ],
    ['死亡人数减少三分之二。', 'Deaths were a third of the number last year.'],
    ['上座率接近九成。', 'Of every ten seats, nearly nine were filled.'],
    // comparisons, whose noun is left out
    ['高温日共41天，比常年多17天。', 'There were 41 hot days, 17 more than normal.'],
    [
      '由于龙虾涨价，销售额反而增长7%。',
      'Thanks to higher prices for lobster the value went up by 7%.',
    ],
    ['60岁以上的占三成，18岁以下免票。', 'People over 60 are 30 percent, and under 18 it is free.'],
    [
      '成绩比上年提高6分钟，平均65岁及以上。',
      'They are 65 and over, and the time was six minutes better.',
    ],
    ['原定六周，结果拖了11周。', 'It lasted 11 weeks instead of six.'],
    ['平均等候时间由23分钟缩短到6分钟。', 'They waited for six minutes on average instead of 23.'],
    ['比规定的6天快了一半以上。', 'It was less than half of the six days allowed.'],
    ['每1英镑中有近88便士用于监狱。', 'Just under 88 pence in every pound goes to prisons.'],
    // bounds
    ['准点率远未达到94%的目标。', 'Punctuality was far off, missing our target of 94%.'],
    ['每班不超過十五人。', 'Each course is for 15 people at most.'],
    ['补贴已连续三年未增。', 'The subsidy has been frozen for three years.'],
    ['没有什么比开电车更让我喜欢的了。', 'I would rather drive a tram than anything else.'],
    ['自4月6日起不得不提高票价。', 'From 6 April we will have to raise fares.'],
    ['监狱里有一半人不识字。', 'Half of the men and women in prison cannot read.'],
    ['每船笼具限制在800个以内。', 'Pots are limited to 800 a boat.'],
    ['缴存突破千亿元大关。', 'Contributions passed the mark of 100 billion yuan.'],
    ['其中半数以上可以修复。', 'A good half of them can be restored.'],
    ['三年之内不得提取。', 'They are barred from withdrawals for three years.'],
    // what moved together with its bound and its change, and ends of a range
    [
      '还贷的占五成八，租房提取增长近三成；离退休提取占两成六。',
      'Loans took 58 percent, and 26 percent was paid to retirees. Rent grew by nearly 30 percent.',
    ],
    ['比例上限仍为12%，下限5%。', 'Rates still range from 5 to 12 percent.'],
    [
      '加工沙棘果8,600吨，产值首次过亿元，达到1.07亿元，同比翻了近一番。',
      'It processed 8,600 tons. Its output, worth 107 million yuan, was nearly double that of the previous year and exceeded 100 million yuan for the first time.',
    ],
    // denials
    ['新树成活率没有达到86%的预期。', 'Survival was less than the 86 percent we had expected.'],
    ['十年前还不到一成。', 'Ten years ago it was less than one in ten.'],
    [
      '首次回覆均在五天內發出，無一例外。',
      'In every case the first reply went out within five days.',
    ],
    ['大多数没有离开放流点三英里。', 'Most of them were within three miles of it.'],
    ['214盘已无法挽救。', '214 reels were beyond saving.'],
    // what is counted
    ['申诉案件24件，成立5件。', 'Of 24 complaints, five were upheld.'],
    ['晚到的占投诉总量的52%。', 'In 52 percent of cases it came late.'],
    ['向61家医疗机构供血。', 'We supplied blood to 61 hospitals and clinics.'],
    ['林场三年没有招聘一名大学生。', 'The farm has not hired a graduate for three years.'],
    [
      '上座率同比增长12%，但仍比2019年少2万张。',
      'Seats were 12% up but still 20,000 short of the level of 2019.',
    ],
  ])('%s: %s', (zh, en) => expect(found(zh, en)).toEqual([]));

  it.each([
    [
      '四成求助发生在晚上十点之后。',
      'Three contacts in ten came after ten.',
      'parity-figure-missing',
    ],
    ['为年度任务的113%。', 'It was 13 percent of the plan.', 'parity-value'],
    ['为年度任务的87%。', 'It was 13 percent more than planned.', 'parity-value'],
    [
      '覆盖率由21.3%提高到22.1%。',
      'Cover rose by 0.6 percentage points to 22.1 percent.',
      'parity-figure-missing',
    ],
    ['献血率达到12.8‰。', 'There were 18.2 donations for every 1,000.', 'parity-figure-missing'],
    ['提高1.9个千分点。', 'It rose by 1.9 percentage points.', 'parity-figure-missing'],
    ['死亡人数减少三分之一。', 'Deaths were a third of the number last year.', 'parity-value'],
    [
      '投诉比上年减少一半以上。',
      'Complaints were more than half as many as last year.',
      'parity-qualifier',
    ],
    ['上座率接近九成。', 'Of every ten seats, nearly eight were filled.', 'parity-figure-missing'],
    [
      '平均等候时间由23分钟缩短到6分钟。',
      'They waited for 23 minutes instead of six.',
      'parity-swapped',
    ],
    ['每班不超過十五人。', 'Each course is for 15 people at least.', 'parity-qualifier'],
    [
      '每1英镑中有近88便士用于监狱。',
      '86 pence in every pound goes to prisons.',
      'parity-figure-missing',
    ],
    // comparisons with another year
    [
      '高温日共41天，比常年多17天。',
      'There were 41 hot days, 17 less than normal.',
      'parity-direction',
    ],
    ['每公斤比上年贵了8毛。', 'A kilogram cost 0.8 yuan less than a year ago.', 'parity-direction'],
    ['流转土地比去年多了将近400亩。', 'It leased nearly 400 mu less.', 'parity-direction'],
    [
      '由于龙虾涨价，销售额反而增长7%。',
      'Thanks to higher prices for lobster the value went down by 7%.',
      'parity-direction',
    ],
    [
      '覆盖率由21.3%提高到22.1%。',
      'Cover fell by 0.8 percentage points to 22.1 percent.',
      'parity-figure-missing',
    ],
    ['几乎占全市的八分之一。', 'It was more than one eighth of all.', 'parity-qualifier'],
    ['给60岁以上的社员买险。', 'We insure members under 60.', 'parity-qualifier'],
    ['不满18周岁的免票。', 'Visitors over 18 pay nothing.', 'parity-qualifier'],
    ['提取无须提供租赁合同。', 'They have to show a lease.', 'parity-negation'],
    [
      '年轻家庭已经住不起附近的房子。',
      'Young families can afford a house nearby.',
      'parity-negation',
    ],
    ['两周后恢复运行。', 'Three weeks later it was running again.', 'parity-figure-extra'],
    ['单程两小时40分钟。', 'It takes two hours and 14 minutes.', 'parity-value'],
    ['扫描仪从5月到8月维修。', 'The scanner was repaired from May until July.', 'parity-date'],
    ['每船笼具800个以内。', 'There are 800 pots a boat.', 'parity-qualifier'],
    ['三年之内提取。', 'They withdrew it for three years.', 'parity-qualifier'],
    [
      '分會自九十三年成立，感謝各界幫助與關懷。',
      'The branch was founded in 2008 and thanks all.',
      'parity-year',
    ],
    [
      '五天內發出，沒有一件逾期。',
      'It went out within five days, and one was late.',
      'parity-negation',
    ],
  ])('%s is not %s', (zh, en, ruleId) => expect(found(zh, en)).toContain(ruleId));

  it('takes the name at the end of a letter for what it is', () => {
    const [zh, en] = ['总干事 露丝·阿德耶米', 'Ruth Adeyemi, Chief Executive'];
    const letter = (title: string, text: string, name: string, next: string) =>
      `${title}\n\n${text}\n\n${name}\n\n${next}\n`;
    const issues = proof(
      letter('年报', '这一年我们结束了在利比里亚的项目。', zh, '我们做了什么'),
      letter('Report', 'This year we closed our programme in Liberia.', en, 'What we did'),
    );
    expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

describe('another thing is counted', () => {
  it.each([
    ['新打水井1,284口。', 'We drilled 1,284 schools.', 'parity-counted'],
    ['床位增至1600张。', 'The number of rooms rose to 1,600.', 'parity-counted'],
    ['93%的投诉得到答复。', '93% of suggestions were answered.', 'parity-counted'],
    [
      '患者平均等候时间减少15分钟。',
      'The waiting time of nurses at visits fell by 15 minutes.',
      'parity-contrary',
    ],
    ['涉未成年人案件318件。', 'There were 318 cases that involved adults.', 'parity-contrary'],
  ])('%s: %s', (zh, en, ruleId) => expect(found(zh, en)).toContain(ruleId));
});
