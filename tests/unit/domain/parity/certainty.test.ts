import { foundBetween as found } from '../../../helpers/found-between';

describe('a finding that the text around it may explain refuses nothing', () => {
  it.each([
    [
      '单程要两小时40分钟。',
      'Each way takes two of the hours and then 40 more of those minutes.',
      'warning parity-figure-missing',
    ],
    [
      '全年仅有超过9,000件得到处理。',
      'Well, just 9,000 were dealt with in the year.',
      'warning parity-qualifier',
    ],
    ['每人补助300元。', 'The subsidy is 300 yuan.', 'warning parity-basis'],
    ['医疗机构61家参加。', 'It supplies 61 nurses.', 'warning parity-counted'],
    [
      '等待超过一年的降至740人，仅为12个月前的三分之一。',
      'Those who had waited longer than a year were down to 740, a third of the figure of twelve months ago.',
      'warning parity-qualifier',
    ],
    [
      '占应交流人数的15.8%，超过10%的规定要求。',
      'They were 15.8 percent of those eligible, whereas the rule is 10 percent.',
      'warning parity-qualifier',
    ],
  ])('%s: %s', (zh, en, finding) => {
    expect(found(zh, en)).toContain(finding);
    expect(found(zh, en).filter((one) => one.startsWith('error'))).toEqual([]);
  });
});

describe('a finding that nothing explains is an error', () => {
  it.each([
    ['近6,000人是投递员。', '6,000 percent are mail carriers.', 'error parity-figure-missing'],
    [
      '单程要两小时40分钟。',
      'Each way takes two of the hours and then 14 more of those minutes.',
      'error parity-figure-missing',
    ],
    ['全年超过9,000件。', 'There were 9,000 in the year.', 'error parity-qualifier'],
    [
      '比上年增长三成多。',
      'It was 30 percent more than in the year before.',
      'error parity-qualifier',
    ],
    ['居民人均收入2.7万元。', 'The income of residents was 27,000 yuan.', 'error parity-basis'],
    [
      '医疗队前往西藏那曲和新疆和田。',
      'Our teams went to Nagqu in Xinjiang and Hotan in Xinjiang.',
      'error parity-contrary',
    ],
    ['停工超过三个月。', 'Work stopped for three months.', 'error parity-qualifier'],
    ['每人补助300元。', 'The subsidy is 300 yuan per household.', 'error parity-basis'],
    ['停运41天。', 'It was out of service for 41 weeks.', 'error parity-unit'],
    ['因停电停工九天。', 'Work stopped for nine weeks.', 'error parity-unit'],
    ['打通一条长42米的通道。', 'They drove a passage 42 feet long.', 'error parity-unit'],
    ['缺口长40英尺。', 'The hole is 40 yards long.', 'error parity-unit'],
    ['地衣有五分之一可能消失。', 'They say that one in four lichens may go.', 'error parity-value'],
    [
      '投资2.31亿英镑，是利润（1.04亿英镑）的两倍多。',
      'We invested £231 million, more than twice what we had before tax (£140 million).',
      'error parity-figure-missing',
    ],
    ['醫院全年節省電費約820萬元。', 'The hospital saved US$8.2 million.', 'error parity-unit'],
    [
      '八旬老人王桂兰学会了上网。',
      'Wang Guilan, who is in her seventies, learned to use the internet.',
      'error parity-qualifier',
    ],
    ['能耗去年翻了一番。', 'Energy use tripled last year.', 'error parity-value'],
    [
      '修复1.2万页，是上年的1.5倍。',
      'We repaired 12,000 pages, a third as many again as the year before.',
      'error parity-figure-missing',
    ],
    [
      '立案38起，7人被追究。上年此类案件为61起。',
      'There were 38 cases, and 61 people were prosecuted. There were seven cases the year before.',
      'error parity-swapped',
    ],
  ])('%s: %s', (zh, en, finding) => expect(found(zh, en)).toContain(finding));
});

describe('what is said otherwise is right', () => {
  it.each([
    [
      '修复1.2万页，是上年的1.5倍。',
      'We repaired 12,000 pages, half as many again as the year before.',
    ],
    ['堤岸上有一道40英尺长的缺口。', 'There is a hole of 40 feet in the bank.'],
    [
      '立案38起，追回资金412万元，7人被追究。上年此类案件为61起。',
      'We dealt with 38 cases, compared with 61 the year before, and recovered 4.12 million yuan. Seven people were prosecuted.',
    ],
    ['分别上升1.8个和2.1个百分点。', 'They rose by 1.8 and 2.1 percentage points.'],
    ['地衣有五分之一可能消失。', 'They say that one in five lichens may go.'],
    ['這相當於繞地球九圈半。', 'That is nine and a half times around it.'],
    ['免费安装水表4.1万只。', 'We installed 41,000 meters free of charge.'],
    [
      '投资2.31亿英镑，是利润（1.04亿英镑）的两倍多。',
      'We invested £231 million, more than twice what we had before tax (£104 million).',
    ],
    ['水费比一年前多9便士。', 'Water costs 9 pence more than a year ago.'],
    ['半年后离职的仅有二十分之一。', 'Only one in twenty had left after six months.'],
    ['伊费奥马·恩瓦丘库博士发现苔藓很多。', 'Dr Ifeoma Nwachukwu found much moss.'],
    ['醫院全年節省電費約820萬元。', 'The hospital saved about NT$8.2 million.'],
    ['60名患者若不输血就会死亡。', '60 of the patients would otherwise have died.'],
    ['平常日子里，我们每天执行五次任务。', 'On an ordinary day we fly five missions.'],
    [
      '最年長的是九十三歲的林金水阿公。女性學員占七成二。',
      'The oldest, Lin Chin-shui, is 93. Seventy-two percent of our students are women.',
    ],
    ['年近七旬的李大爷来了。', 'Mr. Li, who is in his late sixties, came.'],
    ['并非没有问题。', 'There are unresolved problems.'],
    ['并非没有问题。', 'We are not without problems.'],
    ['没有人不知道这件事。', 'Everybody knows of it.'],
    [
      '每亩定额280立方米以内，每立方米0.168元。',
      'Up to a quota of 280 cubic meters per mu it costs 0.168 yuan per cubic meter.',
    ],
    ['东干渠改造推迟。', 'The rebuilding of the East Main Canal has been put off.'],
    ['薪酬最高者年薪9.8万英镑。', 'The highest-paid employee earns £98,000.'],
    ['折合每人次2.33英镑。', 'That is £2.33 per journey.'],
    ['向61家医疗机构供血。', 'Blood was supplied to 61 hospitals.'],
    ['病程14天。', 'The illness lasted two weeks.'],
  ])('%s: %s', (zh, en) => expect(found(zh, en)).toEqual([]));
});
