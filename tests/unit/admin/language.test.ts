import { preferredOf } from '../../../src/admin/preferred-language';

describe('the language of the first visit', () => {
  it.each([
    [['en-GB', 'zh-CN'], 'en'],
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hans'],
    [['de-DE', 'en-US', 'zh'], 'en'],
    [['fr'], 'zh-Hans'],
    [[], 'zh-Hans'],
  ])('of a browser with %j is %s', (languages, chosen) => {
    expect(preferredOf(languages)).toBe(chosen);
  });
});
