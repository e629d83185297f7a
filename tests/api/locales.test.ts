import { assertRuled } from '../../src/bootstrap/locales';
import { signIn } from '../helpers/admin';
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

  describe('and their rules', () => {
    it('stop the boot where the configuration names a language without rules', () => {
      expect(() => assertRuled(['zh-Hans', 'en', 'zh-Hant'])).not.toThrow();
      expect(() => assertRuled(['zh-Hans', 'ja'])).toThrow(
        'config/zongshu.ts names the language "ja", which has no rules to check it by. Languages with rules: zh (中文), en (English).',
      );
    });

    it('keep a report from being published in a language without them', async () => {
      const service = app.strapi.plugin('i18n').service('locales');
      const { id } = await service.create({ code: 'ja', name: '日本語' });
      const { documentId } = await createReport(app, {}, { locale: 'ja' });
      for (const locale of ['ja', '*']) {
        const publish = app.strapi.documents(REPORT).publish({ documentId, locale });
        await expect(publish).rejects.toThrow('The language "ja" has no rules to check it by');
      }
      const status = { status: 'published' };
      await expect(createReport(app, {}, { locale: 'ja', ...status })).rejects.toThrow('"ja"');
      expect(
        await app.strapi.db.query('api::edition.edition').count({ where: { language: 'ja' } }),
      ).toBe(0);
      await app.strapi.documents(REPORT).delete({ documentId, locale: '*' });
      await service.delete({ id });
    });
  });

  describe('in the settings of the admin', () => {
    const settings = async (method: 'post' | 'delete', path: string, body = {}) =>
      app.http[method](`/i18n/locales${path}`)
        .set('Authorization', `Bearer ${await signIn(app)}`)
        .send(body);

    it('are not added: without rules never, with rules by configuration', async () => {
      const ja = await settings('post', '', { code: 'ja', name: '日本語', isDefault: false });
      expect([ja.status, ja.body.error.message]).toEqual([
        409,
        '语言“ja”没有检查规则，不能添加。有规则的语言：zh (中文), en (English)。',
      ]);
      const fromTaiwan = await settings('post', '', {
        code: 'zh-Hant',
        name: '繁體',
        isDefault: false,
      });
      expect([fromTaiwan.status, fromTaiwan.body.error.message]).toEqual([
        409,
        '语言“zh-Hant”要在 config/zongshu.ts 中添加，再重新启动。',
      ]);
    });

    it('are not deleted while something is written in them', async () => {
      const service = app.strapi.plugin('i18n').service('locales');
      const { documentId } = await createReport(app);
      const data = { ...reportData(), title: 'English' } as never;
      await app.strapi.documents(REPORT).update({ documentId, locale: 'en', data });
      const { id } = await service.findByCode('en');
      const refused = await settings('delete', `/${id}`);
      expect(refused.status).toBe(409);
      expect(refused.body.error.message).toMatch(
        /^不能删除“English”（en）：还有\d+篇综述的草稿和\d+个已发布的版本用这种语言。$/,
      );
      expect(
        await app.strapi.documents(REPORT).findOne({ documentId, locale: 'en' }),
      ).toMatchObject({ title: 'English' });
      const unused = await service.create({ code: 'fr', name: 'Français' });
      expect((await settings('delete', `/${unused.id}`)).status).toBe(200);
    });
  });

  it('must be named for a translation where there are several to translate into', async () => {
    const { documentId } = await createReport(app);
    const ask = (query = '') =>
      app.http
        .post(`/api/report-translations/${documentId}${query}`)
        .set('Authorization', `Bearer ${app.token}`);
    const configured = app.strapi.config.get<object[]>('zongshu.locales');
    app.strapi.config.set('zongshu.locales', [...configured, { code: 'zh-Hant', name: '繁體' }]);
    try {
      const { status, body } = await ask();
      expect([status, body.error.message]).toEqual([
        400,
        'Name the language of the translation with ?locale=. Use one of: en, zh-Hant.',
      ]);
    } finally {
      app.strapi.config.set('zongshu.locales', configured);
    }
    expect((await ask()).body.data.locale).toBe('en');
  });
});
