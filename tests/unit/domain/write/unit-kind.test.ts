import { UNITS, type UnitCode } from '../../../../src/domain/quantity';
import { unitKind } from '../../../../src/domain/write/unit-kind';

const CODES = Object.keys(UNITS) as UnitCode[];

describe('the name of a unit in a list', () => {
  it('is never empty, and never Chinese in English', () => {
    const named = CODES.map((unit) => [unit, unitKind(unit, 'zh'), unitKind(unit, 'en')]);
    expect(named.filter(([, zh, en]) => !zh || !en || /\p{Script=Han}/u.test(en))).toEqual([]);
  });

  it('is the counter of the figure where Chinese has several', () => {
    expect([unitKind('item', 'zh', '3.5万册'), unitKind('item', 'en', '3.5万册')]).toEqual([
      '册',
      'items',
    ]);
  });
});
