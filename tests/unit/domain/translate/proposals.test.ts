import { proof } from '../../../../src/domain/check/proof';
import { proposer } from '../../../../src/domain/translate/propose';
import { carried } from '../../../helpers/carried';

const UNITS =
  '元 万元 亿元 人 户 名 次 人次 个 家 项 场 亩 公顷 平方米 公里 吨 公斤 斤 % 个百分点 倍 千瓦时 册 台 篇 天 年 个月 美元 港元'.split(
    ' ',
  );
const AMOUNTS =
  '3 12 300 3.5 1.5万 30万 300多 3万多 近30 约200 上百 数十 十余 两 5至15 2.35亿 1.2万亿 不足20 超过50 100多万 3000余 近1.3亿 千余'.split(
    ' ',
  );
const FIGURES = /value|magnitude|unit|qualifier|figure|percent|basis|date|ordinal|year|counted/;

const propose = proposer(carried(), []);
const isWritten = (amount: string, unit: string) =>
  !(/[万亿]$/.test(amount) && /^[万亿]/.test(unit));

describe('what is proposed for a figure', () => {
  it.each(UNITS)('is what the check takes for the same: %s', (unit) => {
    const faults = AMOUNTS.filter((amount) => isWritten(amount, unit)).flatMap((amount) => {
      const zh = `全年完成${amount}${unit}。`;
      const en = propose({ kind: 'paragraph', text: zh });
      const errors = proof(zh, en).filter(
        ({ ruleId, severity }) => FIGURES.test(ruleId) && severity === 'error',
      );
      return errors.map(({ ruleId }) => `${zh} → ${en}: ${ruleId}`);
    });
    expect(faults).toEqual([]);
  });

  it.each([
    '2024年2月22日',
    '2021—2025年',
    '2024年第一季度',
    '20世纪90年代',
    '第14次会议',
    '3月1日至5日',
  ])('is so of a time too: %s', (time) => {
    const zh = `截至${time}，完成投资。`;
    const found = proof(zh, propose({ kind: 'paragraph', text: zh }));
    expect(found.map(({ ruleId }) => ruleId).filter((id) => FIGURES.test(id))).toEqual([]);
  });
});

describe('what is proposed for a term', () => {
  it.each([
    ['local people; villagers (rural)', 'local people'],
    ['president / chair', 'president'],
    ['village', 'village'],
  ])('is its first rendering: %s', (en, words) => {
    const first = proposer(carried(), [{ zh: '群众', en }]);
    expect(first({ kind: 'paragraph', text: '群众' })).toBe(words);
  });
});
