import fc from 'fast-check';
import { gramsOf } from '../../../../src/domain/account/grams';

describe('notes of a text', () => {
  it('never deny what stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, words, after) => {
        expect(gramsOf(before + words + after).mayHold(words)).toBe(true);
      }),
    );
  });

  it('deny words that were broken, from four characters on', () => {
    const { mayHold } = gramsOf('全年接待读者12万人次，新增座位20个。');
    expect([mayHold('接待观众12万人次'), mayHold('接待观众'), mayHold('观众人')]).toEqual([
      ...[false, false, true],
    ]);
  });
});
