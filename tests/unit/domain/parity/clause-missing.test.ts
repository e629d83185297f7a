import { proof } from '../../../../src/domain/check/proof';

const found = (zh: string, en: string) =>
  proof(`标题\n\n${zh}\n`, `A Title\n\n${en}\n`)
    .filter(({ ruleId }) => ruleId === 'parity-clause-missing')
    .map(({ severity, expected }) => `${severity} ${expected}`);

const CLAUSES = [
  [
    '我们加强队伍建设，完善考核办法，并把每一笔善款的去向向社会公开。',
    'We strengthened the team and improved the way we assess work',
    ', and disclosed to the public where every donation went',
    'error 并把每一笔善款的去向向社会公开',
  ],
  [
    '受外部环境影响，部分企业生产经营困难，县区财政收支矛盾突出。',
    'Some enterprises face difficulties because of the external environment',
    ', and fiscal imbalances are acute in some counties and districts',
    'error 县区财政收支矛盾突出',
  ],
  [
    '法院加强监督，一些检察建议没有得到落实。',
    'The courts strengthened supervision',
    ', and some procuratorial recommendations were not implemented',
    'error 一些检察建议没有得到落实',
  ],
] as const;

it.each(CLAUSES)('a clause that is left out is found: %s', (zh, en, _rest, finding) =>
  expect(found(zh, `${en}.`)).toEqual([finding]),
);

it.each(CLAUSES)('the same, said, is right: %s', (zh, en, rest) =>
  expect(found(zh, `${en}${rest}.`)).toEqual([]),
);

it.each([
  ['in the next sentence', '. We disclosed to the public where every donation went.'],
  ['in other words that take room', ', and told everybody what became of all that had been given.'],
])('the clause may be said %s', (_how, rest) => {
  const [zh, en] = CLAUSES[0];
  expect(found(zh, en + rest)).toEqual([]);
});

const severities = (zh: string, en: string) =>
  proof(`标题\n\n${zh}\n`, `A Title\n\n${en}\n`)
    .filter(({ severity }) => severity !== 'note')
    .map(({ ruleId, severity }) => `${severity} ${ruleId}`);

describe('a whole sentence that was merged into its neighbour', () => {
  it.each([
    // the neighbour says its words, but has no room for it
    [
      '美国是中国重要外资来源地。根据中国商务部统计，截至2017年，美国累计在华设立外商投资企业约6.8万家，实际投资超过830亿美元。中国企业对美国直接投资快速增长，美国成为中国重要的投资目的地。随着中国对外投资的发展，直接投资从2003年的0.65亿美元增长至2016年的169.8亿美元。',
      'The US is a major source of foreign investment for China. According to MOFCOM, by the end of 2017, there were approximately 68,000 US-funded enterprises in China with over US$83 billion in actualized investment. As China’s outbound investment grew, direct investment rose from US$65 million in 2003 to US$16.98 billion in 2016.',
    ],
    [
      '消费恢复不够稳固，部分企业生产经营困难。房地产市场仍在调整，县区财政收支矛盾突出。学校招聘了许多新教师，学生成绩稳步提高。',
      'The recovery of consumption is not yet solid, and some enterprises are struggling in their production. The school recruited many new teachers, and the results of the students kept rising.',
    ],
    [
      '公司在匈牙利建设新工厂，预计明年投产。我们还将首次公布环境保护报告。学生成绩稳步提高。',
      'The Company is building a new plant in Hungary, which is expected to go into production next year. The results of the students kept rising.',
    ],
  ])('is an error: %s', (zh, en) =>
    expect(severities(zh, en)).toContain('error parity-sentence-missing'),
  );

  it.each([
    ['医院环境整洁。就医流程顺畅。', 'The hospital is clean and seeing a doctor is easy.'],
    [
      '我们认真听取意见。我们及时回应关切。',
      'We listen carefully to opinions and respond to concerns in time.',
    ],
    [
      '这是全校师生共同努力的结果。在此，我代表学校表示衷心的感谢！',
      'For this I thank all teachers and students, whose joint efforts made it possible.',
    ],
    ['项目进展顺利。目前已完成主体工程。', 'The project is on track, its main works completed.'],
    ['冬去春来，万象更新。我们迎来了新的学年。', 'With spring a new school year has begun.'],
    [
      '感谢您的信任。让我们携手同行，共创未来。',
      'Thank you for your trust. Let us go on together.',
    ],
    ['教师队伍不断壮大。素质稳步提高。', 'We have more and better teachers.'],
  ])('may be said in one with another: %s', (zh, en) =>
    expect(severities(zh, en).filter((one) => one.startsWith('error'))).toEqual([]),
  );
});

describe('words that only the lost part has', () => {
  // 中国, 经济 and 增长 are in both sentences, and the translation has them from the second one.
  const zh =
    '在过去的对话中，中方承诺调整经济结构，改变主要依靠投资和出口拉动经济增长的模式。2013年，中国最终消费对经济增长的贡献率只有47%，今年一季度已提升至77%。';
  const second =
    "The contribution of China's final consumption to economic growth, which was only 47 percent in 2013, jumped to 77 percent in the first quarter of this year.";
  it('show that a sentence is missing although the other one says the rest', () =>
    expect(severities(zh, second)).toContain('error parity-sentence-missing'));
  it.each([
    'In previous dialogues, China had undertaken to adjust its economic structure and change a growth model mainly driven by investment and export.',
    'Earlier in these talks we promised reforms, so that growth would depend less on building and selling abroad.',
  ])('are right if they are said, in whatever words: %s', (first) =>
    expect(severities(zh, `${first} ${second}`)).toEqual([]),
  );
});

it('a clause of words that no list knows is a warning where its room lacks', () => {
  const zh = '学校加强教师队伍建设，学生成绩稳步提高，形式主义官僚主义时有发生。';
  const en = 'The school strengthened its teaching staff and the results of students kept rising';
  expect(found(zh, `${en}.`)).toHaveLength(1);
  expect(found(zh, `${en}, while pointless formalities still occur from time to time.`)).toEqual(
    [],
  );
});
