import { toCard } from '../../../../src/domain/edition';
import { toAtom, type Feed } from '../../../../src/domain/write/atom';
import { publication } from '../../../helpers/publication';
import { all, parseXml, wordsIn } from '../../../helpers/xml';

const SITE = 'https://reports.example.org';
const card = (overrides = {}) => toCard(publication(overrides).edition);
const feed = (more: Partial<Feed> = {}) =>
  parseXml(
    toAtom({
      ...{ locale: 'zh-Hans', site: SITE },
      items: [{ card: card(), publishedAt: '2026-01-16T01:31:00.000Z', correction: null }],
      ...more,
    }),
  );
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

describe('the feed', () => {
  it('has what RFC 4287 asks of a feed (§4.1.1): id, title, updated, author and a link to itself', () => {
    const root = feed();
    expect([root.name, root.uri]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(root.attributes['xml:lang']).toBe('zh-Hans');
    expect(wordsIn(root, 'id')).toBe(`${SITE}/api/feed.atom?locale=zh-Hans`);
    expect(wordsIn(root, 'title')).toBe('年度工作综述');
    expect(wordsIn(root, 'updated')).toBe('2026-01-16T01:31:00.000Z');
    expect(wordsIn(all(root, 'author')[0]!, 'name')).toBe('reports.example.org');
    const [self] = all(root, 'link');
    expect(self?.attributes).toEqual({
      ...{ rel: 'self', type: 'application/atom+xml', hreflang: 'zh-Hans' },
      href: `${SITE}/api/feed.atom?locale=zh-Hans`,
    });
  });

  it('has what it asks of an entry (§4.1.2), and links to page and JSON', () => {
    const [entry] = all(feed(), 'entry');
    expect(wordsIn(entry!, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(wordsIn(entry!, 'title')).toBe('书香进山');
    expect(wordsIn(entry!, 'updated')).toMatch(RFC_3339);
    expect(wordsIn(entry!, 'published')).toMatch(RFC_3339);
    expect(wordsIn(entry!, 'summary')).toBe('一年的工作。');
    expect(wordsIn(all(entry!, 'author')[0]!, 'name')).toBe('青禾县图书馆');
    // Two alternates may not share type and language.
    expect(all(entry!, 'link').map(({ attributes }) => Object.values(attributes))).toEqual([
      ['alternate', 'text/html', 'zh-Hans', `${SITE}/api/reports/2025-library.html?locale=zh-Hans`],
      [
        'alternate',
        'application/json',
        'zh-Hans',
        `${SITE}/api/reports/2025-library?locale=zh-Hans`,
      ],
    ]);
  });

  it('names an entry by report and language, whatever its title, slug and site are', () => {
    const idOf = (overrides: object, site = SITE) => {
      const items = [
        { card: card(overrides), publishedAt: '2026-01-16T01:31:00.000Z', correction: null },
      ];
      return wordsIn(all(feed({ items, site }), 'entry')[0]!, 'id');
    };
    expect(idOf({ title: '新题', slug: 'another' }, 'https://new.example')).toBe(idOf({}));
    expect(idOf({ locale: 'en' })).not.toBe(idOf({}));
    expect(idOf({ documentId: 'd2' })).not.toBe(idOf({}));
  });

  it('is a feed before anything is published, and whatever a title holds', () => {
    expect(wordsIn(feed({ items: [] }), 'updated')).toMatch(RFC_3339);
    const items = [
      {
        card: card({ title: '<a> & \u0001"b"' }),
        publishedAt: '2026-01-16T01:31:00Z',
        correction: null,
      },
    ];
    expect(wordsIn(all(feed({ items }), 'entry')[0]!, 'title')).toBe('<a> & "b"');
  });

  it('names what a report states anew of an earlier year', () => {
    const fact = (text: string, value: number, year: number) => ({
      ...{ key: 'm', label: '阅读活动', text, value, min: null, max: null, unit: 'session' },
      ...{ qualifier: 'exact', period: '2024', indicator: { key: 'events', name: '阅读活动' } },
      ...{ report: { documentId: `of-${year}`, slug: 's', title: 't', year, edition: 1 } },
    });
    const restated = [
      {
        ...{ year: 2024, figure: fact('390场', 390, 2025), change: null },
        ...{ others: [], restates: [fact('376场', 376, 2024)] },
      },
    ] as unknown as NonNullable<Feed['items'][number]['restated']>;
    const item = { card: card(), publishedAt: '2026-01-16T01:31:00.000Z', correction: null };
    const [entry] = all(feed({ items: [{ ...item, restated }] }), 'entry');
    expect(wordsIn(entry!, 'summary')).toBe(
      '数据调整：阅读活动（2024年）原为376场，2025年的报告调整为390场\n一年的工作。',
    );
  });
});
