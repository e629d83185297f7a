import { proof } from '../../../../src/domain/check/proof';
import { foundBetween as found } from '../../../helpers/found-between';

describe('times of day and spans of time are compared', () => {
  it.each([
    ['卸货时间改至上午十时后。', 'Bottles are unloaded after 11 am.', 'error parity-date'],
    ['图书馆下午5:30闭馆。', 'The library closes at 4:30 p.m.', 'error parity-date'],
    ['門診每朝七時半開始。', 'The clinic opens at half past eight.', 'error parity-date'],
    [
      '第二季度为1.3%，前三个月为0.6%。',
      'It was 1.3% in Q2 and 0.6% in the first three years.',
      'error parity-date',
    ],
    [
      '过去五年，新建学校3所。',
      'Over the past five months 3 schools were built.',
      'error parity-date',
    ],
  ])('%s: %s', (zh, en, finding) => expect(found(zh, en)).toContain(finding));

  it.each([
    ['图书馆晚上7点半闭馆。', 'The library closes at 7.30 pm.'],
    ['下午三点，大家提了三点建议。', 'At 3 pm everybody had made three suggestions.'],
    ['前三个月销售额为3亿元。', 'Sales were RMB300 million in the first quarter.'],
    ['今后24个月，学校将增至9所。', 'There will be nine schools in the next two years.'],
    ['过去12个月，新建学校3所。', 'Over the past year 3 schools were built.'],
    ['北京时间晚上8点开幕。', 'It opens at noon GMT.'],
  ])('%s: %s agrees', (zh, en) => expect(found(zh, en)).toEqual([]));
});

describe('the day of a month and the first place are compared', () => {
  it.each([
    ['活动定于每月15日举行。', 'The event is held on the 5th of each month.'],
    ['综合评分居全省首位。', 'Its overall score ranked second in the province.'],
    ['我校代表队获得冠军。', 'Our school team came second.'],
  ])('%s: %s', (zh, en) => expect(found(zh, en)).toContain('error parity-ordinal'));

  it.each([
    ['活动定于每月15日举行。', 'The event is held on the 15th of each month.'],
    ['活动定于每月15日举行。', 'The event is held on day 15 of every month.'],
    ['综合评分居全省首位。', 'Its overall score was the best in the province.'],
    [
      '她是首位当选的女校长，这是第二次改选。',
      'It was the second election, and she the first woman.',
    ],
    ['我校代表队再次获得冠军。', 'Our school team became champion for the second time.'],
  ])('%s: %s agrees', (zh, en) => expect(found(zh, en)).toEqual([]));
});

describe('a body and a majority are not replaced', () => {
  it.each([
    ['项目由红十字会资助。', 'The project was paid for by the World Bank.'],
    ['培训由民政局组织。', 'The training was organised by the Education Bureau.'],
    ['大部分项目已经完成。', 'A small part of the projects has been completed.'],
    ['只有少数人反对。', 'Most people were against it.'],
    ['学校禁止使用手机。', 'The school allows mobile phones.'],
    ['合同无效。', 'The contract is valid.'],
    ['少部分住户尚未签约。', 'Most of the households have yet to sign.'],
  ])('%s: %s', (zh, en) => expect(found(zh, en)).toContain('error parity-contrary'));

  it.each([
    ['项目由世行资助。', 'The project was paid for by the World Bank.'],
    ['培训由县民政部门组织。', 'The training was organised by the Bureau of Civil Affairs.'],
    ['餘下的申請大多未獲批准。', 'Most of the other applications were refused.'],
    ['他在比赛中尽力而为。', 'He made the most of the match.'],
    ['学校禁止使用手机。', 'The school does not allow mobile phones.'],
    [
      '这是全省最古老的学校，但少数人不知道。',
      'It is the most famous school, which few people know.',
    ],
    ['合同无效。', 'The contract is not valid.'],
    ['学员多为女工。', 'Most of the trainees were working women.'],
  ])('%s: %s agrees', (zh, en) => expect(found(zh, en)).toEqual([]));
});

describe('ranks and what a rate is compared with are not replaced', () => {
  it.each([
    ['销售额环比下降2%。', 'Sales fell 2 percent year on year.'],
    ['出口同比增长8%。', 'Exports grew 8 percent month on month.'],
    ['这是全国第二大水库。', 'It is the third-largest reservoir in the country.'],
    ['这是全国最大的水库。', 'It is the second-largest reservoir in the country.'],
    ['我们首次获奖。', 'We won the prize for the second time.'],
    ['增速全省最快。', 'Its growth was the slowest in the province.'],
  ])('%s: %s', (zh, en) =>
    expect(found(zh, en)).toContainEqual(
      expect.stringMatching(/^(?:error|warning) parity-contrary$/),
    ),
  );

  it.each([
    ['销售额较上月下降2%。', 'Sales fell 2 percent month on month.'],
    ['出口同比增长8%。', 'Exports grew 8 percent year-on-year.'],
    ['规模仅次于省馆。', 'It is the second-largest in the province.'],
    ['我们再次获奖。', 'We won the prize for the second time.'],
  ])('%s: %s agrees', (zh, en) => expect(found(zh, en)).toEqual([]));
});

describe('a day that the translation does not give is missing', () => {
  it.each([
    [
      '中方已宣布首批提供1000万剂疫苗，第一批疫苗已于5月31日下线。',
      'China will provide a first batch of 10 million doses.',
      1,
    ],
    ['6月12日发布的数据显示，价格上涨。', 'Prices rose, data showed on Wednesday.', 0],
    ['截至12月31日，共有学生300人。', 'At the end of the year there were 300 students.', 0],
    ['3月8日，我们慰问了300名女职工。', "On Women's Day we visited 300 female employees.", 0],
    ['5月31日开工，300人参加。', 'Work began in May, with 300 people.', 0],
  ])('%s: %s', (zh, en, times) =>
    expect(found(zh, en).filter((one) => one === 'warning parity-figure-missing')).toHaveLength(
      times,
    ),
  );

  it('also where a line of its own gave it', () => {
    const source = '致辞\n\n2018年12月12日\n\n今天，我们纪念第一个国际全民健康保障日。\n';
    const target =
      'Message\n\nToday we mark the first International Universal Health Coverage Day.\n';
    expect(proof(source, target)).toContainEqual(
      expect.objectContaining({ ruleId: 'parity-figure-missing', expected: '12月12日' }),
    );
  });
});

describe('a place that nothing in the source hints at is found', () => {
  it.each([
    [
      '上海市政府决定建造新馆。',
      'The Beijing government decided to build it.',
      'error parity-contrary',
    ],
    [
      '我国与主要贸易伙伴进出口增长势头良好。',
      'Trade with the United Kingdom kept growing.',
      'warning parity-contrary',
    ],
  ])('%s: %s', (zh, en, finding) => expect(found(zh, en)).toContain(finding));

  it.each([
    ['我們在本地有員工600名。', 'We have 600 employees in Hong Kong.'],
    ['球賽在義大利舉行。', 'The match is played in Italy.'],
    ['英语培训吸引了300人。', 'The British course drew 300 people.'],
    ['乔治亚·奥基夫的画展吸引了300人。', "Georgia O'Keeffe's paintings drew 300 people."],
  ])('%s: %s agrees', (zh, en) => expect(found(zh, en)).toEqual([]));
});

describe('clauses of a lost sentence are certainly missing together', () => {
  const source = '白米和廁紙最受歡迎，朱古力反而乏人問津。';
  it.each([
    ['Gifts numbered 63,000 in the year.', 'error parity-clause-missing'],
    [
      'Gifts numbered 63,000 in the year, and rice and toilet rolls were by far the most popular.',
      null,
    ],
  ])('%s', (en, finding) => {
    const all = found(`會員全年換領禮品6.3萬份，${source}`, en);
    expect(all.filter((one) => one.startsWith('error'))).toEqual(finding ? [finding] : []);
  });
});

describe('translators write it like this', () => {
  it.each([
    ['总额近3.75亿卢比。', 'It adds up to nearly 375m rupees.'],
    [
      '轮休由原来的一个半月一次改为每月一次。',
      'Leave is once a month; it was every month and a half.',
    ],
    ['贸易额大约为60亿美元。', 'Trade is something in the order of $6 billion.'],
    ['去年，印度学者成立了一个网站。', 'An Indian scholar set up a website last year.'],
    [
      '其中，出口增长28.1%；进口增长25.9%。与2019年同期相比，进出口增长22.8%。',
      'Trade was 22.8 percent up on 2019. Exports grew by 28.1 percent, while imports grew by 25.9 percent.',
    ],
  ])('%s: %s', (zh, en) => expect(found(zh, en)).toEqual([]));

  it.each([
    ['总额近3.75亿卢比。', 'It adds up to nearly 735m rupees.', 'error parity-value'],
    [
      '仍有近四成学生未到。',
      'We do not know who more than 40 percent of the students are.',
      'error parity-qualifier',
    ],
    [
      '其中，出口增长28.1%；进口增长25.9%。与2019年同期相比，进出口增长22.8%。',
      'Exports grew by 28.1 percent, while imports grew by 22.8 percent. Trade was 25.9 percent up on 2019.',
      'error parity-swapped',
    ],
  ])('%s: not %s', (zh, en, finding) => expect(found(zh, en)).toContain(finding));
});

describe('a text contradicts its source', () => {
  it.each([
    [
      '从1978年到1983年，出口额由100亿美元增加到220亿美元。',
      'From 1983 to 1978 exports increased from $10 billion to $22 billion.',
      'error parity-swapped',
    ],
    [
      '年内接获投诉19宗，较上一年度的34宗大减。',
      'Complaints rose sharply to 19 from 34 in the previous year.',
      'error parity-direction',
    ],
    ['创造250万个就业机会。', 'It created under 2.5 million jobs.', 'warning parity-qualifier'],
    ['平均到达时间为19分钟。', 'It took 19 minutes to get there.', 'warning parity-basis'],
    [
      '新建高标准农田800公顷。',
      'High-standard cropland decreased by 800 hectares.',
      'parity-direction',
    ],
    [
      '去年載客52.6萬人次，較疫情前的2018年少一成四。',
      'We carried 526,000 passengers last year, 14 per cent fewer than in 2017, before the pandemic.',
      'error parity-year',
    ],
    [
      '七千二百多人次通过目镜观星。',
      'Many people looked through it.',
      'error parity-figure-missing',
    ],
    [
      '烟草造成至少800万人死亡。还有成百上千万人患病。',
      'Tobacco kills at least 8 billion people. Millions more fall ill.',
      'warning parity-figure-extra',
    ],
  ])('%s: %s', (zh, en, finding) =>
    expect(found(zh, en)).toContainEqual(expect.stringContaining(finding)),
  );

  it.each([
    [
      '年内接获投诉19宗，较上一年度的34宗大减。',
      'Complaints fell sharply to 19 from 34 a year earlier.',
    ],
    [
      '人均支出不足全市平均水平的六成。',
      'Spending per capita is less than 60 percent of the city average.',
    ],
    ['平均每天出车268次。', 'Ambulances went out 268 times a day.'],
    ['明年高校毕业生达910万。', 'There will be 9.1M new graduates next year.'],
    ['新增毕业生35万人。', 'There were 350K new graduates.'],
    ['票价五年未加。', 'Fares have been frozen for five years.'],
    ['没有几个人相信还能回来游泳。', 'Few of us believed we would swim here again.'],
    ['让司库夜不能寐的是加热费用。', 'Heating is what keeps the treasurer awake.'],
    [
      '二是坚持合作共赢，连续九年成为第一大伙伴。',
      'Second, we have been the largest partner for nine years.',
    ],
    [
      '共拆除粘网118张，是前年的四分之一。',
      'We took down 118 nets, a quarter of the number two years earlier.',
    ],
  ])('%s: %s does not', (zh, en) => expect(found(zh, en)).toEqual([]));
});
