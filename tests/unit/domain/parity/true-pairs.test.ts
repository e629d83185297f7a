import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { proof } from '../../../../src/domain/check/proof';

const FOLDER = path.resolve(__dirname, '../../../fixtures/parity/pairs');
/** Of a long document so many warnings may be a matter of taste. */
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
      'parity-figure-missing',
    ],
    ['净利润为-312万元。', 'The net profit was RMB3.12 million.', 'parity-figure-missing'],
    ['收入21.6亿元。', 'Revenue was $2.16 billion.', 'parity-unit'],
  ])('%s', (zh, en, ruleId) => expect(found(zh, en)).toContain(ruleId));
});

describe('who and what is spoken of, and when', () => {
  it.each([
    ['全校在校生32,468人。', 'The university has 32,468 full-time teachers.', 'parity-counted'],
    ['患者满意度98.3%。', '98.3% of nurses were satisfied.', 'parity-contrary'],
    ['全年捐赠收入增长。', 'Donations for the month went up.', 'parity-contrary'],
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
  ])('is not strange: %s', (zh, en) => expect(found(zh, en)).toEqual([]));
});

it.each([
  ['2024年收入同比增长5%。', 'In 2023 income rose by 5% year on year.', ['parity-year']],
  ['2024年收入比上年增长5%。', 'In 2024 income rose by 5% over 2023.', []],
  ['2024年收入同比增长5%。', 'In 2024 income rose by 5% over the previous year.', []],
])('last year is said once: %s %s', (zh, en, rules) => expect(found(zh, en)).toEqual(rules));
