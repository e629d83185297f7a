import fc from 'fast-check';
import { indexOf, placesOf } from '../../../../src/domain/translate/propose/places';

describe('places of words in a text', () => {
  const placesIn = (text: string, words: string[]) =>
    placesOf(text, indexOf(new Map(words.map((word) => [word, `<${word}>`]))));

  it('are found for every word, also where one stands in another', () => {
    expect(placesIn('市政协机关', ['政协', '市政协机关'])).toMatchObject([
      { start: 1, end: 3, words: '<政协>' },
      { start: 0, end: 5, words: '<市政协机关>' },
    ]);
  });

  it('are those that a search for each word by itself finds', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 30 });
    const words = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(text, words, (whole, all) => {
        const found = placesIn(whole, all).map(({ start, words: one }) => `${one} ${start}`);
        expect(found).toEqual(all.flatMap((word) => searched(whole, word)));
      }),
    );
  });

  const searched = (text: string, word: string): string[] => {
    const found: string[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push(`<${word}> ${at}`);
    }
    return found;
  };
});
