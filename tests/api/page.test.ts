import { publishReport } from '../helpers/reports';
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

  it('answer 404 for a report that is not published', async () => {
    expect((await app.http.get('/api/reports/nothing.html')).status).toBe(404);
  });
});
