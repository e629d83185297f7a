import { previewAddress } from '../../src/previewing/address';
import { signIn, viewerOf } from '../helpers/admin';
import { createReport, paragraph, publishReport, REPORT } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

describeApi('the preview of a report', () => {
  let app: Running;
  let session: string;
  beforeAll(async () => {
    app = await startStrapi();
    session = await signIn(app);
  });
  afterAll(() => app.stop());

  /** Returns the address that the admin opens in its frame. */
  async function addressOf(documentId: string, status = 'draft', uid = REPORT): Promise<string> {
    const { body } = await app.http
      .get(`/content-manager/preview/url/${uid}?documentId=${documentId}&status=${status}`)
      .query({ locale: 'zh-Hans' })
      .set('Authorization', `Bearer ${session}`);
    return body.data?.url;
  }

  it('shows a draft that nobody else is shown, and is kept nowhere', async () => {
    const { documentId, slug } = await createReport(app, { title: '还没有发布' });
    const { status, text, headers } = await app.http.get(await addressOf(documentId));
    expect(status).toBe(200);
    expect(text).toContain('还没有发布');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
      'x-frame-options': 'SAMEORIGIN',
    });
    expect((await app.http.get(`/api/reports/${slug}.html`)).status).toBe(404);
  });

  it('shows a draft that lacks everything a publication must have', async () => {
    const [empty, key] = [{ title: null, year: null }, 'k'];
    const section = {
      ...{ key, heading: '一节', body: [paragraph('馆长说了话。')] },
      metrics: [{ key: 'm', text: '馆长' }],
      quotes: [{ key: 'q', text: '说了话' }],
      ...{ photos: [{ key: 'p' }], notes: [{ key: 'n' }], tables: [{ key: 't' }] },
    };
    const data = { ...empty, sections: [section], credits: [{}], cover: {} };
    const { documentId } = await app.strapi.documents(REPORT).create({ data: data as never });
    const { status, text } = await app.http.get(await addressOf(documentId));
    expect(status).toBe(200);
    expect(text.replace(/<[^>]*>/g, '')).toContain('馆长说了话。');
    expect(text).not.toMatch(/>(null|undefined|NaN|0)</);
    for (const form of ['', '.md', '.docx', '.json', '.csv']) {
      const draft = await app.http
        .get(`/api/reports/${documentId}${form}?status=draft`)
        .set('Authorization', `Bearer ${app.token}`);
      expect([form, draft.status < 500]).toEqual([form, true]);
    }
  });

  it('shows what is published beside a draft that was changed', async () => {
    const { documentId } = await publishReport(app);
    await app.strapi.documents(REPORT).update({ documentId, data: { title: '改了' } });
    const [draft, published] = [
      await app.http.get(await addressOf(documentId, 'modified')),
      await app.http.get(await addressOf(documentId, 'published')),
    ];
    expect(draft.text).toContain('改了');
    expect(published.text).toContain('书香进山');
  });

  it('opens by its own address only, and not for ever', async () => {
    const { documentId } = await createReport(app);
    const { documentId: other } = await createReport(app);
    const address = await addressOf(documentId);
    const status = async (of: string) => (await app.http.get(of)).status;
    expect(await status(address.replace(documentId, other))).toBe(403);
    expect(await status(address.replace('status=draft', 'status=published'))).toBe(403);
    expect(await status(address.replace(/signature=.{5}/, 'signature=AAAAA'))).toBe(403);
    expect(await status(address.replace(/&signature=.*/, ''))).toBe(400);
    expect(await status(`/api/report-previews/${documentId}`)).toBe(400);
    const previewed = { documentId, locale: 'zh-Hans', status: 'draft' } as const;
    const viewer = viewerOf(app, session);
    const secret = app.strapi.config.get<string>('admin.auth.secret');
    const hoursAgo = Date.now() - 2 * 60 * 60 * 1000;
    expect(await status(previewAddress(previewed, viewer, secret, Date.now()))).toBe(200);
    expect(await status(previewAddress(previewed, viewer, secret, hoursAgo))).toBe(403);
    const inEnglish = { ...previewed, locale: 'en' };
    expect(await status(previewAddress(inEnglish, viewer, secret, Date.now()))).toBe(404);
  });

  it('says in a page, in the language of the browser, that it is over', async () => {
    const { documentId } = await createReport(app);
    const address = (await addressOf(documentId)).replace(/signature=.{5}/, 'signature=AAAAA');
    const open = (language: string) =>
      app.http.get(address).set({ Accept: 'text/html,*/*;q=0.8', 'Accept-Language': language });
    const [chinese, english] = [await open('zh-CN'), await open('en')];
    expect([chinese.status, chinese.type, chinese.headers['cache-control']]).toEqual([
      ...[403, 'text/html', 'private, no-store'],
    ]);
    expect(chinese.text).toContain('请回到编辑台，重新点“预览”');
    expect(english.text).toContain('The preview is over');
    expect((await app.http.get(address)).type).toBe('application/json');
  });

  describe('ends', () => {
    const as = (token: string, documentId: string) =>
      app.http
        .get(`/content-manager/preview/url/${REPORT}?documentId=${documentId}&status=draft`)
        .query({ locale: 'zh-Hans' })
        .set('Authorization', `Bearer ${token}`);
    const opened = async (address: string) => (await app.http.get(address)).status;

    /** Opens a preview as an editor in a new session. Returns what is needed to end the session. */
    async function open() {
      const { documentId } = await createReport(app);
      const token = await signIn(app);
      const address = (await as(token, documentId)).body.data.url as string;
      const user = Number(new URL(address, 'http://localhost').searchParams.get('user'));
      expect(await opened(address)).toBe(200);
      return { token, address, user };
    }

    it('when its editor signs out', async () => {
      const { token, address } = await open();
      await app.http.post('/admin/logout').set('Authorization', `Bearer ${token}`).expect(200);
      expect(await opened(address)).toBe(403);
    });

    it('when its editor is deactivated', async () => {
      const { address, user } = await open();
      await app.strapi.db
        .query('admin::user')
        .update({ where: { id: user }, data: { isActive: false } });
      expect(await opened(address)).toBe(403);
    });

    it('when its editor’s role may not read the report any more', async () => {
      const { address, user } = await open();
      const role = await app.strapi.service('admin::role').create({ name: `无权${user}` });
      await app.strapi.service('admin::user').updateById(user, { roles: [role.id] });
      expect(await opened(address)).toBe(404);
    });

    it('when its session expires or what it was renewed to is revoked, and not when it is renewed', async () => {
      const { address, user } = await open();
      const sessions = app.strapi.db.query('admin::session');
      const { sessionId, id, ...own } = await sessions.findOne({ where: { userId: String(user) } });
      const heir = await sessions.create({ data: { ...own, sessionId: 'heir' } });
      await sessions.update({ where: { id }, data: { status: 'rotated', childId: 'heir' } });
      expect(await opened(address)).toBe(200);
      const past = new Date(Date.now() - 1000).toISOString();
      await sessions.update({ where: { id: heir.id }, data: { expiresAt: past } });
      expect(await opened(address)).toBe(403);
      await sessions.delete({ where: { id: heir.id } });
      expect(await opened(address)).toBe(403);
      expect(sessionId).not.toBe('heir');
    });
  });

  describe('as data, for a site of one’s own', () => {
    const asked = (slug: string, query: object, token?: string) => {
      const request = app.http.get(`/api/reports/${slug}`).query(query);
      return token === undefined ? request : request.set('Authorization', `Bearer ${token}`);
    };

    it('is listed for a token that may, as cards or whole, and for nobody else', async () => {
      const { documentId } = await createReport(app, { title: '单上的草稿', year: '2031' });
      const list = (query: object, token?: string) => {
        const filters = { year: { $gte: 2031 }, documentId };
        const request = app.http.get('/api/reports').query({ status: 'draft', filters, ...query });
        return token === undefined ? request : request.set('Authorization', `Bearer ${token}`);
      };
      const { status, body, headers } = await list({}, app.token);
      expect([status, headers['cache-control']]).toEqual([200, 'private, no-store']);
      expect(body.data).toMatchObject([{ documentId, title: '单上的草稿', year: 2031 }]);
      expect(body.data[0]).not.toHaveProperty('sections');
      expect(body.meta).toMatchObject({ pagination: { pageCount: 1, total: 1 } });
      const whole = await list({ populate: '*' }, app.token);
      expect(whole.body.data[0].sections.length).toBeGreaterThan(0);
      expect((await list({ locale: 'en' }, app.token)).body.data).toEqual([]);
      expect((await list({})).status).toBe(400);
      expect((await list({}, 'made-up')).status).toBe(401);
      expect((await list({ fields: 'createdBy' }, app.token)).status).toBe(400);
      expect(
        (await app.http.get(`/api/reports?filters[documentId]=${documentId}`)).body.data,
      ).toEqual([]);
    });

    it('has the shape of what is published, and is kept nowhere', async () => {
      const { documentId, slug } = await publishReport(app);
      await app.strapi.documents(REPORT).update({ documentId, data: { title: '改了' } });
      const published = await asked(slug, {});
      const draft = await asked(slug, { status: 'draft' }, app.token);
      expect(draft.status).toBe(200);
      expect(draft.headers['cache-control']).toBe('private, no-store');
      expect(Object.keys(draft.body.data).sort()).toEqual(Object.keys(published.body.data).sort());
      expect(draft.body.data).toMatchObject({
        title: '改了',
        publishedAt: published.body.data.publishedAt,
      });
      expect(draft.body.meta).toEqual({ edition: 1, status: 'draft', version: expect.any(String) });
      expect((await asked(slug, {}, app.token)).body.data.title).toBe('书香进山');
      expect((await asked(documentId, { status: 'draft' }, app.token)).body).toEqual(draft.body);
    });

    it('is shown before anything is published', async () => {
      const { slug } = await createReport(app, { title: '还没有发布' });
      const { body } = await asked(slug, { status: 'draft' }, app.token);
      expect(body).toMatchObject({
        data: { title: '还没有发布', publishedAt: null },
        meta: { edition: null },
      });
      expect((await asked(slug, { status: 'draft', locale: 'en' }, app.token)).status).toBe(404);
    });

    it('is refused to who shows no token, or one that may not', async () => {
      const { slug } = await createReport(app);
      expect((await asked(slug, { status: 'draft' })).status).toBe(400);
      expect((await asked(slug, { status: 'draft' }, 'made-up')).status).toBe(401);
      expect((await asked(slug, { status: 'published' }, app.token)).status).toBe(400);
    });
  });

  it('is that of one’s own site where there is one, with its secret, for reports that an editor may open', async () => {
    const site = app.strapi.config.get('site') as object;
    const previewUrl = 'https://site.example/p?d={documentId}&l={locale}&s={status}&k={secret}';
    app.strapi.config.set('site', { ...site, previewUrl, previewSecret: 'a b&c' });
    const { documentId } = await createReport(app);
    expect(await addressOf(documentId)).toBe(
      `https://site.example/p?d=${documentId}&l=zh-Hans&s=draft&k=a%20b%26c`,
    );
    expect(await addressOf('nothing')).toBeFalsy();
    app.strapi.config.set('site', site);
  });

  it('is for reports alone', async () => {
    const { documentId } = await app.strapi
      .documents('api::series.series')
      .create({ data: { key: 'yearly', name: '年度综述' } });
    expect(await addressOf(documentId, 'draft', 'api::series.series')).toBeFalsy();
  });
});
