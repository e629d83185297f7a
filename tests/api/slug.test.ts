import { createReport, publishReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

describeApi('the slug of a report', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  const drafts = (documentId: string) =>
    app.strapi.db.query(REPORT).findMany({ where: { documentId, publishedAt: null } });

  it('is made of year, organization and title where none is given', async () => {
    const organization = await app.strapi.documents('api::organization.organization').create({
      data: { key: 'qinghe-library', name: '青禾县图书馆' },
    });
    const { slug } = await createReport(app, { organization: organization.documentId });
    expect(slug).toBe('2025-qinghe-library-shu-xiang-jin-shan');
  });

  it('is made for a report that came by the HTTP API, too', async () => {
    const answer = await app.http
      .post('/api/reports')
      .set('Authorization', `Bearer ${app.token}`)
      .send({ data: reportData({ title: '一年回望' }) });
    expect(answer.status).toBe(201);
    expect(answer.body.data.slug).toBe('2025-yi-nian-hui-wang');
  });

  it('gets a number where two reports would have the same', async () => {
    const first = await createReport(app, { title: '同名' });
    const second = await createReport(app, { title: '同名' });
    expect([first.slug, second.slug]).toEqual(['2025-tong-ming', '2025-tong-ming-2']);
  });

  it('stays unique when many reports are made at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 5 }, () => createReport(app, { title: '齐头并进' })),
    );
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(5);
  });

  it('is refused where it belongs to another report', async () => {
    await createReport(app, { slug: 'taken-slug' });
    await expect(createReport(app, { slug: 'taken-slug' })).rejects.toThrow(
      'The slug "taken-slug" belongs to another report.',
    );
  });

  it('is refused where another report was once published under it', async () => {
    const { documentId } = await publishReport(app, { slug: 'old-address' });
    await app.strapi
      .documents(REPORT)
      .update({ documentId, data: { slug: 'new-address' } as never });
    await expect(createReport(app, { slug: 'old-address' })).rejects.toThrow('belongs to another');
  });

  it.each(['Big', 'a', 'white space', 'two--hyphens', '中文'])('cannot be "%s"', async (slug) => {
    await expect(createReport(app, { slug })).rejects.toThrow('is no slug');
  });

  it('is one for all languages, whichever language changes it', async () => {
    const { documentId, slug } = await createReport(app, { title: '两种语言' });
    const documents = app.strapi.documents(REPORT);
    const data = { ...reportData(), title: 'Two languages' };
    await documents.update({ documentId, locale: 'en', data: data as never });
    expect((await drafts(documentId)).map((row) => row.slug)).toEqual([slug, slug]);
    await documents.update({ documentId, locale: 'en', data: { slug: 'two-tongues' } as never });
    expect((await drafts(documentId)).map((row) => row.slug)).toEqual([
      'two-tongues',
      'two-tongues',
    ]);
  });

  it('of a copy is its own', async () => {
    const { documentId, slug } = await createReport(app, { title: '抄本' });
    const copy = await app.strapi.documents(REPORT).clone({ documentId, data: {} as never });
    const [row] = await drafts(copy?.documentId as string);
    expect(row.slug).toBe(`${slug}-2`);
  });
});
