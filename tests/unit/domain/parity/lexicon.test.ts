import { lexiconOf, wordsIn } from '../../../../src/domain/parity/lexicon';

describe('the lexicon', () => {
  const terms = [
    { zh: '玩偶甲乙', en: 'Zyx' },
    { zh: '玩偶', en: 'zyx office' },
  ];
  const lexicon = lexiconOf(terms);
  const spansIn = (text: string, language: 'zh' | 'en') =>
    wordsIn(text, lexicon, language).map(({ start, end }) => text.slice(start, end));

  it('finds the longest word that begins at a place, and goes on after it', () => {
    expect(spansIn('玩偶甲乙玩偶', 'zh')).toEqual(['玩偶甲乙', '玩偶']);
  });

  it('finds English words in any case, where a word of the text begins', () => {
    expect(spansIn('The ZYX Office, azyx, zyxs', 'en')).toEqual(['ZYX Office', 'zyx']);
  });

  it('gives a word of the glossary and the nouns the entries of both', () => {
    const [student] = wordsIn('学生', lexiconOf(), 'zh');
    const both = wordsIn('学生', lexiconOf([{ zh: '学生', en: 'pupil' }]), 'zh');
    expect(both).toHaveLength(2);
    expect(both).toContainEqual(student);
  });
});
