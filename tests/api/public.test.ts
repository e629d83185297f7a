import { strapi as connect } from '@strapi/client';
import { createReport, publishReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';
import { addressOf } from '../helpers/wire';

describeApi('the public API', () => {
  let app: Running;
  let documentId: string;
  let slug: string;

  beforeAll(async () => {
    app = await startStrapi();
    const organization = await app.strapi.documents('api::organization.organization').create({
      data: { key: 'qinghe-library', name: '青禾县图书馆', nameEn: 'Qinghe County Library' },
    });
    ({ documentId, slug } = await publishReport(app, { organization: organization.documentId }));
    await publishReport(app, { title: '前一年', year: '2024' });
    const english = reportData({
      title: 'Books go into the hills',
      organization: organization.documentId,
    });
    const documents = app.strapi.documents(REPORT);
    await documents.update({
      documentId,
      locale: 'en',
      data: english as never,
      status: 'published',
    });
  });
  afterAll(() => app.stop());

  describe('GET /api/reports', () => {
    it('answers cards in the default language, the newest year first', async () => {
      const { status, body } = await app.http.get('/api/reports');
      expect(status).toBe(200);
      expect(body.data.map((card: { year: number }) => card.year)).toEqual([2025, 2024]);
      expect(body.data[0]).toEqual({
        documentId,
        slug,
        locale: 'zh-Hans',
        title: '书香进山',
        subtitle: '青禾县图书馆2025年工作综述',
        year: 2025,
        issuedOn: '2026-01-16T09:30:00+08:00',
        summary: '一年的工作。',
        cover: null,
        organization: { key: 'qinghe-library', name: '青禾县图书馆' },
        series: null,
        publishedAt: expect.stringMatching(/^\d{4}-.+Z$/),
        edition: 1,
        localizations: [{ locale: 'en', slug }],
      });
      expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 2 });
    });

    it('answers in another language only what is published in it', async () => {
      const { body } = await app.http.get('/api/reports?locale=en');
      expect(body.data).toMatchObject([
        { locale: 'en', organization: { name: 'Qinghe County Library' } },
      ]);
    });

    it('fills in the source language where it is asked to', async () => {
      const { body } = await app.http.get('/api/reports?locale=en&fallback=true');
      expect(body.data.map((card: { locale: string }) => card.locale)).toEqual(['en', 'zh-Hans']);
      expect(body.meta.pagination.total).toBe(2);
    });

    it.each([
      ['filters[year]=2024', [2024]],
      ['filters[year][$lt]=2025', [2024]],
      ['filters[year][$in][0]=2025&filters[year][$in][1]=2023', [2025]],
      ['filters[organization][key][$eq]=qinghe-library', [2025]],
      ['filters[issuedOn][$lt]=2026-01-01', []],
      ['filters[organization][name][$containsi]=QINGHE', [2025]],
      ['filters[organization][name][$contains]=青禾', [2025]],
      ['filters[title][$containsi]=%25', []],
      ['filters[title][$contains]=香进', [2025]],
      ['filters[$or][0][year]=2024&filters[$or][1][year]=2025', [2025, 2024]],
      ['filters[$and][0][year][$gt]=2023&filters[$and][1][year][$lt]=2025', [2024]],
      ['filters[$or][0][year]=2024&filters[organization][key]=qinghe-library', []],
      ['sort=year:asc', [2024, 2025]],
      ['sort[0]=title:asc&pagination[pageSize]=1&pagination[page]=2', [2024]],
      ['pagination[start]=1&pagination[limit]=5', [2024]],
    ])('understands ?%s', async (query, years) => {
      const { status, body } = await app.http.get(`/api/reports?${query}`);
      expect(status).toBe(200);
      const found = body.data.map((card: { year: number }) => card.year);
      if (query.startsWith('sort[0]=title')) expect(found).toHaveLength(1);
      else expect(found).toEqual(years);
    });
  });

  describe('whole reports in bulk', () => {
    it('are each what its own address answers, and which edition it is', async () => {
      const { body } = await app.http.get('/api/reports?populate=*&sort=year:desc');
      const one = await app.http.get(`/api/reports/${slug}`);
      expect(body.data[0]).toEqual({ ...one.body.data, edition: one.body.meta.edition });
      expect(body.data).toHaveLength(2);
      expect(body.meta.pagination.pageCount).toBe(1);
    });
  });

  describe('a filter on keywords', () => {
    let tagged: string;
    beforeAll(async () => {
      const data = { title: '有关键词', year: '1999', keywords: '流动图书车、Reading_100%' };
      ({ documentId: tagged } = await publishReport(app, data));
    });
    afterAll(() => app.strapi.documents(REPORT).delete({ documentId: tagged }));

    it.each([
      ['filters[keywords]=流动图书车', 1],
      ['filters[keywords]=图书车', 0],
      ['filters[keywords][$eq]=Reading_100%25', 1],
      ['filters[keywords][$in][0]=别的&filters[keywords][$in][1]=流动图书车', 1],
      ['filters[keywords][$contains]=图书车', 1],
      ['filters[keywords][$containsi]=reading_', 1],
      ['filters[$or][0][keywords]=流动图书车&filters[$or][1][year]=2024', 2],
      ['filters[keywords]=流动图书车&filters[year]=2024', 0],
      ['filters[keywords]=流动图书车&locale=en', 0],
    ])('understands %s', async (query, count) => {
      const { status, body } = await app.http.get(`/api/reports?${query}`);
      expect([status, body.data.length]).toEqual([200, count]);
    });

    it('finds nothing any more of what was withdrawn', async () => {
      const of = { documentId: tagged };
      await app.strapi.documents(REPORT).unpublish(of);
      const { body } = await app.http.get('/api/reports?filters[keywords]=流动图书车');
      expect(body.data).toEqual([]);
    });
  });

  describe('GET /api/reports/:slug', () => {
    it('answers the whole report by slug and by documentId', async () => {
      const bySlug = await app.http.get(`/api/reports/${slug}`);
      const byId = await app.http.get(`/api/reports/${documentId}`);
      expect(bySlug.status).toBe(200);
      expect(bySlug.body).toEqual(byId.body);
      expect(bySlug.body.data.sections).toHaveLength(2);
      expect(bySlug.body.data.localizations).toEqual([{ locale: 'en', slug }]);
      expect(bySlug.headers['content-language']).toBe('zh-Hans');
    });

    it('answers 404 for a missing language, and the source language on request', async () => {
      const other = await publishReport(app, { title: '只有中文', year: '2019' });
      const missing = await app.http.get(`/api/reports/${other.slug}?locale=en`);
      expect(missing.status).toBe(404);
      const fallback = await app.http.get(`/api/reports/${other.slug}?locale=en&fallback=true`);
      expect(fallback.body.data.locale).toBe('zh-Hans');
      expect(fallback.body.meta).toEqual({ edition: 1, requestedLocale: 'en', fallback: true });
      expect(fallback.headers['content-language']).toBe('zh-Hans');
    });

    it('answers 304 to a client that has it, and anew after a new edition', async () => {
      const report = await publishReport(app, { title: '缓存', year: '2018' });
      const { headers } = await app.http.get(`/api/reports/${report.slug}`);
      expect(headers['cache-control']).toContain('s-maxage');
      const again = () =>
        app.http.get(`/api/reports/${report.slug}`).set('If-None-Match', headers.etag as string);
      expect((await again()).status).toBe(304);
      const documents = app.strapi.documents(REPORT);
      await documents.update({ documentId: report.documentId, data: { title: '新缓存' } as never });
      expect((await again()).status).toBe(304);
      await documents.publish({ documentId: report.documentId });
      expect((await again()).status).toBe(200);
    });

    it('leads from a past slug to the present one', async () => {
      const report = await publishReport(app, { slug: 'former-name', year: '2017' });
      const documents = app.strapi.documents(REPORT);
      await documents.update({
        documentId: report.documentId,
        data: { slug: 'present-name' } as never,
        status: 'published',
      });
      const answer = await app.http.get('/api/reports/former-name?locale=zh-Hans');
      expect(answer.status).toBe(301);
      expect(answer.headers.location).toBe('/api/reports/present-name?locale=zh-Hans');
    });

    it('answers 410 when the report was withdrawn', async () => {
      const report = await publishReport(app, { title: '撤回', year: '2016' });
      await app.strapi.documents(REPORT).unpublish({ documentId: report.documentId });
      for (const path of ['', '/editions/1']) {
        const { status, body } = await app.http.get(`/api/reports/${report.slug}${path}`);
        expect([status, body.error.status]).toEqual([410, 410]);
      }
    });
  });

  describe('GET /api/reports/:slug/editions', () => {
    it('lists every edition, and answers each as it was', async () => {
      const report = await publishReport(app, { title: '第一版', year: '2015' });
      const documents = app.strapi.documents(REPORT);
      const change = { documentId: report.documentId, data: { title: '第二版' } as never };
      await documents.update({ ...change, status: 'published' });
      const { body } = await app.http.get(`/api/reports/${report.slug}/editions`);
      expect(body.data).toMatchObject([
        { number: 2, current: true, title: '第二版', changed: [{ what: 'field', name: 'title' }] },
        { number: 1, current: false, title: '第一版', changed: [] },
      ]);
      const first = await app.http.get(`/api/reports/${report.slug}/editions/1`);
      expect(first.body.data.title).toBe('第一版');
      expect((await app.http.get(`/api/reports/${report.slug}/editions/3`)).status).toBe(404);
    });
  });

  describe('a draft', () => {
    let draft: { documentId: string; slug: string };
    beforeAll(async () => {
      draft = await createReport(app, { title: '绝密草稿', year: '2099', slug: 'secret-draft' });
      const data = { title: '已发布后又改的绝密草稿' } as never;
      await app.strapi.documents(REPORT).update({ documentId, data });
    });

    it.each([
      '/api/reports?status=draft',
      '/api/reports?publicationFilter=draft',
      '/api/reports?publicationFilter[status]=draft',
      '/api/reports?hasPublishedVersion=false',
      '/api/reports?locale=*',
      '/api/reports?locale[0]=en&locale[1]=zh-Hans',
      '/api/reports?locale=xx',
      '/api/reports?populate=sections',
      '/api/reports?populate=*&pagination[pageSize]=26',
      '/api/reports?populate=*&status=draft',
      '/api/reports?populate[sections][populate]=*',
      '/api/reports?fields=title',
      '/api/reports?filters[createdBy][email][$startsWith]=a',
      '/api/reports?filters[sourceFile][name][$contains]=a',
      '/api/reports?filters[publishedAt][$null]=true',
      '/api/reports?filters[$or][0][author]=2099',
      '/api/reports?filters[body][$contains]=a',
      '/api/reports?sort=updatedBy.email',
      '/api/reports?pagination[limit]=-1',
      '/api/reports/SLUG?status=draft',
      '/api/reports/SLUG?populate=*',
      '/api/reports/SLUG?locale=*',
      '/api/reports/SLUG/editions?status=draft',
    ])('is refused to %s', async (path) => {
      const { status, body } = await app.http.get(path.replace('SLUG', slug));
      expect(status).toBe(400);
      expect(body.data).toBeNull();
      expect(body.error.message).toMatch(/parameter|locale/i);
    });

    it.each(['/api/reports/secret-draft', '/api/reports/ID', '/api/reports/secret-draft/editions'])(
      'is not to be found at %s',
      async (path) => {
        const { status } = await app.http.get(path.replace('ID', draft.documentId));
        expect(status).toBe(404);
      },
    );

    it('never shows in a list, nor in the report it will replace', async () => {
      const list = await app.http.get('/api/reports?pagination[pageSize]=100&fallback=true');
      const one = await app.http.get(`/api/reports/${slug}`);
      expect(list.text + one.text).not.toContain('绝密');
    });

    it.each(['post', 'put', 'delete'] as const)(
      'cannot be written without a token by %s',
      async (method) => {
        const path = method === 'post' ? '/api/reports' : `/api/reports/${documentId}`;
        expect((await app.http[method](path).send({ data: {} })).status).toBe(401);
      },
    );
  });

  it('is read by @strapi/client, list and report', async () => {
    const reports = connect({ baseURL: `${await addressOf(app)}/api` }).collection('reports');
    const list = await reports.find({
      locale: 'en',
      filters: { year: { $eq: 2025 } },
      sort: 'year:desc',
    });
    expect(list.data).toMatchObject([{ documentId, title: 'Books go into the hills' }]);
    const report = await reports.findOne(slug, { locale: 'en' });
    expect(report.data.title).toBe('Books go into the hills');
  });

  it.each([
    `filters[year]=${10 ** 11}`,
    'filters[year]',
    'filters[year]=',
    'filters[slug]=%00',
    `pagination[page]=${10 ** 15}`,
  ])('refuses ?%s, which no database should see', async (query) => {
    const { status, body } = await app.http.get(`/api/reports?${query}`);
    expect([status, body.error.status]).toEqual([400, 400]);
  });

  it('refuses an address with a NUL, which PostgreSQL fails on', async () => {
    expect((await app.http.get('/api/reports/a%00b')).status).toBe(400);
  });

  it('says in Strapi’s shape which methods an address has', async () => {
    for (const method of ['post', 'put', 'delete'] as const) {
      const { status, headers, body } = await app.http[method]('/api/metrics').send({});
      expect([status, headers.allow]).toEqual([405, 'HEAD, GET']);
      expect(body).toMatchObject({
        data: null,
        error: {
          status: 405,
          name: 'MethodNotAllowedError',
          message: expect.stringMatching(/GET/),
        },
      });
    }
  });

  it('speaks of errors in Strapi’s shape', async () => {
    const { body } = await app.http.get('/api/reports/no-such-report');
    expect(body).toEqual({
      data: null,
      error: {
        status: 404,
        name: 'NotFoundError',
        message: 'No report "no-such-report".',
        details: {},
      },
    });
  });
});
