import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type request from 'supertest';
import { createReport, publishReport, REPORT, reportData } from '../helpers/reports';
import { queriesOf } from '../helpers/queries';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';
import { deliveryOf } from '../../src/delivery';
import { addressOf, fetchRaw, statusLine } from '../helpers/wire';

const ORGANIZATION = 'api::organization.organization';
const SERIES = 'api::series.series';
const INDICATOR = 'api::indicator.indicator';

describeApi('the delivery', () => {
  let app: Running;
  let documentId: string;
  let slug: string;
  let path: string;

  beforeAll(async () => {
    app = await startStrapi();
    ({ documentId, slug } = await publishReport(app, { summary: '一年的工作。'.repeat(300) }));
    path = `/api/reports/${slug}`;
  });
  afterAll(() => app.stop());

  /** Removes the compression that supertest requests by default. */
  const plain = (address: string) => app.http.get(address).set('Accept-Encoding', 'identity');
  const documents = () => app.strapi.documents(REPORT);

  it('asks the database a few times for what it does not hold, and not at all for what it does', async () => {
    const most: Record<string, number> = {
      // A page also shows other content: the report's other years, the filters of the front page.
      ...{ [`${path}.html`]: 5, '/': 5 },
      // The sitemap lists the pages of series and of indicators in both languages.
      '/api/sitemap.xml': 4,
    };
    for (const address of [
      ...Object.keys(most),
      path,
      `${path}.md`,
      `${path}.csv`,
      `${path}.docx`,
      `${path}.jsonld`,
      `${path}/editions`,
      `${path}/editions/1`,
      '/api/reports',
      '/api/feed.atom',
    ]) {
      const answers: request.Response[] = [];
      const ask = async () => answers.push(await app.http.get(address));
      expect((await queriesOf(app, ask)).length).toBeLessThanOrEqual(most[address] ?? 2);
      expect(await queriesOf(app, ask)).toEqual([]);
      const [first, second] = answers.map(
        ({ status, text, headers: { date: _, 'x-request-id': _id, ...headers } }) => ({
          ...{ status, text, headers },
        }),
      );
      expect(first?.status).toBe(200);
      expect(second).toEqual(first);
    }
  });

  it('loads once for many who ask at a time', async () => {
    const answers: request.Response[] = [];
    const ask = async () => {
      const asked = Array.from({ length: 20 }, () => app.http.get(`${path}?fallback=true`));
      answers.push(...(await Promise.all(asked)));
    };
    expect((await queriesOf(app, ask)).length).toBeLessThanOrEqual(2);
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('is measured by its own questions alone, not by what Strapi asks beside it', async () => {
    const ask = async () => void (await app.strapi.db.connection.raw('select 1'));
    let begin = () => {};
    const beside = new Promise<void>((begun) => (begin = begun)).then(ask);
    const whileItRuns = async () => {
      begin();
      await beside;
    };
    expect(await queriesOf(app, whileItRuns)).toEqual([]);
    expect(await queriesOf(app, ask)).toEqual(['select 1']);
  });

  it('answers from memory however the question is spelt', async () => {
    await app.http.get(`${path}?locale=zh-Hans&fallback=true`);
    const ask = async () => {
      await app.http.get(`${path}?fallback=true`);
      const [first = ''] = slug;
      const escaped = `%${first.charCodeAt(0).toString(16)}${slug.slice(1)}`;
      await app.http.get(`/api/reports/${escaped}?fallback=true`);
    };
    expect(await queriesOf(app, ask)).toEqual([]);
  });

  it('has the security headers of the rest of the application', async () => {
    const elsewhere = await app.http.get('/api/reports/no-such-report');
    const { headers } = await app.http.get(path);
    const secure = (all: Record<string, string>) =>
      Object.entries(all).filter(([name]) =>
        /^(content-security|strict|x-(?!request-id)|referrer|cross)/.test(name),
      );
    expect(secure(elsewhere.headers).length).toBeGreaterThan(5);
    expect(secure(headers)).toEqual(secure(elsewhere.headers));
  });

  it('tells caches how long, in which language, by which tags and by what it varies', async () => {
    const { headers } = await app.http.get(path);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
      'content-language': 'zh-Hans',
      'cache-tag': `report:${documentId}`,
      'surrogate-key': `report:${documentId}`,
      'access-control-allow-origin': '*',
      vary: 'Accept-Encoding',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect((await app.http.get('/api/reports')).headers['cache-tag']).toBe('reports');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)(
    'packs with %s on request, under an entity tag of its own',
    async (coding, unpack) => {
      const whole = await plain(path);
      for (const _fromMemory of [false, true]) {
        const packed = await fetchRaw((await addressOf(app)) + path, { 'accept-encoding': coding });
        expect(packed.headers['content-encoding']).toBe(coding);
        expect(packed.headers['content-length']).toBe(String(packed.body.length));
        expect(packed.body.length).toBeLessThan(Buffer.byteLength(whole.text) / 2);
        expect(unpack(packed.body).toString()).toBe(whole.text);
        expect(packed.headers.etag).toBe(whole.headers.etag?.replace(/"$/, `-${coding}"`));
      }
      const crossed = plain(path).set('If-None-Match', whole.headers.etag as string);
      expect((await crossed).status).toBe(304);
      const packed = app.http.get(path).set('Accept-Encoding', coding);
      expect((await packed.set('If-None-Match', whole.headers.etag as string)).status).toBe(200);
    },
  );

  it('answers 304 with the headers that a cache updates its copy by, and no others', async () => {
    const { headers } = await plain(path);
    const {
      status,
      text,
      headers: unmodified,
    } = await plain(path).set('If-None-Match', `W/"other", ${headers.etag}`);
    expect([status, text]).toEqual([304, '']);
    for (const name of ['etag', 'cache-control', 'vary', 'content-language', 'cache-tag']) {
      expect([name, unmodified[name]]).toEqual([name, headers[name]]);
    }
    expect(unmodified['content-length']).toBeUndefined();
    expect(unmodified['content-type']).toBeUndefined();
  });

  it('answers HEAD with the headers of GET, whether or not it holds the answer', async () => {
    const address = `${path}/editions?fallback=true`;
    const miss = await app.http.head(address);
    const hit = await app.http.head(address);
    const get = await app.http.get(address);
    for (const { status, text, headers } of [miss, hit]) {
      expect([status, text]).toEqual([200, undefined]);
      const own = { date: null, 'x-request-id': null };
      expect({ ...headers, ...own }).toEqual({ ...get.headers, ...own });
    }
  });

  it('leaves the preflight of browsers to Strapi', async () => {
    const { status, headers } = await app.http
      .options(path)
      .set({ Origin: 'https://site.example', 'Access-Control-Request-Method': 'GET' });
    expect(status).toBe(204);
    expect(headers['access-control-allow-headers']).toContain('If-None-Match');
    expect(headers['access-control-allow-methods']).toContain('GET');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('answers who sends credentials as everybody, from memory, whatever they are', async () => {
    const { text, headers } = await app.http.get(path);
    const ask = async () => {
      for (const credentials of [`Bearer ${app.token}`, 'Bearer nonsense', 'Basic YTpi']) {
        const answer = await app.http.get(path).set('Authorization', credentials);
        expect(answer.text).toBe(text);
        const own = { date: null, 'x-request-id': null };
        expect({ ...answer.headers, ...own }).toEqual({ ...headers, ...own });
      }
    };
    expect(await queriesOf(app, ask)).toEqual([]);
    const again = app.http.get(path).set('Authorization', `Bearer ${app.token}`);
    expect((await again.set('If-None-Match', headers.etag as string)).status).toBe(304);
  });

  it('keeps one answer however many fragments are made up, and answers none of them wrongly', async () => {
    const { entries } = deliveryOf(app.strapi).stats().bounded;
    for (const made of ['#a', '#b', '#c']) {
      expect(await statusLine(await addressOf(app), path + made)).toContain('200');
    }
    expect(deliveryOf(app.strapi).stats().bounded.entries).toBe(entries);
  });

  it('takes a slash at the end of an address for none', async () => {
    const ask = async () => expect((await app.http.get(`${path}/`)).status).toBe(200);
    await app.http.get(path);
    expect(await queriesOf(app, ask)).toEqual([]);
    const moved = await publishReport(app, { slug: 'moved-away', year: '2006' });
    await documents().update({
      documentId: moved.documentId,
      data: { slug: 'moved-here' } as never,
      status: 'published',
    });
    const { status, headers } = await app.http.get('/api/reports/moved-away/?locale=zh-Hans');
    expect([status, headers.location]).toEqual([301, '/api/reports/moved-here?locale=zh-Hans']);
  });

  it('tells a CDN of kinds where an answer names more than a header can hold', async () => {
    const indicators = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        app.strapi.documents(INDICATOR).create({
          data: { key: `an-indicator-with-a-long-key-${n}`, name: `指标${n}`, unit: 'person' },
        }),
      ),
    );
    const [lead] = reportData().sections;
    const [metric] = lead?.metrics ?? [];
    const metrics = indicators.map((one) => ({ ...metric, indicator: one.documentId }));
    const long = await publishReport(app, {
      ...{ year: '2005', sections: [{ ...lead, metrics }] },
    });
    const read = () => app.http.get(`/api/reports/${long.slug}`);
    const { headers } = await read();
    expect(headers['cache-tag']).toBe(`report:${long.documentId},indicator`);
    expect(headers['surrogate-key']).toBe(`report:${long.documentId} indicator`);
    await app.strapi.documents(INDICATOR).update({
      ...{ documentId: indicators[7]!.documentId, data: { name: '改名' } },
    });
    expect((await read()).text).toContain('改名');
  });

  it('keeps no answer about what does not exist', async () => {
    const ask = async () =>
      expect((await app.http.get('/api/reports/no-such-report')).status).toBe(404);
    expect(await queriesOf(app, ask)).not.toEqual([]);
    expect(await queriesOf(app, ask)).not.toEqual([]);
    const { headers } = await app.http.get('/api/reports/no-such-report');
    expect(headers['cache-control']).toBe('no-store');
    await createReport(app, { slug: 'soon-published' });
    expect((await app.http.get('/api/reports/soon-published')).status).toBe(404);
    const { documentId: soon } = (await documents().findFirst({
      filters: { slug: 'soon-published' },
    })) as { documentId: string };
    await documents().publish({ documentId: soon });
    expect((await app.http.get('/api/reports/soon-published')).status).toBe(200);
  });

  it('is fresh as soon as a write has answered: publish, withdraw, publish again', async () => {
    const report = await publishReport(app, { title: '第一版', year: '2011' });
    const address = `/api/reports/${report.slug}`;
    const seen = async () => {
      const [one, page, list] = await Promise.all([
        app.http.get(address),
        app.http.get(`${address}.html`),
        app.http.get('/api/reports?filters[year]=2011'),
      ]);
      return [one.status, page.status, list.body.data.map((card: { title: string }) => card.title)];
    };
    expect(await seen()).toEqual([200, 200, ['第一版']]);
    await documents().update({ documentId: report.documentId, data: { title: '第二版' } as never });
    expect(await seen()).toEqual([200, 200, ['第一版']]);
    await documents().publish({ documentId: report.documentId });
    expect(await seen()).toEqual([200, 200, ['第二版']]);
    await documents().unpublish({ documentId: report.documentId });
    expect(await seen()).toEqual([410, 410, []]);
    await documents().publish({ documentId: report.documentId });
    expect(await seen()).toEqual([200, 200, ['第二版']]);
    await documents().delete({ documentId: report.documentId });
    expect(await seen()).toEqual([410, 410, []]);
  });

  it('drops nothing when a write is rolled back', async () => {
    const report = await publishReport(app, { title: '不变', year: '2010' });
    await app.http.get(`/api/reports/${report.slug}`);
    const writing = app.strapi.db.transaction(async () => {
      await documents().update({
        documentId: report.documentId,
        data: reportData({ title: '改了' }) as never,
        status: 'published',
      });
      throw new Error('rolled back');
    });
    await expect(writing).rejects.toThrow('rolled back');
    const ask = async () => {
      const { body } = await app.http.get(`/api/reports/${report.slug}`);
      expect(body.data.title).toBe('不变');
    };
    expect(await queriesOf(app, ask)).toEqual([]);
  });

  it('adds a language to the report that others lead to', async () => {
    const report = await publishReport(app, { year: '2009' });
    const address = `/api/reports/${report.slug}`;
    expect((await app.http.get(address)).body.data.localizations).toEqual([]);
    await documents().update({
      documentId: report.documentId,
      locale: 'en',
      data: reportData({ title: 'English', year: '2009' }) as never,
      status: 'published',
    });
    expect((await app.http.get(address)).body.data.localizations).toHaveLength(1);
  });

  it('calls organizations, series and indicators what they are called today, and editions what they were', async () => {
    const make = (uid: string, data: object) =>
      app.strapi.documents(uid as never).create({ data } as never) as Promise<{
        documentId: string;
      }>;
    const organization = await make(ORGANIZATION, { key: 'renamed', name: '旧馆', nameEn: 'Old' });
    const series = await make(SERIES, { key: 'renamed-series', name: '旧系列' });
    const indicator = await make(INDICATOR, { key: 'visits', name: '旧指标', unit: 'personTime' });
    const [lead, ...others] = reportData().sections;
    const metrics = lead?.metrics?.map((metric) => ({
      ...metric,
      indicator: indicator.documentId,
    }));
    const report = await publishReport(app, {
      ...{ year: '2008', organization: organization.documentId, series: series.documentId },
      sections: [{ ...lead, metrics }, ...others],
    });
    const address = `/api/reports/${report.slug}`;
    const named = async () => {
      const { body, headers } = await app.http.get(address);
      const list = await app.http.get('/api/reports?filters[year]=2008');
      const figures = await app.http.get('/api/metrics?filters[indicator][key]=visits');
      const years = await app.http.get('/api/series/renamed-series');
      expect(years.body.data.indicators[0].name).toBe(figures.body.data[0].indicator.name);
      expect(headers['cache-tag']).toContain(
        'organization:renamed,series:renamed-series,indicator:visits',
      );
      return [
        body.data.organization.name,
        body.data.series.name,
        body.data.sections[0].metrics[0].indicator.name,
        list.body.data[0].organization.name,
        figures.body.data[0].indicator.name,
      ];
    };
    expect(await named()).toEqual(['旧馆', '旧系列', '旧指标', '旧馆', '旧指标']);
    const rename = async (uid: string, { documentId: id }: { documentId: string }, name: string) =>
      app.strapi.documents(uid as never).update({ documentId: id, data: { name } } as never);
    await rename(ORGANIZATION, organization, '新馆');
    expect(await named()).toEqual(['新馆', '旧系列', '旧指标', '新馆', '旧指标']);
    await rename(SERIES, series, '新系列');
    await rename(INDICATOR, indicator, '新指标');
    expect(await named()).toEqual(['新馆', '新系列', '新指标', '新馆', '新指标']);
    const miss = () => app.http.get(`${address}?fallback=true`);
    expect((await queriesOf(app, miss)).length).toBeLessThanOrEqual(2);
    const { body } = await app.http.get(`${address}/editions/1`);
    expect(body.data.organization.name).toBe('旧馆');
    await app.strapi.documents(ORGANIZATION).delete({ documentId: organization.documentId });
    expect((await named())[0]).toBe('旧馆');
  });
});
