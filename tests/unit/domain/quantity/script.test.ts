import { languageOf } from '../../../../src/domain/quantity/script';
import { inSimplified, isTraditional } from '../../../../src/domain/quantity/script.zh';

describe('the language of figures', () => {
  it.each([
    ['800Mbps', 'zh'],
    ['800 Mbps', 'zh'],
    ['5 m 300', 'zh'],
    ['a big', 'zh'],
    ['to be', 'zh'],
    ['in the', 'en'],
    ['served 40,000 readers', 'en'],
    ['is 5 m 300 kilometres', 'en'],
    ['全年 served 40,000 readers', 'zh'],
    ['', 'zh'],
  ])('of “%s” in a Chinese report is %s', (text, language) => {
    expect(languageOf(text, 'zh')).toBe(language);
  });

  it('of an English report is English', () => {
    expect(languageOf('800Mbps', 'en')).toBe('en');
  });
});

describe('characters in simplified form', () => {
  it.each([
    ['黨羣在村裏説閲讀', '党群在村里说阅读'],
    ['顔氏的鋭氣與滙款', '颜氏的锐气与汇款'],
    ['帶著等著', '带着等着'],
    ['著名的編著者和顯著的原著', '著名的编著者和显著的原著'],
    ['乾隆么', '乾隆么'],
  ])('of %s are %s, at the same places', (text, plain) => {
    expect(inSimplified(text)).toBe(plain);
    expect(plain).toHaveLength(text.length);
  });

  it('take nothing for traditional that simplified texts have too', () => {
    expect(isTraditional('她著有三部专著，乾隆年间的著述尤其著名。')).toBe(false);
    expect(isTraditional('村裏的羣眾')).toBe(true);
  });
});
