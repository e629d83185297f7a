import { indicatorKey, SLUG_PATTERN, slugFor, slugWithNumber } from '../../../src/domain/slug';
import schema from '../../../src/api/indicator/content-types/indicator/schema.json';

describe('slugFor', () => {
  it.each([
    [
      { year: 2025, organizationKey: 'qinghe-library', title: '书香进山' },
      '2025-qinghe-library-shu-xiang-jin-shan',
    ],
    [
      { year: '2025', organizationKey: null, title: '“接力棒”——重庆一年' },
      '2025-jie-li-bang-chong-qing-yi-nian',
    ],
    [
      { year: null, organizationKey: null, title: 'Books go into the Hills!' },
      'books-go-into-the-hills',
    ],
    [{ year: 2025, organizationKey: null, title: '绿色 GDP 与 Wi-Fi' }, '2025-lv-se-gdp-yu-wi-fi'],
    [{ year: null, organizationKey: null, title: null }, 'report'],
    [{ year: null, organizationKey: null, title: '！？' }, 'report'],
  ])('of %j is %s', (report, slug) => {
    expect(slugFor(report)).toBe(slug);
  });

  it('drops whole words where it would grow too long, and leaves room for a number', () => {
    const slug = slugFor({
      year: 2025,
      organizationKey: 'a-very-long-key',
      title: '长'.repeat(200),
    });
    expect(slug.length).toBeLessThanOrEqual(75);
    expect(slug).toMatch(/-chang$/);
    expect(slugWithNumber(slug, 9999)).toMatch(SLUG_PATTERN);
  });

  it('is always a slug', () => {
    for (const title of ['', 'É à ü', '一', '🎉🎉', 'a'.repeat(300), '--', '１２３']) {
      expect(slugFor({ year: 2025, organizationKey: 'x1', title })).toMatch(SLUG_PATTERN);
    }
  });
});

describe('slugWithNumber', () => {
  it('adds a number from the second attempt on', () => {
    expect([1, 2, 3].map((attempt) => slugWithNumber('a-b', attempt))).toEqual([
      'a-b',
      'a-b-2',
      'a-b-3',
    ]);
  });
});

describe('the key of an indicator', () => {
  const { regex } = schema.attributes.key;

  it('is the name in pinyin, with a number where another has it', () => {
    const taken = new Set<string>();
    const keys = [1, 2, 3].map(() => {
      const key = indicatorKey('接待读者', taken);
      taken.add(key);
      return key;
    });
    expect(keys).toEqual(['jie-dai-du-zhe', 'jie-dai-du-zhe-2', 'jie-dai-du-zhe-3']);
  });

  it.each(['', '！', '甲', '长'.repeat(200), 'Visits of readers', 'É', '🎉'])(
    'is one that the schema takes, for %j',
    (name) => {
      const first = indicatorKey(name, new Set());
      for (const key of [first, indicatorKey(name, new Set([first]))])
        expect(key).toMatch(new RegExp(regex));
    },
  );
});
