import { publishReport, REPORT } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

describeApi('a report in other forms', () => {
  let app: Running;
  let path: string;
  let documentId: string;
  beforeAll(async () => {
    app = await startStrapi();
    const report = await publishReport(app);
    ({ documentId } = report);
    path = `/api/reports/${report.slug}`;
  });
  afterAll(() => app.stop());

  /** Removes the compression that supertest requests by default. */
  const plain = (address: string) => app.http.get(address).set('Accept-Encoding', 'identity');

  it('is Markdown with front matter and the number of the edition', async () => {
    const { status, text, headers } = await app.http.get(`${path}.md`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(headers['content-language']).toBe('zh-Hans');
    expect(text).toContain('title: "书香进山"');
    expect(text).toContain('edition: 1');
    expect(text).toContain('## 把书送进山里\n\n“车一来，孩子们就跑出来了。”司机周大山说。');
  });

  it('is a table of its figures, saved under its title', async () => {
    const { text, headers } = await app.http.get(`${path}.csv`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="${path.split('/').at(-1)}.csv"; filename*=UTF-8''%E4%B9%A6%E9%A6%99%E8%BF%9B%E5%B1%B1.csv`,
    );
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.split('\r\n')[1]).toMatch(
      /^\w+,,接待读者,12万人次,120000,,,personTime,人次,exact,,1,none,,,,,$/,
    );
  });

  it('is linked data with whole addresses', async () => {
    const { text, headers } = await app.http.get(`${path}.jsonld`);
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const node = JSON.parse(text);
    expect(node).toMatchObject({ '@type': 'Report', name: '书香进山', version: 1 });
    expect(node['@id']).toMatch(/^http:\/\/.+\/api\/reports\/.+\.html\?locale=zh-Hans$/);
  });

  it('is linked from its page', async () => {
    const { text } = await app.http.get(`${path}.html`);
    for (const [type, ending] of [
      ['text/markdown', 'md'],
      ['text/csv', 'csv'],
      ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
      ['application/ld+json', 'jsonld'],
    ]) {
      expect(text).toContain(
        `<link rel="alternate" type="${type}" href="${path}.${ending}?locale=zh-Hans">`,
      );
    }
  });

  it.each(['html', 'md', 'csv', 'docx', 'jsonld'])(
    'answers .%s like JSON: by id, in the source language on request, HEAD, 304, 404',
    async (ending) => {
      const { headers, status } = await plain(`/api/reports/${documentId}.${ending}`);
      expect(status).toBe(200);
      expect(headers['cache-tag']).toContain(`report:${documentId}`);
      const again = await plain(`${path}.${ending}`).set('If-None-Match', headers.etag!);
      expect(again.status).toBe(304);
      const head = await app.http.head(`${path}.${ending}`);
      expect([head.status, head.headers.etag]).toEqual([200, headers.etag]);
      expect((await app.http.get(`${path}.${ending}?locale=en`)).status).toBe(404);
      const instead = await app.http.get(`${path}.${ending}?locale=en&fallback=true`);
      expect([instead.status, instead.headers['content-language']]).toEqual([200, 'zh-Hans']);
      // A reader of the page is led to the address that it has. A program is told what is wrong.
      const other = await app.http.get(`${path}.${ending}?populate=*`);
      const led = ending === 'html' ? [302, `${path}.html`] : [400, undefined];
      expect([other.status, other.headers.location]).toEqual(led);
    },
  );

  it('is fresh after a new edition, moves with the slug, and is gone when it is withdrawn', async () => {
    const documents = app.strapi.documents(REPORT);
    const { documentId: id, slug } = await publishReport(app, { title: '旧题', slug: 'old-slug' });
    expect((await app.http.get(`/api/reports/${slug}.md`)).text).toContain('# 旧题');
    const data = { title: '新题', slug: 'new-slug' };
    await documents.update({ documentId: id, data: data as never, status: 'published' });
    const moved = await app.http.get('/api/reports/old-slug.md?locale=zh-Hans');
    expect([moved.status, moved.headers.location]).toEqual([
      301,
      '/api/reports/new-slug.md?locale=zh-Hans',
    ]);
    expect((await app.http.get('/api/reports/new-slug.md')).text).toContain('# 新题');
    await documents.unpublish({ documentId: id });
    for (const ending of ['html', 'md', 'csv', 'docx', 'jsonld']) {
      expect((await app.http.get(`/api/reports/new-slug.${ending}`)).status).toBe(410);
    }
  });
});
