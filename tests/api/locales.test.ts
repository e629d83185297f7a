import { createReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

describeApi('locales', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  it('are Simplified Chinese, the default, and English after the first boot', async () => {
    const service = app.strapi.plugin('i18n').service('locales');
    const locales: { code: string; name: string }[] = await service.find();
    expect(locales.map(({ code, name }) => [code, name]).sort()).toEqual([
      ['en', 'English'],
      ['zh-Hans', '简体中文'],
    ]);
    expect(await service.getDefaultLocale()).toBe('zh-Hans');
  });

  it('that do not exist are refused when a report is made', async () => {
    await expect(createReport(app, {}, { locale: 'fr' })).rejects.toThrow(
      'Unknown locale "fr". Use one of:',
    );
  });

  it('that do not exist are refused by the HTTP API with 400', async () => {
    const answer = await app.http
      .post('/api/reports?locale=xx')
      .set('Authorization', `Bearer ${app.token}`)
      .send({ data: reportData() });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('Unknown locale "xx"');
  });

  it('without a draft cannot be published', async () => {
    const { documentId } = await createReport(app);
    const publish = app.strapi.documents(REPORT).publish({ documentId, locale: 'en' });
    await expect(publish).rejects.toThrow('Nothing to publish: the report has no draft in "en".');
  });

  it('hold their own values: a change of one leaves the other alone', async () => {
    const { documentId } = await createReport(app);
    const documents = app.strapi.documents(REPORT);
    const english = { ...reportData(), title: 'Books go into the hills', year: '2024' };
    await documents.update({ documentId, locale: 'en', data: english as never });
    await documents.update({ documentId, data: { year: '2023' } as never });
    await documents.publish({ documentId, locale: '*' });
    const [zh, en] = await Promise.all(
      ['zh-Hans', 'en'].map((locale) =>
        documents.findOne({ documentId, locale, status: 'published' }),
      ),
    );
    expect([zh?.year, en?.year]).toEqual(['2023', '2024']);
  });
});
