import { queriesOf } from '../helpers/queries';
import { paragraph, publishReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const visits = (value: number, text: string, overrides = {}) => ({
  ...{ label: '接待读者', text, value, unit: 'personTime', qualifier: 'exact' },
  ...overrides,
});

describeApi('reading across reports', () => {
  let app: Running;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    app = await startStrapi();
    const make = async (uid: string, data: Record<string, unknown>) => {
      const { documentId } = await app.strapi
        .documents(uid as never)
        .create({ data: data as never });
      ids[data.key as string] = documentId;
    };
    const library = { key: 'qinghe-library', name: '青禾县图书馆', nameEn: 'Qinghe Library' };
    await make('api::organization.organization', library);
    await make('api::series.series', {
      ...{ key: 'qinghe-annual', name: '年度综述', nameEn: 'Annual report' },
      organization: ids['qinghe-library'],
    });
    await make('api::indicator.indicator', {
      ...{ key: 'visits', name: '接待读者', nameEn: 'Visits', unit: 'personTime' },
      ...{ definition: '按门禁计数。', definitionEn: 'As counted at the gate.' },
    });
    await publish('2023', [visits(100_000, '10万人次', { indicator: ids.visits })]);
    await publish('2024', [visits(120_000, '12万人次', { indicator: ids.visits })]);
    await app.strapi.documents('api::indicator.indicator').update({
      documentId: ids.visits as string,
      data: { definition: '按门禁计数，含网站访问。' },
    });
    await publish('2025', [
      visits(150_000, '近15万人次', { qualifier: 'nearly', indicator: ids.visits }),
      visits(149_000, '14.9万人次', { indicator: ids.visits }),
      visits(40, '40场', { label: '活动', unit: 'session' }),
    ]);
    await publishReport(app, { title: '别的单位', year: '2025' });
  });
  afterAll(() => app.stop());

  // The prose must state the figures: a figure under the words 2025年 is of that year.
  const sectionsWith = (metrics: { label?: string; text?: string }[]) => {
    const [lead, quoted] = reportData().sections;
    const stated = metrics.map(({ label, text }) => `${label}${text}`).join('，');
    return [{ ...lead, body: [paragraph(`${stated}。`)], metrics }, quoted];
  };

  async function publish(year: string, metrics: ReturnType<typeof visits>[]) {
    const relations = { organization: ids['qinghe-library'], series: ids['qinghe-annual'] };
    const data = { year, title: `${year}年`, sections: sectionsWith(metrics), ...relations };
    ids[year] = (await publishReport(app, data)).documentId;
  }

  it.each([
    '/api/metrics',
    '/api/metrics?pagination[withCount]=true',
    '/api/quotes',
    '/api/indicators/visits',
    '/api/indicators/visits?pagination[withCount]=true&filters[series][key]=qinghe-annual',
    '/api/series/qinghe-annual',
    '/api/series/qinghe-annual?locale=en&fallback=true',
    '/api/series/qinghe-annual/latest',
  ])('asks the database at most twice for %s', async (path) => {
    const ask = async () => expect((await app.http.get(path)).status).toBe(200);
    expect((await queriesOf(app, ask)).length).toBeLessThanOrEqual(2);
  });

  const dataOf = async (path: string) => (await app.http.get(path)).body.data;

  describe('GET /api/metrics', () => {
    it('answers figures with where they stand, the newest year first', async () => {
      const path = '/api/metrics?filters[series][key]=qinghe-annual';
      const { status, body, headers } = await app.http.get(path);
      expect(status).toBe(200);
      expect(headers.etag).toBeTruthy();
      expect(body.data.map((metric: { text: string }) => metric.text)).toEqual([
        ...['近15万人次', '14.9万人次', '40场'],
        ...['12万人次', '10万人次'],
      ]);
      expect(body.data[3]).toMatchObject({
        ...{ label: '接待读者', value: 120_000, unit: 'personTime', qualifier: 'exact' },
        indicator: { key: 'visits', name: '接待读者', definition: '按门禁计数。' },
        report: { documentId: ids['2024'], title: '2024年', year: 2024, edition: 1 },
        section: { heading: null },
        organization: { key: 'qinghe-library', name: '青禾县图书馆' },
      });
      expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 5 });
    });

    it.each([
      ['filters[indicator][key]=visits', 4],
      ['filters[year]=2025', 4],
      ['filters[year][$lte]=2024', 2],
      ['filters[unit]=session', 1],
      ['filters[qualifier][$ne]=exact', 1],
      ['filters[value][$gte]=149000', 2],
      ['filters[organization][key][$in][0]=qinghe-library&filters[year]=2023', 1],
      ['filters[label][$containsi]=读者&filters[series][key]=qinghe-annual', 4],
      ['filters[organization][name][$contains]=青禾', 5],
      ['filters[organization][name]=Qinghe Library', 5],
      ['filters[series][name][$containsi]=ANNUAL', 5],
      ['filters[indicator][name]=Visits', 4],
      ['filters[$or][0][year]=2023&filters[$or][1][unit]=session', 2],
      ['filters[$and][0][year]=2025&filters[$and][1][qualifier]=nearly', 1],
      ['locale=en', 0],
      ['pagination[pageSize]=2&pagination[page]=2&sort=value:asc', 2],
    ])('understands ?%s', async (query, count) => {
      const { status, body } = await app.http.get(`/api/metrics?${query}`);
      expect([status, body.data.length]).toEqual([200, count]);
    });

    it('names each by an id of its own, and its unit in words', async () => {
      const metrics: { documentId: string; unitName: string; key: string }[] = await dataOf(
        '/api/metrics?filters[series][key]=qinghe-annual',
      );
      expect(new Set(metrics.map(({ documentId }) => documentId)).size).toBe(metrics.length);
      expect(metrics[0]).toMatchObject({
        ...{ documentId: `${ids['2025']}-${metrics[0]?.key}`, unitName: '人次' },
      });
    });

    it('counts what matches, unless it is asked not to', async () => {
      const uncounted = await app.http.get('/api/metrics?pagination[withCount]=false');
      expect(uncounted.body.meta.pagination).toEqual({ page: 1, pageSize: 25 });
      const path = '/api/metrics?pagination[pageSize]=2';
      const { body } = await app.http.get(path);
      expect(body.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 3, total: 6 });
    });

    it.each([
      'filters[speaker]=a',
      'filters[$or][0][speaker]=a',
      'fallback=true',
      'sort=reportId',
      'populate=*',
      'locale=xx',
      'pagination[pageSize]=101',
      'pagination[page]=101&pagination[pageSize]=100',
      'pagination[start]=10000',
    ])('refuses ?%s', async (query) => {
      expect((await app.http.get(`/api/metrics?${query}`)).status).toBe(400);
    });

    it.each([
      ['filters[qualifier]=nearely', 'one of exact, about, nearly'],
      ['filters[$or][0][unit][$in][0]=people', 'the code of a unit'],
    ])('tells what ?%s may be, which no figure has', async (query, told) => {
      const { status, body } = await app.http.get(`/api/metrics?${query}`);
      expect(status).toBe(400);
      expect(body.error.message).toContain(told);
    });
  });

  describe('GET /api/quotes', () => {
    it('answers who said what in which report', async () => {
      const quotes = await dataOf('/api/quotes?filters[speaker]=周大山&filters[year]=2024');
      expect(quotes).toMatchObject([
        {
          ...{ text: '车一来，孩子们就跑出来了。', speaker: '周大山', role: '司机' },
          section: { heading: '把书送进山里' },
          report: { year: 2024, edition: 1 },
        },
      ]);
      expect(await dataOf('/api/quotes?filters[speaker]=别人')).toEqual([]);
    });
  });

  describe('GET /api/indicators/:key', () => {
    it('sets the years side by side, with the change and what makes it doubtful', async () => {
      const data = await dataOf('/api/indicators/visits');
      expect(data).toMatchObject({ key: 'visits', definition: '按门禁计数，含网站访问。' });
      const [line, ...none] = data.lines;
      expect(none).toEqual([]);
      expect(line.series).toEqual({ key: 'qinghe-annual', name: '年度综述' });
      expect(line.years).toMatchObject([
        { year: 2023, value: 100_000, change: null },
        { year: 2024, value: 120_000, change: { year: 2023, value: 20_000, percent: 20 } },
        {
          ...{ year: 2025, value: 149_000, others: [{ text: '近15万人次' }] },
          change: {
            ...{ value: 29_000, percent: 24.17 },
            flags: ['definition-changed', 'stated-differently'],
          },
        },
      ]);
      const { url } = line.years[1].report;
      expect((await dataOf(url)).title).toBe('2024年');
    });

    it('answers by documentId too, narrowed to a series, and counts the lines', async () => {
      const query = 'filters[series][key]=other&pagination[withCount]=true';
      const { body } = await app.http.get(`/api/indicators/${ids.visits}?${query}`);
      expect(body).toMatchObject({ data: { lines: [] }, meta: { pagination: { total: 0 } } });
      const all = await app.http.get(`/api/indicators/${ids.visits}?pagination[withCount]=true`);
      expect(all.body.meta.pagination.total).toBe(1);
      expect(all.body.data.lines).toHaveLength(1);
    });

    it('knows no indicator that nothing published in the language states', async () => {
      expect((await app.http.get('/api/indicators/visits?locale=en')).status).toBe(404);
      expect((await app.http.get('/api/indicators/nothing')).status).toBe(404);
    });
  });

  describe('lists of what reports name', () => {
    it.each([
      ['organizations', { key: 'qinghe-library', name: '青禾县图书馆', siteName: null }],
      ['series-list', { key: 'qinghe-annual', organization: { key: 'qinghe-library' } }],
      ['indicators', { key: 'visits', unit: 'personTime' }],
    ])('are public at /api/%s: what is published, and nothing else', async (list, entry) => {
      const { status, body, headers } = await app.http.get(`/api/${list}`);
      expect([status, headers.vary]).toEqual([200, expect.stringMatching(/Authorization/)]);
      expect(body.data).toMatchObject([{ documentId: ids[entry.key] ?? ids.visits, ...entry }]);
      expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 1 });
      expect((await app.http.get(`/api/${list}?locale=en`)).body.data).toEqual([]);
      const none = await app.http.get(`/api/${list}?filters[name][$containsi]=没有`);
      expect(none.body.data).toEqual([]);
    });

    it('are those of Strapi for who shows a token, also where the public one is in memory', async () => {
      await app.strapi.documents('api::indicator.indicator').create({
        data: { key: 'unused', name: '未用', unit: 'item' } as never,
      });
      const keys = async (token: string | null) => {
        const asked = app.http.get('/api/indicators');
        const { body } = await (token ? asked.set('Authorization', `Bearer ${token}`) : asked);
        return (body.data as { key: string }[] | null)?.map(({ key }) => key).sort();
      };
      expect(await keys(null)).toEqual(['visits']);
      expect(await keys(app.token)).toEqual(['unused', 'visits']);
      expect(await keys(null)).toEqual(['visits']);
      const wrong = await app.http.get('/api/indicators').set('Authorization', 'Bearer wrong');
      expect(wrong.status).toBe(401);
    });

    it('follow a change of name', async () => {
      const named = async () =>
        (await app.http.get('/api/series-list?filters[name][$containsi]=改')).body.data.length;
      expect(await named()).toBe(0);
      const series = app.strapi.documents('api::series.series');
      const documentId = ids['qinghe-annual'] as string;
      await series.update({ documentId, data: { name: '改名的综述' } });
      expect(await named()).toBe(1);
      await series.update({ documentId, data: { name: '年度综述' } });
    });
  });

  describe('pages of years', () => {
    it.each([
      ['/api/indicators/visits.html', '接待读者'],
      ['/api/series/qinghe-annual.html', '年度综述'],
    ])('are served at %s, and named in the sitemap', async (path, heading) => {
      const { status, type, text } = await app.http.get(path);
      expect([status, type]).toEqual([200, 'text/html']);
      expect(text).toContain(`<h1>${heading}</h1>`);
      expect(text).toContain('12万人次');
      expect((await app.http.get('/api/sitemap.xml')).text).toContain(`${path}?locale=zh-Hans`);
    });

    it('tell people in a page that there is none', async () => {
      for (const path of ['/api/indicators/nothing.html', '/api/series/none.html?locale=en']) {
        const { status, type } = await app.http.get(path);
        expect([status, type]).toEqual([404, 'text/html']);
      }
    });
  });

  describe('GET /api/series/:key', () => {
    it('answers the reports from the newest on, and each indicator by year', async () => {
      const data = await dataOf('/api/series/qinghe-annual');
      expect(data.organization).toEqual({ key: 'qinghe-library', name: '青禾县图书馆' });
      expect(data.reports.map((card: { year: number }) => card.year)).toEqual([2025, 2024, 2023]);
      expect(data.indicators).toMatchObject([{ key: 'visits', years: [{}, {}, {}] }]);
      expect(await dataOf(`/api/series/${ids['qinghe-annual']}`)).toEqual(data);
    });

    it('answers the whole latest report, and where it lies', async () => {
      const { body, headers } = await app.http.get('/api/series/qinghe-annual/latest');
      expect(body.data).toMatchObject({ year: 2025, sections: [{}, {}] });
      expect(body.meta.edition).toBe(1);
      const named = await app.http.get(headers['content-location'] as string);
      expect(named.body).toEqual(body);
    });

    it('knows no series that has nothing published in the language, unless it may fall back', async () => {
      expect((await app.http.get('/api/series/qinghe-annual?locale=en')).status).toBe(404);
      expect((await app.http.get('/api/series/nothing/latest')).status).toBe(404);
      const fallback = '/api/series/qinghe-annual/latest?locale=en&fallback=true';
      const { body } = await app.http.get(fallback);
      expect(body.meta).toEqual({ edition: 1, requestedLocale: 'en', fallback: true });
    });
  });

  it('answers from current editions alone: drafts never, and what is withdrawn no more', async () => {
    const documents = app.strapi.documents(REPORT);
    const { documentId } = await publishReport(app, { title: '很快撤回', year: '2030' });
    const inYear = () => dataOf('/api/metrics?filters[year]=2030');
    const draft = { sections: sectionsWith([visits(1, '草稿')]) };
    await documents.update({ documentId, data: draft as never });
    expect(await inYear()).toMatchObject([{ text: '12万人次', report: { edition: 1 } }]);
    await documents.publish({ documentId });
    expect(await inYear()).toMatchObject([{ text: '草稿', report: { edition: 2 } }]);
    await documents.unpublish({ documentId });
    expect(await inYear()).toEqual([]);
    expect(await dataOf('/api/quotes?filters[year]=2030')).toEqual([]);
  });

  it('keeps nothing of a publication that fails', async () => {
    const { documentId } = await publishReport(app, { title: '发布失败', year: '2031' });
    const failing = app.strapi.db.transaction(async () => {
      await app.strapi.documents(REPORT).update({ documentId, data: { year: '2032' } as never });
      await app.strapi.documents(REPORT).publish({ documentId });
      throw new Error('The end of the transaction fails.');
    });
    await expect(failing).rejects.toThrow('fails');
    const years = (await dataOf('/api/metrics?filters[year][$gte]=2031')) as object[];
    expect(years).toMatchObject([{ report: { year: 2031, edition: 1 } }]);
  });

  it('writes the flat tables anew where they are missing, as after an upgrade', async () => {
    const { db, store } = app.strapi;
    // With credentials, so that the response comes from the tables and not from memory.
    const all = async () => {
      const answer = app.http.get('/api/metrics?pagination[pageSize]=100');
      return (await answer.set('Authorization', `Bearer ${app.token}`)).text;
    };
    const before = await all();
    await db.connection('published_metrics').delete();
    await store.delete({ type: 'core', name: 'zongshu', key: 'facts' });
    // The application does this at boot.
    await app.strapi.app?.bootstrap?.({ strapi: app.strapi });
    expect(await all()).toBe(before);
  });

  it('takes last year’s value in a later report for a restated one, though its writer gives no period', async () => {
    const make = async (uid: string, data: object) =>
      (
        (await app.strapi.documents(uid as never).create({ data: data as never })) as {
          documentId: string;
        }
      ).documentId;
    const series = await make('api::series.series', { key: 'homes-annual', name: '借阅年报' });
    const named = { key: 'homes', name: '借书家庭', unit: 'household' };
    const indicator = await make('api::indicator.indicator', named);
    const stated = (value: number) => ({
      ...{ label: '借书家庭', text: `${value}户`, value, unit: 'household', indicator },
    });
    const write = async (year: string, text: string, values: number[]) => {
      const section = { level: 1, body: [paragraph(text)], metrics: values.map(stated) };
      const data = { title: `${year}年借阅`, year, series, sections: [section] };
      const { status } = await app.http
        .post('/api/reports?status=published')
        .set('Authorization', `Bearer ${app.token}`)
        .send({ data });
      expect(status).toBe(201);
    };
    await write('2024', '借书家庭118户。', [118]);
    await write('2025', '借书家庭150户，比上年的120户增长25%。', [150, 120]);
    expect((await dataOf('/api/indicators/homes')).lines[0].years).toMatchObject([
      { year: 2024, value: 120, restates: [{ value: 118 }] },
      { year: 2025, value: 150, others: [], change: { percent: 25, flags: ['restated'] } },
    ]);
  });
});
