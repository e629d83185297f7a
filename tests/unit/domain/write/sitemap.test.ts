import { toSitemap, toSitemapIndex } from '../../../../src/domain/write/sitemap';
import { all, parseXml, wordsIn } from '../../../helpers/xml';

const SITE = 'https://reports.example.org';
const page = (slug: string, locale: string) => `${SITE}/api/reports/${slug}.html?locale=${locale}`;
const updatedAt = '2026-01-16T01:31:00.000Z';

describe('the sitemap', () => {
  const xml = toSitemap(
    [
      [
        { slug: 'a', locale: 'zh-Hans', updatedAt },
        { slug: 'a', locale: 'en', updatedAt },
      ],
      [{ slug: 'b', locale: 'en', updatedAt }],
    ],
    { site: SITE, template: null },
    'zh-Hans',
  );
  const root = parseXml(xml);

  it('has the page of every report in every language, and when it came out', () => {
    expect([root.name, root.uri]).toEqual([
      'urlset',
      'http://www.sitemaps.org/schemas/sitemap/0.9',
    ]);
    expect(all(root, 'url').map((url) => [wordsIn(url, 'loc'), wordsIn(url, 'lastmod')])).toEqual([
      [page('a', 'zh-Hans'), updatedAt],
      [page('a', 'en'), updatedAt],
      [page('b', 'en'), updatedAt],
    ]);
  });

  it('names the languages of a report both ways, itself included, and the original for all others', () => {
    const languages = [
      ['zh-Hans', page('a', 'zh-Hans')],
      ['en', page('a', 'en')],
      ['x-default', page('a', 'zh-Hans')],
    ];
    const links = all(root, 'url').map((url) =>
      all(url, 'link').map(({ attributes }) => [attributes.hreflang, attributes.href]),
    );
    expect(links).toEqual([languages, languages, []]);
    expect(all(root, 'link')[0]?.uri).toBe('http://www.w3.org/1999/xhtml');
  });

  it('is in pages where one may not hold all, and the index names them', () => {
    const index = parseXml(toSitemapIndex(3, SITE));
    expect(index.name).toBe('sitemapindex');
    expect(all(index, 'sitemap').map((map) => wordsIn(map, 'loc'))).toEqual(
      [1, 2, 3].map((number) => `${SITE}/api/sitemap.xml?page=${number}`),
    );
  });
});
