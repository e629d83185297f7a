import type { PlacedHeading } from '../../../../src/domain/read/heading-parents';
import { levelsOf } from '../../../../src/domain/read/levels';
import { numberingOf } from '../../../../src/domain/read/numbering';

/** A heading as a short text: # is a real level, = has no text of its own, ~ begins its paragraph. */
function heading(short: string): PlacedHeading {
  const [, real = '', bare = '', lead = '', text = ''] = /^(#*)(=?)(~?)(.*)$/.exec(short)!;
  return {
    ...{ text, numbering: numberingOf(text), level: real.length || null, runIn: lead !== '' },
    ...{ isBare: bare !== '', isStrong: false, size: null, isApart: false },
  };
}

const levels = (short: string) => levelsOf(short.split(' ').map(heading)).join('');

describe('the levels of headings', () => {
  it.each<[string, string, string]>([
    ['nest in the order of their numbers', '=一、成效 （一）党建 （二）经济 二、打算', '1221'],
    ['begin at the widest number that is used', '（一）党建 1.学习 （二）经济', '121'],
    ['are at most three', '一、成效 （一）党建 1.学习 （1）读书', '1233'],
    ['follow the number above them', '一、成效 1.学习 2.活动 二、打算 （一）党建 1.读书', '122123'],
    ['keep their place above all others', '1.学习 一、成效 （一）党建', '312'],
    ['of stems are the widest if they come first', '甲、成效 一、党建 乙、打算', '121'],
    ['of stems are below the numbers before them', '一、成效 （一）党建 甲、学习 二、打算', '1231'],
    ['of stems are below a part without text', '致辭 =服務 甲、長者 乙、兒童 鳴謝', '11221'],
    [
      'of a heading without a number are below the number above it',
      '一、成效 供水 二、打算',
      '121',
    ],
    ['of the last such headings are below, if others are', '一、成效 供水 二、打算 供电', '1212'],
    ['of a closing part are those of the sections', '一、成效 供水 二、打算 结语', '1211'],
    [
      'of headings after numbers without any are those of the sections',
      '一、成效 二、打算 供电',
      '111',
    ],
    ['of a heading below a number without text are below it', '一、成效 =二、打算 供电', '112'],
    ['of a run-in heading are below its own line', '供水 ~保障 供电', '121'],
    ['of a run-in heading below a number are below the number', '一、成效 ~保障 二、打算', '121'],
  ])('%s: %s', (_case, short, expected) => expect(levels(short)).toBe(expected));

  it.each<[string, string, string]>([
    ['two of them', '=党建 一、学习 二、活动 =经济 一、工业 二、农业', '122122'],
    ['two years', '=2025年主要工作 一、学习 二、活动 2026年工作安排', '1221'],
    ['one year alone', '2025年主要工作 一、学习 二、活动', '111'],
    ['one of them', '党建 一、学习 二、活动', '111'],
    ['arabic numbers in several', '=党建 1.学习 2.活动 经济 3.工业', '12212'],
  ])(
    'of numbers are below headings without, if the numbers begin again: %s',
    (_case, short, expected) => {
      expect(levels(short)).toBe(expected);
    },
  );

  it.each<[string, string, string]>([
    ['a preface before them', '前言 1.学习 2.活动', '111'],
    ['decimals below them', '前言 序 1.学习 1.1“一网通办” 2.活动', '11121'],
  ])('of arabic numbers are those of chapters, with %s', (_case, short, expected) => {
    expect(levels(short)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['keep their order', '#成效 ##党建 #打算', '121'],
    ['close up where one is left out', '#成效 ###党建 #打算', '121'],
    ['hold for the numbers that have them', '#一、成效 （一）党建 二、打算', '121'],
    [
      'hold for the numbers that have them, but no more than one below the heading above',
      '#一、成效 ##（一）党建 ###1.学习 #二、不足 1.人手',
      '12312',
    ],
    [
      'stay those of its author for a number that is inside no other on its level',
      '#一、成效 ##（一）党建 #二、不足 ##1.人手',
      '1212',
    ],
    ['have all other headings below them', '#成效 供水 ##党建 学习', '1223'],
    ['nest by their numbers on one level', '#一、成效 #（一）党建 #1.学习 #二、打算', '1231'],
    ['nest so below a level of their own', '##一、成效 ###（一）党建 ###1.学习 ##二、打算', '1231'],
    ['keep headings without a number wide', '#前言 #一、成效 #（一）党建 #结语', '1121'],
    [
      'keep their order, not that of numbers on several levels',
      '#1.成效 ##1.党建 ##（1）学习',
      '122',
    ],
    ['are at most three', '#成效 ##党建 ###学习 ####读书', '1233'],
  ])('of a formatted document %s', (_case, short, expected) =>
    expect(levels(short)).toBe(expected),
  );
});
