import { languageOf } from '../../../../src/domain/quantity/script';

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
