import { queriesOf } from '../helpers/queries';
import { publishReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';
import { all, parseXml, wordsIn } from '../helpers/xml';

describeApi('the feed and the sitemap', () => {
  let app: Running;
  let documentId: string;
  let slug: string;
  beforeAll(async () => {
    app = await startStrapi();
    app.strapi.config.set('server.absoluteUrl', 'https://reports.example.org/');
    const organization = await app.strapi
      .documents('api::organization.organization')
      .create({ data: { key: 'library', name: '旧名', nameEn: 'Library' } as never });
    const relation = { organization: organization.documentId };
    ({ documentId, slug } = await publishReport(app, { ...relation, title: '先' }));
    await publishReport(app, { title: '后', year: '2024' });
  });
  afterAll(() => app.stop());

  const xmlOf = async (path: string) => parseXml((await app.http.get(path)).text);
  const titles = async (path = '/api/feed.atom') =>
    all(await xmlOf(path), 'entry').map((entry) => wordsIn(entry, 'title'));
  const pages = async () =>
    all(await xmlOf('/api/sitemap.xml'), 'url').map((url) => wordsIn(url, 'loc'));
  const documents = () => app.strapi.documents(REPORT);

  it('answer with their types, whole addresses, and few queries', async () => {
    for (const [path, type, most] of [
      ['/api/feed.atom', 'application/atom+xml; charset=utf-8', 3],
      // The sitemap lists the pages of series and of indicators in both languages.
      ['/api/sitemap.xml', 'application/xml; charset=utf-8', 4],
    ] as const) {
      let headers: Record<string, string> = {};
      const queries = await queriesOf(app, async () => ({ headers } = await app.http.get(path)));
      expect(queries.length).toBeLessThanOrEqual(most);
      expect(await queriesOf(app, async () => app.http.get(path))).toEqual([]);
      expect(headers['content-type']).toBe(type);
      expect(headers['cache-tag']).toContain('reports');
    }
    expect(await pages()).toContain(
      `https://reports.example.org/api/reports/${slug}.html?locale=zh-Hans`,
    );
  });

  it('list what was published last first, and follow publication and withdrawal', async () => {
    expect(await titles()).toEqual(['后', '先']);
    await documents().update({
      documentId,
      data: { title: '先，改' } as never,
      status: 'published',
    });
    expect(await titles()).toEqual(['先，改', '后']);
    const before = await pages();
    await documents().unpublish({ documentId });
    expect(await titles()).toEqual(['后']);
    expect(await pages()).toHaveLength(before.length - 1);
    await documents().publish({ documentId });
    expect(await titles()).toEqual(['先，改', '后']);
  });

  it('show no draft', async () => {
    const before = [await titles(), await pages()];
    await documents().create({ data: reportData({ title: '草稿', year: '2010' }) as never });
    expect([await titles(), await pages()]).toEqual(before);
  });

  it('have a language each, and the sitemap names them all', async () => {
    expect(await titles('/api/feed.atom?locale=en')).toEqual([]);
    const data = reportData({ title: 'In English' }) as never;
    await documents().update({ documentId, locale: 'en', data, status: 'published' });
    expect(await titles('/api/feed.atom?locale=en')).toEqual(['In English']);
    const both = all(await xmlOf('/api/sitemap.xml'), 'url').filter(
      (url) => all(url, 'link').length > 0,
    );
    expect(
      both.map((url) => all(url, 'link').map(({ attributes }) => attributes.hreflang)),
    ).toEqual([
      ['zh-Hans', 'en', 'x-default'],
      ['zh-Hans', 'en', 'x-default'],
    ]);
  });

  it('call an organization what it is called today', async () => {
    const author = async () => {
      const entries = all(await xmlOf('/api/feed.atom'), 'entry');
      return entries.flatMap((entry) => all(entry, 'author').map((one) => wordsIn(one, 'name')));
    };
    expect(await author()).toEqual(['旧名']);
    const organizations = app.strapi.documents('api::organization.organization');
    const [organization] = await organizations.findMany({});
    await organizations.update({
      ...{ documentId: organization!.documentId, data: { name: '新名' } as never },
    });
    expect(await author()).toEqual(['新名']);
  });

  it('refuse what they do not know, and pages that are not there', async () => {
    expect((await app.http.get('/api/feed.atom?locale=xx')).status).toBe(400);
    expect((await app.http.get('/api/feed.atom?limit=1000')).status).toBe(400);
    expect((await app.http.get('/api/sitemap.xml?page=0')).status).toBe(400);
    expect((await app.http.get('/api/sitemap.xml?page=2')).status).toBe(404);
  });

  it('splits into pages, each with all languages of its reports, where the site is too large for one', async () => {
    const locales = app.strapi.config.get('zongshu.locales') as { code: string }[];
    // So many languages that a page has room for one report only.
    const many = [...locales, ...Array(40_000).fill({ code: 'xx', name: '' })];
    app.strapi.config.set('zongshu.locales', many);
    await documents().publish({ documentId });
    const index = await xmlOf('/api/sitemap.xml');
    expect(all(index, 'sitemap').map((map) => wordsIn(map, 'loc'))).toEqual([
      'https://reports.example.org/api/sitemap.xml?page=1',
      'https://reports.example.org/api/sitemap.xml?page=2',
    ]);
    const found = [await xmlOf('/api/sitemap.xml?page=1'), await xmlOf('/api/sitemap.xml?page=2')];
    expect(found.map((map) => all(map, 'url').length).sort()).toEqual([1, 2]);
    app.strapi.config.set('zongshu.locales', locales);
  });
});
