import type * as Search from '../../src/bootstrap/search';
import { paragraph, publishReport, REPORT } from '../helpers/reports';
import { describeApi, loadedBy, startStrapi, type Running } from '../helpers/strapi';

describeApi('the pages', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  it('say at / that nothing is published yet, then list what is', async () => {
    expect((await app.http.get('/')).text).toContain('还没有发布的报告。');
    const { slug } = await publishReport(app);
    const { text, headers } = await app.http.get('/');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain(`<a href="/api/reports/${slug}.html?locale=zh-Hans">书香进山</a>`);
    expect((await app.http.get('/?locale=en')).text).toContain('No report is published yet.');
  });

  it('show a report with its sections and figures, every word escaped', async () => {
    const { slug } = await publishReport(app, { title: '<script>alert(1)</script>', year: '2024' });
    const { status, text } = await app.http.get(`/api/reports/${slug}.html`);
    expect(status).toBe(200);
    expect(text).toContain('<h2>把书送进山里</h2>');
    expect(text).toContain('<dt>接待读者</dt><dd>12万人次</dd>');
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('<script>');
  });

  it('tell people in a page that there is none, or none any more', async () => {
    const none = await app.http.get('/api/reports/nothing.html?locale=en');
    expect([none.status, none.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(none.text).toContain('<h1>There is no such page</h1>');
    const { slug, documentId } = await publishReport(app, { title: '撤下', slug: 'to-withdraw' });
    await app.strapi.documents(REPORT).unpublish({ documentId });
    const gone = await app.http.get(`/api/reports/${slug}.html`);
    expect([gone.status, gone.headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
    expect(gone.text).toContain('<h1>报告已撤下</h1>');
  });

  it('can be narrowed and leafed through, by forms that send what is empty', async () => {
    await publishReport(app, { title: '前年', slug: 'two-years-ago', year: '2019' });
    const { text } = await app.http.get(
      '/?locale=zh-Hans&filters[year]=2019&filters[series][key]=&q=',
    );
    expect(text).toContain('前年');
    expect(text).not.toContain('书香进山');
    expect(text).toContain('<option value="2019" selected>2019年</option>');
    const first = await app.http.get('/?pagination[pageSize]=1');
    expect(first.text).toContain('rel="next"');
    expect(first.text).not.toContain('href="/admin');
  });

  it('say to robots where the map is', async () => {
    const { text, headers } = await app.http.get('/robots.txt');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text).toMatch(
      /^User-agent: \*\nDisallow: \/admin\n\nSitemap: http.+\/api\/sitemap.xml\n$/,
    );
  });

  it('name themselves to search engines and to who shares them', async () => {
    const { slug } = await publishReport(app, { title: '分享', slug: 'to-share' });
    const { text } = await app.http.get(`/api/reports/${slug}.html`);
    expect(text).toMatch(/<link rel="canonical" href="http[^"]+\/to-share.html\?locale=zh-Hans">/);
    expect(text).toMatch(/<link rel="alternate" hreflang="x-default" href="http/);
    expect(text).toContain('<meta property="og:title" content="分享">');
    expect(text).toContain('<meta name="ArticleTitle" content="分享">');
    expect(text).not.toContain('content=""');
    const [, json = ''] = /<script type="application\/ld\+json">(.+)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Report', name: '分享' });
  });

  it('mark the figures of the prose', async () => {
    const { slug } = await publishReport(app, { title: '数据', slug: 'with-figures' });
    const { text } = await app.http.get(`/api/reports/${slug}.html`);
    expect(text).toMatch(
      /<data class="figure" value="120000" data-says="接待读者[^"]*">12万人次<\/data>/,
    );
  });

  const found = async (q: string, more = '') => {
    const { body } = await app.http.get(`/api/search?q=${encodeURIComponent(q)}${more}`);
    return (body as { data: { slug: string; excerpt: { text: string; isHit: boolean }[] }[] }).data;
  };

  it('are found by what they say: as it is now, and nothing else', async () => {
    const { slug, documentId } = await publishReport(app, {
      title: '旧书名',
      summary: '老街的猫头鹰。',
    });
    const [hit] = await found('猫头鹰');
    expect(hit).toMatchObject({ slug, locale: 'zh-Hans', edition: 1 });
    expect(hit!.excerpt.filter(({ isHit }) => isHit)).toEqual([{ text: '猫头鹰', isHit: true }]);
    expect(await found('猫头鹰', '&locale=en')).toEqual([]);
    expect(await found('没有的词')).toEqual([]);

    const documents = app.strapi.documents(REPORT);
    await documents.update({ documentId, data: { title: '山里的新书名' } as never });
    expect(await found('新书名')).toEqual([]);
    await documents.publish({ documentId, locale: 'zh-Hans' });
    expect(await found('新书名')).toMatchObject([{ slug, edition: 2, section: null }]);
    expect(await found('旧书名')).toEqual([]);

    await documents.unpublish({ documentId });
    expect(await found('新书名')).toEqual([]);
  });

  it('are found by a title before a heading, and a heading before prose', async () => {
    const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
    const section = (heading: string, text: string) => ({ heading, level: 1, body: body(text) });
    await publishReport(app, {
      ...{ title: '只在正文', slug: 'in-prose', sections: [section('甲', '一年里的萤火虫。')] },
    });
    await publishReport(app, {
      ...{ title: '在标题里', slug: 'in-heading', sections: [section('萤火虫', '一年。')] },
    });
    await publishReport(app, {
      ...{ title: '萤火虫年报', slug: 'in-title', sections: [section('乙', '一年。')] },
    });
    expect((await found('萤火虫')).map((one) => one.slug)).toEqual([
      'in-title',
      'in-heading',
      'in-prose',
    ]);
  });

  it('are found in each of many sections', async () => {
    const sections = Array.from({ length: 205 }, (_, at) => ({
      ...{ heading: `寻${String.fromCodePoint(0x4e00 + at)}录`, level: 1 },
      body: [paragraph('一年。')],
    }));
    await publishReport(app, { title: '长卷', slug: 'of-many-sections', sections });
    for (const at of [0, 198, 199, 200, 204]) {
      const { heading } = sections[at]!;
      expect(await found(heading)).toMatchObject([{ slug: 'of-many-sections' }]);
    }
  });

  it('have an index that is written anew where it is lacking', async () => {
    const { slug } = await publishReport(app, { title: '补写索引', slug: 'backfilled' });
    await app.strapi.db.connection('search_parts').where({ slug }).update({ version: 0 });
    const { ensureSearch } = await loadedBy<typeof Search>(app, 'bootstrap/search');
    await ensureSearch(app.strapi);
    expect(await found('补写索引')).toHaveLength(1);
    const left = await app.strapi.db.connection('search_parts').where({ slug, version: 0 });
    expect(left).toEqual([]);
  });
});
