import { changeOf } from '../../../../src/domain/parity/claim/change';
import { comparedIn } from '../../../../src/domain/parity/coverage';
import { compare } from '../../../../src/domain/parity/compare';
import { numberOf } from '../../../../src/domain/parity/heading-number';
import { lexiconOf } from '../../../../src/domain/parity/lexicon';
import { marksEn } from '../../../../src/domain/parity/marks/en';
import { marksZh } from '../../../../src/domain/parity/marks/zh';
import type { Passage } from '../../../../src/domain/parity/passage';

const said = (text: string) => text.split('|');

describe('what an amount did', () => {
  const around = (text: string) => {
    const [before = '', after = ''] = said(text);
    return { before, after, clause: before };
  };

  it.each([
    ['采购额增长|', 'up', 'by'],
    ['投诉下降|', 'down', 'by'],
    ['空置房屋减少到|', 'down', 'to'],
    ['价格上涨到每斤|', 'up', 'to'],
    ['由2002年的|下降到', 'down', null],
    ['|的增长', 'up', 'by'],
    ['比上年多|', 'up', 'by'],
    ['参加者至少|', null, null],
    ['收入为|', null, null],
  ])('%s: %s, %s', (text, direction, role) => {
    expect(changeOf(around(text), 'zh')).toMatchObject({ direction, role });
  });

  it.each([
    ['Purchases rose by |', 'up', 'by'],
    ['complaints fell |', 'down', 'by'],
    ['The number fell to |', 'down', 'to'],
    ['It has | households more than', 'up', 'by'],
    ['an increase of |', 'up', 'by'],
    ['The decline was | lower', 'down', 'by'],
    ['The growth was | lower', null, null],
    ['It came to |', null, null],
  ])('%s: %s, %s', (text, direction, role) => {
    expect(changeOf(around(text), 'en')).toMatchObject({ direction, role });
  });
});

describe('numerals that count nothing', () => {
  it.each([
    ['5月12日', 'date 5-12'],
    ['3月份', 'month 3'],
    ['前三季度', 'quarter first3'],
    ['第四季度', 'quarter 4'],
    ['上半年', 'half 1'],
    ['21-50岁', 'age 21~50'],
    ['60岁以上', 'age 60'],
    ['居全国第二位', 'ordinal 2'],
    ['落实“十四五”规划', 'plan 14'],
    ['建校70周年', 'anniversary 70'],
  ])('of %s are %s', (text, mark) => {
    expect(marksZh(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual([mark]);
  });

  it.each([
    ['on May 12', 'date 5-12'],
    ['12 May', 'date 5-12'],
    ['in May', 'month 5'],
    ['It may rain', undefined],
    ['the first three quarters', 'quarter first3'],
    ['in Q4', 'quarter 4'],
    ['aged 21-50', 'age 21~50'],
    ['a 12-year-old child', 'age 12'],
    ['ranks second', 'ordinal 2'],
    ['the 14th Five-Year Plan', 'plan 14'],
    ['the 70th anniversary', 'anniversary 70'],
  ])('of %s are %s', (text, mark) => {
    expect(marksEn(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual(mark ? [mark] : []);
  });
});

it.each([
  ['一、工作回顾', '1'],
  ['（二）主要目标', '2'],
  ['第三章 展望', '3'],
  ['3.1.2 所处行业', '3.1.2'],
  ['II. Main goals', '2'],
  ['Part IV Outlook', '4'],
  ['(3) Schools', '3'],
  ['I did it', null],
  ['工作回顾', null],
])('numbers the heading %s as %s', (heading, number) => {
  expect(numberOf(heading)).toBe(number);
});

it('says how many numerals were compared, so that silence has a size', () => {
  const passage = (text: string): Passage => ({ text, kind: 'paragraph', section: 's' });
  const compared = (zh: string, en: string) =>
    comparedIn(compare([passage(zh)], [passage(en)], lexiconOf()));
  const both = (source: number, ofSource: number, target: number, ofTarget: number) => ({
    source: { compared: source, of: ofSource },
    target: { compared: target, of: ofTarget },
  });
  const zh = '投入30万元，招收12人。';
  expect(compared(zh, 'It spent RMB 300,000 and took in 12 people.')).toEqual(both(2, 2, 2, 2));
  expect(compared(zh, 'It took in 12 people.')).toEqual(both(1, 2, 1, 1));
  expect(compared('招收12人。', 'It took in 12 people, in 7 rooms.')).toEqual(both(1, 1, 1, 2));
  // The numbers of two items are compared with each other.
  expect(compared('一、招收12人。', '1. It took in 12 people.')).toEqual(both(1, 1, 2, 2));
  expect(compared('二、招收12人。', '1. It took in 12 people.')).toEqual(both(1, 1, 1, 2));
  // The amount in brackets is compared with the figure before it.
  expect(compared('流转1200亩。', 'It leased 1,200 mu (80 hectares).')).toEqual(both(1, 1, 2, 2));
});
