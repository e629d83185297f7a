import { publishReport, REPORT } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

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

  it('answer a wrong address in a page for people, and in JSON for programs', async () => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const ask = (path: string, accept: string) => app.http.get(path).set('Accept', accept);
    const page = await ask('/reports/2025', browser).set('Accept-Language', 'en-GB,en;q=0.9');
    expect([page.status, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<h1>There is no such page</h1>');
    expect(page.headers).toMatchObject({ 'cache-control': 'private, no-store' });
    expect(page.headers.vary).toContain('Accept');
    const chinese = await ask('/reports/2025?locale=zh-Hans', browser).set('Accept-Language', 'en');
    expect(chinese.text).toContain('没有这个页面');
    for (const [path, accept] of [
      ['/reports/2025', '*/*'],
      ['/api/nothing', browser],
    ] as const) {
      const { status, body } = await ask(path, accept);
      expect([status, body.error?.name]).toEqual([404, 'NotFoundError']);
    }
  });

  it.each([
    ['?from=singlemessage&isappinstalled=0', ''],
    ['?locale=en&utm_source=%E9%80%9A%E8%AE%AF', '?locale=en'],
    ['?locale=xx', ''],
    ['?locale=en&fallback=perhaps', '?locale=en'],
  ])('take what others added to a link out of it: %s', async (added, left) => {
    for (const path of ['/', '/api/reports/any.html', '/api/series/any.html']) {
      const { status, headers } = await app.http.get(path + added);
      const isRefused = path === '/api/series/any.html' && added.includes('fallback');
      if (isRefused) continue;
      expect([path, status, headers.location]).toEqual([path, 302, path + left]);
      expect(headers['cache-control']).toContain('no-store');
    }
  });

  it('take a filter that cannot be read out of the address, and keep the rest', async () => {
    const { headers } = await app.http.get('/?locale=en&filters[yaer]=2025&pagination[page]=abc');
    expect(headers.location).toBe('/?locale=en&pagination%5Bpage%5D=abc');
    const again = await app.http.get(headers.location!);
    expect(again.headers.location).toBe('/?locale=en');
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
});
