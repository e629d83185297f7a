import {
  createReport,
  paragraph,
  publishReport,
  REPORT,
  translateReport,
} from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

type Made = { documentId: string };

describeApi('from one year to the next', () => {
  let app: Running;
  let last: { documentId: string };
  let next: string;
  beforeAll(async () => {
    app = await startStrapi();
    const make = async (uid: string, data: object) =>
      ((await app.strapi.documents(uid as never).create({ data: data as never })) as Made)
        .documentId;
    const organization = await make('api::organization.organization', {
      ...{ key: 'library', name: '青禾县图书馆', nameEn: 'Qinghe County Library' },
    });
    const series = await make('api::series.series', {
      ...{ key: 'annual', name: '青禾县图书馆年度综述', nameEn: 'Annual Report' },
    });
    last = await publishReport(app, { organization, series, slug: '2025-library' });
    await translateReport(app, last.documentId, { organization, series });
    await app.strapi.documents(REPORT).publish({ documentId: last.documentId, locale: 'en' });
  });
  afterAll(() => app.stop());

  const ask = (method: 'get' | 'post' | 'put', path: string, body?: object) => {
    const request = app.http[method](path).set('Authorization', `Bearer ${app.token}`);
    return body ? request.send(body) : request;
  };
  const drafts = (locale: string) =>
    app.strapi.documents(REPORT).findOne({
      ...{ documentId: next, locale },
      populate: {
        sections: { populate: ['metrics', 'quotes', 'photos'] },
        credits: true,
        series: true,
        organization: true,
      },
    } as never) as unknown as Promise<Record<string, unknown>>;

  it('makes a draft in both languages, with structure and without last year’s words', async () => {
    const { status, body } = await ask('post', '/api/series/annual/next');
    expect([status, body.data]).toEqual([
      201,
      {
        ...{ documentId: expect.any(String), year: 2026, slug: '2026-library' },
        locales: ['zh-Hans', 'en'],
      },
    ]);
    next = body.data.documentId;
    const [zh, en] = [await drafts('zh-Hans'), await drafts('en')];
    expect(zh).toMatchObject({
      ...{ title: '2026年青禾县图书馆年度综述', subtitle: '青禾县图书馆2026年工作综述' },
      ...{ year: '2026', author: null, summary: null, issuedOn: null, source: '青禾县图书馆' },
      ...{ series: { key: 'annual' }, organization: { key: 'library' } },
      credits: [{ role: '责任编辑', name: null }],
      sections: [
        { heading: null, metrics: [], quotes: [], photos: [] },
        { heading: '把书送进山里', metrics: [], quotes: [], photos: [] },
      ],
    });
    expect(en).toMatchObject({
      ...{ title: 'Annual Report 2026', slug: '2026-library' },
      sections: [{ heading: null }, { heading: 'Books go into the hills' }],
    });
    const keys = (draft: typeof zh) => (draft.sections as { key: string }[]).map(({ key }) => key);
    expect(keys(en)).toEqual(keys(zh));
  });

  it('makes no second one of a year, and says which is there', async () => {
    const { status, body } = await ask('post', `/api/report-years/${last.documentId}/next`);
    expect([status, body.error.details]).toEqual([409, { documentId: next }]);
  });

  const expectedNow = async () => (await ask('get', `/api/report-years/${next}`)).body.data;

  it('says what last year stated and this year should, with last year’s prose', async () => {
    expect(await expectedNow()).toMatchObject({
      previous: {
        ...{ year: 2025, slug: '2025-library' },
        sections: [{ text: '2025年，全馆接待读者12万人次。' }, { heading: '把书送进山里' }],
      },
      expected: [{ label: '接待读者', was: { text: '12万人次' }, standing: 'open', now: null }],
      ...{ fresh: [], publication: null },
    });
  });

  it('expects less as figures are recorded', async () => {
    const { sections } = (await drafts('zh-Hans')) as { sections: { key: string }[] };
    const metric = { label: '全年接待读者', unit: 'personTime', qualifier: 'exact' };
    const [lead, second] = sections;
    const data = {
      sections: [
        {
          ...{ key: lead!.key, level: 1, body: [paragraph('2026年，接待读者13万人次，办展8场。')] },
          metrics: [
            { ...metric, text: '13万人次', value: 130_000 },
            { label: '办展', text: '8场', value: 8, unit: 'event', qualifier: 'exact' },
          ],
        },
        { key: second!.key, level: 1, heading: '把书送进山里', body: [paragraph('车进山了。')] },
      ],
    };
    await app.strapi.documents(REPORT).update({ documentId: next, data: data as never });
    expect(await expectedNow()).toMatchObject({
      expected: [{ standing: 'met', percent: 8.33, now: { text: '13万人次' } }],
      fresh: [{ label: '办展' }],
    });
  });

  it('warns of figures that are open, and stops where that is configured', async () => {
    const report = await createReport(app, {
      ...{ year: '2026', slug: 'open-figures', title: '2026年综述', subtitle: null },
      sections: [{ level: 1, heading: null, body: [paragraph('一年来，工作有进展。')] }],
    });
    const { organization } = (await drafts('zh-Hans')) as { organization: Made };
    const { series } = (await drafts('zh-Hans')) as { series: Made };
    await app.strapi.documents(REPORT).update({
      documentId: report.documentId,
      data: { organization: organization.documentId, series: series.documentId } as never,
    });
    const checks = await ask('get', `/api/report-checks/${report.documentId}`);
    const found = checks.body.data.issues.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'expected-figures',
    );
    expect(found).toMatchObject({
      ...{ severity: 'warning', gated: false, actual: '0 / 1', expected: '接待读者 12万人次' },
    });
    const gate = app.strapi.config.get('zongshu.gate');
    app.strapi.config.set('zongshu.gate', { severities: [], rules: { 'expected-figures': true } });
    const refused = await ask('post', `/api/reports/${report.documentId}/publish`);
    app.strapi.config.set('zongshu.gate', gate);
    expect(refused.status).toBe(422);
    expect((await ask('post', `/api/reports/${report.documentId}/publish`)).status).toBe(200);
    await app.strapi.documents(REPORT).delete({ documentId: report.documentId });
  });

  it('says before a figure is changed what readers would see changed', async () => {
    const { documentId } = last;
    const { data } = (await ask('get', `/api/report-desks/${documentId}`)).body;
    const version = (await ask('get', `/api/report-desks/${documentId}`)).headers.etag as string;
    const content = structuredClone(data.content);
    content.sections[0].metrics[0].value = 125_000;
    content.sections[0].metrics[0].text = '12.5万人次';
    content.sections[0].body = [paragraph('2025年，全馆接待读者12.5万人次。')];
    await ask('put', `/api/report-desks/${documentId}`, { content }).set('If-Match', version);
    const { body } = await ask('get', `/api/report-years/${documentId}`);
    expect(body.data.publication).toMatchObject({
      edition: 1,
      changed: [{ what: 'figure', was: '12万人次', now: '12.5万人次' }, { what: 'section' }],
      reliedOn: [],
    });
  });
});
