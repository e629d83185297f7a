import { proof } from '../../../../src/domain/check/proof';

const found = (zh: string, en: string) =>
  proof(`标题\n\n${zh}\n`, `A Title\n\n${en}\n`)
    .filter(({ severity }) => severity !== 'note')
    .map(({ ruleId }) => ruleId);

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
  ])('%s: %s', (zh, en) => expect(found(zh, en)).toEqual([]));

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
