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
    '并把每一笔善款的去向向社会公开',
  ],
  [
    '受外部环境影响，部分企业生产经营困难，县区财政收支矛盾突出。',
    'Some enterprises face difficulties because of the external environment',
    ', and fiscal imbalances are acute in some counties and districts',
    '县区财政收支矛盾突出',
  ],
  [
    '法院加强监督，一些检察建议没有得到落实。',
    'The courts strengthened supervision',
    ', and some procuratorial recommendations were not implemented',
    '一些检察建议没有得到落实',
  ],
] as const;

it.each(CLAUSES)('a clause that is left out is a warning: %s', (zh, en, _rest, clause) =>
  expect(found(zh, `${en}.`)).toEqual([`warning ${clause}`]),
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
