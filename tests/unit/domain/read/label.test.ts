import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseQuantities, type Language } from '../../../../src/domain/quantity';
import { labelsOf } from '../../../../src/domain/read/label';

const labels = (text: string, language: Language = 'zh') =>
  labelsOf(text, parseQuantities(text, language), language);

describe('what a figure counts', () => {
  it.each<[text: string, ...labels: string[]]>([
    ['使得100名困难家庭学生每人获得了5000元爱心助学金', '困难家庭学生', '爱心助学金'],
    ['三元村的1200亩富硒茶园', '富硒茶园'],
    ['召开乡村振兴定点帮扶工作团联席会议4次', '乡村振兴定点帮扶工作团联席会议'],
    ['向小学捐赠了150万元助学资金和价值20万元的帮扶物资', '助学资金', '帮扶物资'],
    [
      '农村居民人均可支配收入达到39812元，同比增长6.9%',
      '农村居民人均可支配收入',
      '农村居民人均可支配收入增幅',
    ],
    ['管网漏损率由11.2%下降至8.6%', '管网漏损率', '管网漏损率'],
    ['改造老旧供水管网186公里、老旧小区73个', '改造老旧供水管网', '老旧小区'],
    ['组织“送医下乡”3场', '送医下乡'],
    ['供水公司提前对11座自来水厂、64处加压泵站逐一体检', '自来水厂', '加压泵站'],
    ['监测对象412户1268人，其中396户已消除风险', '监测对象', '监测对象', '消除风险'],
    ['2023年，全县茶园面积达到8.5万亩', '全县茶园面积'],
    ['市总工会筹资28.5万元铺设饮水管网5.6公里', '饮水管网资金', '饮水管网'],
    ['近5000名中小学生走进水厂', '中小学生'],
  ])('%s', (text, ...expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each<[text: string, ...labels: string[]]>([
    ['It lent 284,200 books, up 15 percent', 'books', 'growth of books'],
    ['about 1,200 households attended', 'households'],
    ['It spent RMB 860,000 on fuel grants', 'fuel grants'],
    ['Spending on rural clinics rose to RMB 3 million', 'Spending on rural clinics'],
  ])('%s', (text, ...expected) => {
    expect(labels(text, 'en')).toEqual(expected);
  });
});

/** Sentences that were labelled by hand before anybody looked at what the reader says. */
describe('sentences of many kinds of reports', () => {
  const FILE = path.resolve(__dirname, '../../../fixtures/labels/sentences.txt');
  const parts = readFileSync(FILE, 'utf8').split(/^# /m).slice(1);
  /** The least share of labels that are right. */
  const LEAST = 0.95;

  it.each(parts.map((part) => part.split('\n')))('%s', (name, ...lines) => {
    const language = name === 'en' ? 'en' : 'zh';
    const compared = lines
      .filter((line) => line.includes(' => '))
      .flatMap((line) => {
        const [text = '', told = ''] = line.split(' => ');
        const found = labels(text, language);
        return told.split(' ; ').map((right, at) => ({ text, right, found: found[at] ?? '' }));
      });
    const wrong = compared.filter(
      ({ right, found }) => !right.toLowerCase().split('|').includes(found.toLowerCase()),
    );
    const share = 1 - wrong.length / compared.length;
    expect({ wrong, isEnough: share >= LEAST }).toMatchObject({ isEnough: true });
  });
});
