import { matchesOf } from '../../../src/domain/matches';

describe('matchesOf', () => {
  it.each([/a./g, /x*/g, /(?<=b)a|$/g])('finds what String.matchAll finds with %s', (pattern) => {
    const text = 'abxxaba';
    const plain = (match: RegExpMatchArray) => [match.index, ...match];
    expect(matchesOf(text, pattern).map(plain)).toEqual([...text.matchAll(pattern)].map(plain));
  });

  it('begins at the start of each text, whatever was searched before', () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect(matchesOf('a', pattern)).toHaveLength(1);
    expect(matchesOf('a', pattern)).toHaveLength(1);
  });
});
