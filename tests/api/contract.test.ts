import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OPENAPI } from '../../src/contract/openapi';
import { fillSheet } from '../../src/domain/filling/sheet';
import { toXlsx } from '../../src/formats/translations/xlsx';
import { previewAddress } from '../../src/previewing/address';
import { answers, says, startFakeModel } from '../helpers/fake-model';
import { signIn, viewerOf } from '../helpers/admin';
import { check, documented, nameless, served } from '../helpers/contract';
import { docx } from '../helpers/docx';
import { publishReport, REPORT, reportData, translateReport } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const VALIDATOR = path.resolve(
  __dirname,
  '../../node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js',
);

/** The other forms of a report, besides JSON. */
const ENDINGS = ['.html', '.md', '.csv', '.docx', '.jsonld'];

type Method = 'get' | 'post' | 'put' | 'delete';
type Options = {
  body?: unknown;
  file?: [Buffer, string];
  etag?: string;
  base?: string;
  key?: string;
  as?: 'token' | 'nobody';
  /** The access token of an admin session. */
  session?: string;
};

type Keyed = { key: string; metrics: { key: string }[] };

describeApi('the contract', () => {
  let app: Running;
  let powerless: string;
  let session: string;
  const seen = new Set<string>();

  beforeAll(async () => {
    app = await startStrapi();
    powerless = await tokenWithoutRights();
    session = await signIn(app);
  });
  afterAll(() => app.stop());

  async function tokenWithoutRights(): Promise<string> {
    const token = await app.strapi.service('admin::api-token-content-api').create({
      ...{ name: 'no rights', type: 'custom', kind: 'content-api', lifespan: null },
      permissions: ['api::report.report.nothing'].slice(1),
    });
    return token.accessKey;
  }

  /** Sends a request and checks the response against the contract. `as` chooses the credentials. */
  async function ask(status: number, method: Method, path: string, options: Options = {}) {
    const request = app.http[method](path);
    if (options.as === 'token') request.set('Authorization', `Bearer ${app.token}`);
    if (options.session) request.set('Authorization', `Bearer ${options.session}`);
    if (options.as === 'nobody') request.set('Authorization', `Bearer ${powerless}`);
    if (options.etag) request.set('If-None-Match', options.etag);
    if (options.base) request.set('If-Match', options.base);
    if (options.key) request.set('Idempotency-Key', options.key);
    if (options.file) request.attach('file', ...options.file);
    const answer = await (options.body ? request.send(options.body as object) : request);
    seen.add(check(method, path, answer));
    expect([method, path, answer.status]).toEqual([method, path, status]);
    return answer;
  }

  /**
   * Checks a public read: 200, then 304, and for an unknown parameter 400. A page for people leads to its address without
   * the parameter instead.
   */
  async function reads(path: string) {
    const answer = await ask(200, 'get', path);
    await ask(304, 'get', path, { etag: answer.headers.etag as string });
    const separator = path.includes('?') ? '&' : '?';
    const isPage = /^(?:\/|[^?]*\.html)(?:\?|$)/.test(path);
    await ask(isPage ? 302 : 400, 'get', `${path}${separator}populate=all`);
    return answer;
  }

  /** Checks a route for writers: 401 without a token, 403 with a token without permissions. */
  async function isClosed(method: Method, path: string, body?: object) {
    const sent = body ? { body } : {};
    await ask(401, method, path, sent);
    await ask(403, method, path, { ...sent, as: 'nobody' });
  }

  it('is valid OpenAPI 3.1', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'zongshu-contract-')), 'openapi.json');
    writeFileSync(file, JSON.stringify(OPENAPI));
    // The validator is an ES module, which Jest cannot load.
    const { status, stdout, stderr } = spawnSync(process.execPath, [VALIDATOR, file]);
    expect(`${stdout}${stderr}`).toContain('"valid": true');
    expect(status).toBe(0);
  });

  it('names every route that the server has, and no other', () => {
    const ours = [...new Set(served(app.strapi))];
    expect([...new Set(documented().map(nameless))].sort()).toEqual(ours.sort());
  });

  it('holds for what websites read', async () => {
    const make = (uid: string, data: object) =>
      app.strapi.documents(uid as never).create({ data: data as never }) as Promise<{
        documentId: string;
      }>;
    const organization = await make('api::organization.organization', {
      ...{ key: 'library', name: '图书馆' },
    });
    const series = await make('api::series.series', { key: 'annual', name: '年度综述' });
    const indicator = await make('api::indicator.indicator', {
      ...{ key: 'visits', name: '接待读者', unit: 'personTime', definition: '按门禁计数。' },
    });
    const { sections, ...rest } = reportData();
    const [lead, quoted] = sections;
    const metrics = lead?.metrics?.map((metric) => ({
      ...metric,
      indicator: indicator.documentId,
    }));
    const relations = { organization: organization.documentId, series: series.documentId };
    const data = { ...rest, ...relations, sections: [{ ...lead, metrics }, quoted] };
    await publishReport(app, { ...data, year: '2024', slug: 'in-2024' });
    const { documentId } = await publishReport(app, { ...data, year: '2025', slug: 'former' });
    await app.strapi.documents(REPORT).update({
      ...{ documentId, data: { slug: 'in-2025' } as never, status: 'published' },
    });

    await reads('/api/reports');
    await reads('/api/reports?locale=en&fallback=true&pagination[start]=0&pagination[limit]=1');
    await reads('/api/reports/in-2025');
    await ask(200, 'get', '/api/reports/in-2025?locale=en&fallback=true');
    await ask(301, 'get', '/api/reports/former');
    await ask(404, 'get', '/api/reports/nothing');
    for (const ending of ENDINGS) {
      await reads(`/api/reports/in-2025${ending}`);
      await ask(301, 'get', `/api/reports/former${ending}`);
      await ask(404, 'get', `/api/reports/nothing${ending}`);
    }
    await reads('/api/reports/in-2025/editions');
    await ask(404, 'get', '/api/reports/nothing/editions');
    await reads('/api/reports/in-2025/editions/1');
    await ask(404, 'get', '/api/reports/in-2025/editions/9');
    for (const ending of ['', '.html']) {
      await reads(`/api/reports/in-2025/editions/1/compare/2${ending}`);
      await ask(404, 'get', `/api/reports/in-2025/editions/1/compare/9${ending}`);
    }
    await reads('/api/feed.atom');
    await reads('/api/sitemap.xml');
    await ask(404, 'get', '/api/sitemap.xml?page=2');
    await reads('/api/metrics?pagination[withCount]=true');
    await reads('/api/quotes');
    for (const path of ['/api/indicators/visits', '/api/series/annual']) {
      for (const ending of ['', '.html']) {
        await reads(path + ending);
        await ask(404, 'get', `${path}-not${ending}`);
      }
    }
    await reads('/api/series/annual/latest');
    await ask(404, 'get', '/api/series/nothing/latest');
  });

  it('holds for writing reports', async () => {
    const as = 'token' as const;
    const data = reportData({ title: '写作' });
    await isClosed('post', '/api/reports', { data });
    await ask(400, 'post', '/api/reports', { as, body: { data: { slug: '不行' } } });
    const { body } = await ask(201, 'post', '/api/reports', { as, body: { data } });
    const path = `/api/reports/${body.data.documentId}`;
    await isClosed('put', path, { data: {} });
    await ask(200, 'put', path, { as, body: { data: { title: '改了' } } });
    await ask(200, 'get', `${path}?status=draft`, { as });
    await ask(403, 'get', `${path}?status=draft`, { as: 'nobody' });
    await ask(200, 'get', '/api/reports?status=draft', { as });
    await ask(200, 'get', '/api/reports?status=draft&populate=*', { as });
    await ask(403, 'get', '/api/reports?status=draft', { as: 'nobody' });
    await ask(401, 'get', '/api/reports?status=draft', { session: 'made-up' });
    await ask(200, 'get', '/api/reports?populate=*');
    await ask(401, 'get', `${path}?status=draft`, { session: 'made-up' });
    await ask(400, 'put', `${path}?locale=xx`, { as, body: { data: {} } });
    await ask(404, 'put', '/api/reports/nothing', { as, body: { data: { title: '无' } } });
    app.strapi.config.set('zongshu.gate', { severities: ['error'], rules: {} });
    const empty = { data: { ...data, sections: [] } };
    await ask(422, 'post', '/api/reports?status=published', { as, body: empty });
    await ask(422, 'put', `${path}?status=published`, { as, body: empty });
    await ask(200, 'put', path, { as, body: empty });
    await ask(422, 'post', `${path}/publish`, { as });
    await ask(400, 'post', `${path}/publish`, { as, body: { overrideReason: '' } });
    await ask(200, 'post', `${path}/publish`, { as, body: { overrideReason: '历史稿件。' } });
    app.strapi.config.set('zongshu.gate', { severities: [], rules: {} });
    await ask(200, 'put', path, { as, body: { data } });
    await isClosed('post', `${path}/publish`);
    await ask(200, 'post', `${path}/publish`, { as });
    await ask(400, 'post', `${path}/publish?locale=xx`, { as });
    await ask(404, 'post', `${path}/publish?locale=en`, { as });
    await isClosed('post', `${path}/unpublish`);
    await ask(200, 'post', `${path}/unpublish`, { as });
    await ask(404, 'post', '/api/reports/nothing/unpublish', { as });
    for (const ending of ['', ...ENDINGS]) {
      await ask(410, 'get', `/api/reports/${body.data.slug}${ending}`);
    }
    await ask(410, 'get', `/api/reports/${body.data.slug}/editions/1`);
    for (const ending of ['', '.html']) {
      await ask(410, 'get', `/api/reports/${body.data.slug}/editions/1/compare/1${ending}`);
    }
    await isClosed('delete', path);
    for (const [status, base] of [
      [400, 'none'],
      [409, '"another"'],
    ] as const) {
      await ask(status, 'put', path, { as, base, body: { data } });
      await ask(status, 'post', `${path}/publish`, { as, base });
      await ask(status, 'post', `${path}/unpublish`, { as, base });
      await ask(status, 'delete', path, { as, base });
    }
    await ask(204, 'delete', path, { as });
  });

  it('holds for the preview of a draft', async () => {
    const { documentId } = await publishReport(app, { title: '预览' });
    const secret = app.strapi.config.get<string>('admin.auth.secret');
    const viewer = viewerOf(app, await signIn(app));
    const addressIn = (locale: string) =>
      previewAddress({ documentId, locale, status: 'draft' }, viewer, secret, Date.now());
    await ask(200, 'get', addressIn('zh-Hans'));
    await ask(404, 'get', addressIn('en'));
    await ask(403, 'get', addressIn('zh-Hans').replace(/signature=.{3}/, 'signature=AAA'));
    await ask(400, 'get', addressIn('zh-Hans').replace('signature', 'sign'));
  });

  it('holds for checks', async () => {
    const as = 'token' as const;
    const { documentId } = await publishReport(app, { title: '检查', author: null });
    const path = `/api/report-checks/${documentId}`;
    await isClosed('get', path);
    await ask(200, 'get', path, { as });
    await ask(400, 'get', `${path}?locale=xx`, { as });
    await ask(404, 'get', `${path}?locale=en`, { as });
  });

  it('holds for findings that are dismissed', async () => {
    const as = 'token' as const;
    const { documentId } = await publishReport(app, { title: '误报', author: null });
    await translateReport(app, documentId, {}, ['In 2024, the library received 120,000 visits.']);
    const checks = `/api/report-checks/${documentId}`;
    const { body } = await ask(200, 'get', `${checks}?locale=en`, { as });
    const finding = body.data.issues.find(({ id }: { id?: string }) => id).id as string;
    const path = `${checks}/dismissals?locale=en`;
    await isClosed('get', path);
    await isClosed('post', path, { finding, reason: '无误' });
    await ask(400, 'post', path, { as, body: { finding } });
    await ask(409, 'post', path, { as, body: { finding: 'ffff', reason: '无误' } });
    await ask(200, 'post', path, { as, body: { finding, reason: '无误' } });
    await ask(404, 'post', path.replace(documentId, 'nothing'), {
      ...{ as, body: { finding, reason: '无误' } },
    });
    await ask(200, 'get', path, { as });
    await ask(400, 'get', `${checks}/dismissals?locale=xx`, { as });
    await ask(404, 'get', '/api/report-checks/nothing/dismissals?locale=en', { as });
    const one = `${checks}/dismissals/${finding}?locale=en`;
    await isClosed('delete', one);
    await ask(200, 'delete', one, { as });
    await ask(404, 'delete', one, { as });
    await ask(400, 'delete', `${checks}/dismissals/${finding}?locale=xx`, { as });
  });

  it('holds for the desk', async () => {
    const as = 'token' as const;
    const { documentId } = await publishReport(app, { title: '编辑台', author: null });
    const path = `/api/report-desks/${documentId}`;
    await isClosed('get', path);
    const { body, headers } = await ask(200, 'get', path, { as });
    await ask(400, 'get', `${path}?locale=xx`, { as });
    await ask(404, 'get', `${path}?locale=en`, { as });
    const content = { ...body.data.content, subtitle: '副题' };
    await isClosed('put', path, { content });
    const base = headers.etag as string;
    await ask(400, 'put', path, { as, body: { content } });
    await ask(200, 'put', path, { as, base, body: { content } });
    await ask(409, 'put', path, { as, base, body: { content } });
    await ask(404, 'put', `${path}?locale=en`, { as, base, body: { content } });
    const here = `${path}/presence`;
    await isClosed('put', here, { tab: 'a', section: null });
    await isClosed('delete', `${here}?tab=a`);
    await ask(200, 'put', here, { as, body: { tab: 'a', section: null } });
    await ask(400, 'put', here, { as, body: { tab: '' } });
    await ask(404, 'put', `${here}?locale=en`, { as, body: { tab: 'a', section: null } });
    await ask(400, 'delete', here, { as });
    await ask(404, 'delete', `${here}?locale=en&tab=a`, { as });
    await ask(204, 'delete', `${here}?tab=a`, { as });
  });

  it('holds from one year to the next', async () => {
    const as = 'token' as const;
    const series = await app.strapi.documents('api::series.series').create({
      data: { key: 'rolled', name: '年度综述' } as never,
    });
    const related = { series: series.documentId, year: '2018', slug: 'rolled-2018' };
    const { documentId } = await publishReport(app, related);
    const path = `/api/report-years/${documentId}`;
    await isClosed('get', path);
    await ask(200, 'get', path, { as });
    await ask(400, 'get', `${path}?locale=xx`, { as });
    await ask(404, 'get', `${path}?locale=en`, { as });
    for (const next of [`${path}/next`, '/api/series/rolled/next']) {
      await isClosed('post', next);
      await ask(400, 'post', next, { as, body: { year: 1 } });
    }
    const { body } = await ask(201, 'post', `${path}/next`, { as });
    await ask(409, 'post', '/api/series/rolled/next', { as });
    await ask(201, 'post', '/api/series/rolled/next', { as, body: { year: 2020 } });
    await ask(409, 'post', `${path}/next`, { as });
    await ask(404, 'post', '/api/report-years/nothing/next', { as });
    await ask(404, 'post', '/api/series/nothing/next', { as });
    await ask(200, 'get', `/api/report-years/${body.data.documentId}`, { as });
    const sheet = `/api/report-years/${body.data.documentId}/sheet`;
    const filled: [Buffer, string] = [await toXlsx(fillSheet([], [], 'zh')), 'figures.xlsx'];
    await isClosed('get', sheet);
    await isClosed('post', sheet);
    await ask(200, 'get', sheet, { as });
    await ask(400, 'get', `${sheet}?x=y`, { as });
    await ask(404, 'get', '/api/report-years/nothing/sheet', { as });
    await ask(200, 'post', sheet, { as, file: filled });
    await ask(400, 'post', sheet, { as, file: [Buffer.from('PK?'), 'figures.xlsx'] });
    await ask(404, 'post', '/api/report-years/nothing/sheet', { as, file: filled });
    const row = ['y:x', '', '', '', '1', '', '', ''];
    const strange = await toXlsx([...fillSheet([], [], 'zh'), row]);
    await ask(422, 'post', sheet, { as, file: [strange, 'figures.xlsx'] });
    const waited = await ask(200, 'get', sheet.replace('/sheet', ''), { as });
    const [{ key: expected }] = waited.body.data.expected as [{ key: string }];
    for (const [status, text] of [[200, '13万人次'] as const, [409, '14万人次'] as const]) {
      const filledIn = [`y:${expected}`, '', '', '', text, '', '', ''];
      const sent = await toXlsx([...fillSheet([], [], 'zh'), filledIn]);
      await ask(status, 'post', sheet, { as, file: [sent, 'figures.xlsx'] });
    }
    const fillings = sheet.replace('/sheet', '/fillings');
    await isClosed('get', fillings);
    await ask(200, 'get', fillings, { as });
    await ask(400, 'get', `${fillings}?x=y`, { as });
    await ask(404, 'get', '/api/report-years/nothing/fillings', { as });
    const revise = `/api/report-years/${body.data.documentId}/revise`;
    const text = { text: '青禾县图书馆2019年工作综述\n2019年，全馆接待读者12万人次。' };
    await isClosed('post', revise, text);
    await ask(200, 'post', revise, { as, body: text });
    await ask(400, 'post', `${revise}?choices=x`, { as, body: text });
    await ask(404, 'post', '/api/report-years/nothing/revise', { as, body: text });
    await ask(409, 'post', revise, { as, body: text, base: '"another"' });
    await ask(413, 'post', revise, { as, body: { text: '长'.repeat(1_000_001) } });
    await ask(415, 'post', revise, { as, file: [Buffer.from('%PDF-1.7'), 'report.pdf'] });
    await ask(422, 'post', `${path}/revise`, { as, body: text });
  });

  it('holds for redactions', async () => {
    const [as, path] = ['token' as const, '/api/report-redactions'];
    const body = { words: ['无此人某某'], reason: '依法' };
    await isClosed('post', path, body);
    await ask(400, 'post', path, { as, body: { words: ['无此人某某'] } });
    await ask(200, 'post', path, { as, body });
  });

  it('holds for reviews, history and the audit trail', async () => {
    const as = 'token' as const;
    const { documentId } = await publishReport(app, { title: '审签', author: null });
    const path = `/api/report-reviews/${documentId}`;
    const sign = { stage: 'first', decision: 'approved' };
    await isClosed('get', path);
    const { headers } = await ask(200, 'get', path, { as });
    await ask(400, 'get', `${path}?locale=xx`, { as });
    await ask(404, 'get', `${path}?locale=en`, { as });
    const base = headers.etag as string;
    await isClosed('post', path, sign);
    await ask(400, 'post', path, { as, body: sign });
    await ask(200, 'post', path, { body: sign, base, session });
    await ask(422, 'post', path, { body: { ...sign, stage: 'second' }, base, session });
    await ask(409, 'post', path, { body: sign, base: '"older"', session });
    await ask(404, 'post', `${path}?locale=en`, { body: sign, base, session });
    await isClosed('put', path, { sensitivity: 'B' });
    await ask(400, 'put', path, { body: { sensitivity: 'D' }, session });
    await ask(200, 'put', path, { body: { sensitivity: 'B' }, session });
    await ask(404, 'put', `${path}?locale=en`, { body: { sensitivity: 'B' }, session });
    await isClosed('get', `${path}/sheet?format=csv`);
    await ask(200, 'get', `${path}/sheet?format=csv`, { as });
    await ask(200, 'get', `${path}/sheet?format=docx`, { as });
    await ask(400, 'get', `${path}/sheet`, { as });
    const history = `/api/report-histories/${documentId}`;
    for (const route of [history, `${history}/differences`, `${history}/authors`]) {
      await isClosed('get', route);
      await ask(200, 'get', route, { as });
      await ask(400, 'get', `${route}?locale=xx`, { as });
    }
    await ask(404, 'get', `${history}/differences?from=nothing`, { as });
    await ask(404, 'get', `${history}/authors?locale=en`, { as });
    const [{ version }] = (await ask(200, 'get', history, { as })).body.data;
    await isClosed('put', history, { version });
    await ask(400, 'put', history, { as, body: { version } });
    await ask(404, 'put', history, { as, base, body: { version: 'nothing' } });
    await app.strapi.documents(REPORT).update({ documentId, data: { author: '甲' } as never });
    await ask(409, 'put', history, { as, base, body: { version } });
    const now = (await ask(200, 'get', path, { as })).headers.etag as string;
    await ask(200, 'put', history, { as, base: now, body: { version } });
    await isClosed('get', '/api/report-histories');
    await ask(200, 'get', '/api/report-histories', { as });
    await ask(400, 'get', '/api/report-histories?page=1', { as });
    await isClosed('get', '/api/audit-entries');
    await ask(200, 'get', '/api/audit-entries', { as });
    await ask(400, 'get', '/api/audit-entries?from=yesterday', { as });
  });

  it('holds for deliveries of webhooks', async () => {
    const as = 'token' as const;
    await isClosed('get', '/api/webhook-deliveries');
    await isClosed('post', '/api/webhook-deliveries/nothing/retry');
    await app.strapi.db.query('api::webhook-delivery.webhook-delivery').create({
      data: {
        ...{ nonce: 'one', webhook: 0, event: 'report.published', at: new Date().toISOString() },
        ...{ body: '{}', state: 'lost', attempts: 1, dueAt: new Date().toISOString() },
      },
    });
    await ask(200, 'get', '/api/webhook-deliveries', { as });
    await ask(400, 'get', '/api/webhook-deliveries?state=gone', { as });
    await ask(202, 'post', '/api/webhook-deliveries/one/retry', { as });
    await ask(400, 'post', '/api/webhook-deliveries/one/retry?again=1', { as });
    await ask(404, 'post', '/api/webhook-deliveries/nothing/retry', { as });
  });

  it('holds for schedules and notices', async () => {
    const as = 'token' as const;
    const { documentId } = await publishReport(app, { title: '定时' });
    const path = `/api/report-schedules/${documentId}`;
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const body = { action: 'publish', at };
    await isClosed('get', '/api/report-schedules');
    await isClosed('post', path, body);
    await ask(403, 'post', path, { as, body });
    await ask(400, 'post', path, { session, body: { action: 'publish', at: 'soon' } });
    await ask(404, 'post', `${path}x`, { session, body });
    await ask(404, 'post', `${path}?locale=en`, { session, body });
    const draft = await app.strapi.documents(REPORT).create({ data: reportData() as never });
    const withdraw = { session, body: { action: 'withdraw', at } };
    await ask(422, 'post', `/api/report-schedules/${draft.documentId}`, withdraw);
    const made = await ask(201, 'post', path, { session, body });
    await ask(409, 'post', path, { session, body });
    await ask(200, 'get', `/api/report-schedules?report=${documentId}`, { as });
    await ask(400, 'get', '/api/report-schedules?reports=x', { as });
    const one = `${path}/${made.body.data.id}`;
    await isClosed('delete', one);
    await ask(400, 'delete', `${one}?x=y`, { session });
    await ask(404, 'delete', `${path}/999999`, { session });
    await ask(200, 'delete', one, { session });
    await ask(409, 'delete', one, { session });
    await ask(200, 'get', '/api/report-suggestions', { session });
    await ask(400, 'get', '/api/report-suggestions?x=y', { session });
    await isClosed('get', '/api/report-suggestions');
    const wish = `/api/report-suggestions/${documentId}`;
    await isClosed('post', wish, { kind: 'summary' });
    await ask(422, 'post', wish, { session, body: { kind: 'summary' } });
    await ask(400, 'post', wish, { session, body: { kind: 'poem' } });
    await ask(404, 'post', `${wish}x`, { session, body: { kind: 'summary' } });
    const model = await startFakeModel();
    const set = { url: model.url, model: 'fake', key: '', timeout: 60_000 };
    app.strapi.config.set('suggestions', set);
    model.does(says('2025年，全馆接待读者12万人次。'));
    await ask(200, 'post', wish, { session, body: { kind: 'summary' } });
    model.does(answers(500, ''));
    await ask(503, 'post', wish, { session, body: { kind: 'summary' } });
    app.strapi.config.set('suggestions', { ...set, url: null });
    await model.stop();
    await isClosed('get', '/api/notices');
    await isClosed('put', '/api/notices', {});
    await ask(200, 'get', '/api/notices', { session });
    await ask(400, 'get', '/api/notices?x=y', { session });
    await isClosed('get', '/api/notices/count');
    await ask(200, 'get', '/api/notices/count', { session });
    await ask(400, 'get', '/api/notices/count?x=y', { session });
    await ask(200, 'put', '/api/notices', { session, body: { ids: [1] } });
    await ask(400, 'put', '/api/notices', { session, body: { ids: ['x'] } });
  });

  it('holds for what is confirmed from outside', async () => {
    const { documentId } = await publishReport(app, { title: '核实' });
    const path = `/api/report-confirmations/${documentId}`;
    const opened = await ask(200, 'get', `/api/report-desks/${documentId}`, { session });
    const { content } = opened.body.data as { content: { sections: Keyed[] } };
    const { key, metrics } = content.sections.find((one) => one.metrics.length > 0)!;
    const body = { path: `sections.${key}.metrics.${metrics[0]!.key}`, to: '村委会' };
    await isClosed('get', path);
    await isClosed('post', path, body);
    await ask(400, 'post', path, { session, body: { ...body, days: 0 } });
    await ask(404, 'post', `${path}x`, { session, body });
    await ask(422, 'post', path, { session, body: { ...body, path: 'sections.x.metrics.y' } });
    const made = await ask(201, 'post', path, { session, body });
    await ask(200, 'get', path, { session });
    await ask(400, 'get', `${path}?x=y`, { session });
    await ask(404, 'get', `${path}x`, { session });
    const { id, link } = made.body.meta as { id: number; link: string };
    const page = new URL(link, 'http://localhost').pathname;
    await ask(200, 'get', page);
    await ask(404, 'get', `${page}x`);
    await ask(404, 'post', `${page}x`, { body: { verdict: 'right' } });
    await ask(400, 'post', page, { body: { verdict: 'wrong' } });
    for (let answer = 0; answer < 10; answer += 1)
      await ask(303, 'post', page, { body: { verdict: 'right' } });
    await ask(409, 'post', page, { body: { verdict: 'right' } });
    await isClosed('delete', `${path}/${id}`);
    await ask(404, 'delete', `${path}/0`, { session });
    await ask(400, 'delete', `${path}/${id}?x=y`, { session });
    await ask(200, 'delete', `${path}/${id}`, { session });
    await ask(409, 'delete', `${path}/${id}`, { session });
    await ask(410, 'get', page);
    await ask(410, 'post', page, { body: { verdict: 'right' } });
    const limited = ['get', 'post'] as const;
    for (let asked = 0; asked < 60; asked += 1) await app.http.get(page);
    for (const method of limited) await ask(429, method, page, { body: { verdict: 'right' } });
  });

  it('holds for remarks and tasks', async () => {
    const as = 'token' as const;
    const { documentId } = await publishReport(app, { title: '批注' });
    const path = `/api/report-remarks/${documentId}`;
    const body = { path: 'title', text: '请改' };
    await isClosed('get', path);
    await isClosed('post', path, body);
    await ask(400, 'post', path, { session, body: { path: 'title' } });
    await ask(404, 'post', `${path}x`, { session, body });
    await ask(409, 'post', path, { session, body: { ...body, exact: '没有的字' } });
    const made = await ask(201, 'post', path, { session, body });
    await ask(200, 'get', path, { as });
    await ask(400, 'get', `${path}?x=y`, { as });
    await ask(404, 'get', `${path}x`, { as });
    const one = `${path}/${made.body.meta.thread}`;
    await isClosed('post', one, { kind: 'resolved' });
    await ask(400, 'post', one, { session, body: { kind: 'shouted' } });
    await ask(404, 'post', `${path}/nothing`, { session, body: { kind: 'resolved' } });
    await ask(200, 'post', one, { session, body: { kind: 'resolved' } });
    await ask(409, 'post', one, { session, body: { kind: 'resolved' } });
    await isClosed('get', `${path}/people`);
    await ask(200, 'get', `${path}/people`, { as });
    await ask(400, 'get', `${path}/people?x=y`, { as });
    await ask(404, 'get', `${path}x/people`, { as });
    await isClosed('get', '/api/tasks');
    await ask(200, 'get', '/api/tasks', { session });
    await ask(400, 'get', '/api/tasks?x=y', { session });
  });

  it('holds for imports', async () => {
    const as = 'token' as const;
    const path = '/api/report-imports';
    const body = { text: '青禾县图书馆2025年工作综述\n2025年，全馆接待读者12万人次。' };
    await isClosed('post', path, body);
    await ask(201, 'post', path, { as, body });
    await ask(200, 'post', `${path}?dryRun=true`, { as, body });
    await ask(201, 'post', path, { as, body, key: 'once' });
    await ask(201, 'post', path, { as, body, key: 'once' });
    await ask(422, 'post', path, { as, body: { text: '另一份总结。' }, key: 'once' });
    await ask(400, 'post', path, { as, body: { text: '' } });
    await ask(413, 'post', path, { as, body: { text: '长'.repeat(1_000_001) } });
    await ask(415, 'post', path, { as, file: [Buffer.from('%PDF-1.7'), 'report.pdf'] });
    const damaged = Buffer.from(docx('<broken')).subarray(0, 200);
    await ask(400, 'post', path, { as, file: [damaged, 'report.docx'] });
  });

  it('holds for translations', async () => {
    const as = 'token' as const;
    const { documentId } = await publishReport(app, { title: '待译', year: '2020' });
    const path = `/api/report-translations/${documentId}`;
    const pieces = [{ path: 'title', target: 'To be translated' }];
    const onlyEnglish = await app.strapi.documents(REPORT).create({
      ...{ data: reportData({ title: 'English only' }) as never, locale: 'en' },
    });
    const sourceless = `/api/report-translations/${onlyEnglish.documentId}`;
    await isClosed('get', path);
    await isClosed('post', path);
    await isClosed('put', path, { pieces });
    await ask(200, 'get', path, { as });
    await ask(409, 'post', path, { as, base: '"another"' });
    await ask(201, 'post', path, { as });
    await ask(200, 'post', path, { as });
    await ask(200, 'put', path, { as, body: { pieces } });
    const stale = [{ path: 'title', target: 'Late', hash: 'another' }];
    await ask(409, 'put', path, { as, body: { pieces: stale } });
    await ask(400, 'put', path, { as, body: { pieces: [] } });
    await isClosed('get', `${path}/export`);
    const file = await ask(200, 'get', `${path}/export`, { as });
    const returned = Buffer.from(file.text ?? file.body);
    await isClosed('post', `${path}/import`);
    await ask(200, 'post', `${path}/import`, { as, file: [returned, 'translation.xlf'] });
    await ask(400, 'post', `${path}/import`, { as, file: [Buffer.from('<'), 'translation.xlf'] });
    const other = { as, file: [returned, 'translation.xlf'] as [Buffer, string] };
    await ask(404, 'post', '/api/report-translations/nothing/import', other);
    await ask(422, 'post', `${sourceless}/import`, other);
    await ask(400, 'get', `${path}/export?format=pdf`, { as });
    await ask(404, 'get', '/api/report-translations/nothing/export', { as });
    await ask(422, 'get', `${sourceless}/export`, { as });
    await ask(200, 'put', path, { as, body: { pieces: [{ path: 'title', target: 'Later' }] } });
    await ask(409, 'post', `${path}/import`, { as, file: [returned, 'translation.xlf'] });
    for (const method of ['get', 'post', 'put'] as const) {
      const sent = method === 'put' ? { as, body: { pieces } } : { as };
      await ask(404, method, '/api/report-translations/nothing', sent);
      await ask(422, method, sourceless, sent);
      await ask(400, method, `${path}?locale=xx`, sent);
    }
  });

  it.each([
    ['organizations', { key: 'school', name: '学校' }],
    ['series-list', { key: 'school-annual', name: '年度综述' }],
    ['indicators', { key: 'pupils', name: '在校学生', unit: 'person' }],
    ['terms', { zh: '综述', en: 'round-up' }],
  ])('holds for %s', async (plural, data) => {
    const as = 'token' as const;
    const list = `/api/${plural}`;
    if (plural === 'terms') await isClosed('get', list);
    else {
      await reads(list);
      await ask(401, 'get', list, { session: 'none' });
      await ask(403, 'get', list, { as: 'nobody' });
    }
    await ask(200, 'get', list, { as });
    await ask(400, 'get', `${list}?filters[nothing]=1`, { as });
    await isClosed('post', list, { data });
    await ask(400, 'post', list, { as, body: { data: {} } });
    const { body } = await ask(201, 'post', list, { as, body: { data } });
    const one = `${list}/${body.data.documentId}`;
    if (plural !== 'indicators') {
      await isClosed('get', one);
      await ask(200, 'get', one, { as });
      await ask(404, 'get', `${list}/nothing`, { as });
    }
    await isClosed('put', one, { data: {} });
    await ask(200, 'put', one, { as, body: { data } });
    await ask(400, 'put', one, { as, body: { data: { nothing: 1 } } });
    await ask(404, 'put', `${list}/nothing`, { as, body: { data } });
    await isClosed('delete', one);
    await ask(204, 'delete', one, { as });
  });

  it('holds for the glossary as a table', async () => {
    const as = 'token' as const;
    await isClosed('get', '/api/terms.csv');
    await isClosed('post', '/api/terms/import');
    await ask(400, 'get', '/api/terms.csv?bom=maybe', { as });
    const { text } = await ask(200, 'get', '/api/terms.csv', { as });
    const path = '/api/terms/import';
    await ask(200, 'post', path, { as, file: [Buffer.from(text), 'terms.csv'] });
    await ask(400, 'post', path, { as, file: [Buffer.from('zh'), 'terms.csv'] });
  });

  it('holds where work is turned away, takes too long, or needs too much memory', async () => {
    const as = 'token' as const;
    const { documentId } = await publishReport(app, { title: '繁忙' });
    const path = `/api/report-translations/${documentId}`;
    await app.http.post(path).set('Authorization', `Bearer ${app.token}`);
    const exported = await ask(200, 'get', `${path}/export`, { as });
    const file: [Buffer, string] = [Buffer.from(exported.text ?? exported.body), 'back.xlf'];
    const text = { text: '年度综述' };
    const { body } = await ask(201, 'post', '/api/report-imports', { as, body: text });
    const sheet = `/api/report-years/${body.data.documentId}/sheet`;
    const filled: [Buffer, string] = [await toXlsx(fillSheet([], [], 'zh')), 'figures.xlsx'];
    const revise = `/api/report-years/${body.data.documentId}/revise`;
    const work: Parameters<typeof ask>[] = [
      [0, 'get', path, { as }],
      [0, 'get', `${path}/export`, { as }],
      [0, 'post', path, { as }],
      [0, 'put', path, { as, body: { pieces: [{ path: 'title', target: 'Busy' }] } }],
      [0, 'post', `${path}/import`, { as, file }],
      [0, 'post', '/api/terms/import', { as, file: [Buffer.from('zh,en\n书,book\n'), 't.csv'] }],
      [0, 'post', '/api/report-imports', { as, body: text }],
      [0, 'post', revise, { as, body: text }],
      [0, 'get', sheet, { as }],
      [0, 'post', sheet, { as, file: filled }],
    ];
    const options = app.strapi.config.get<Record<string, number>>('workers');
    const usual = { ...options };
    const pools = app.strapi.get('zongshu.workers') as Record<string, { close(): void }>;
    // The limits apply to new workers only, so the current workers are ended first. Starting a worker takes longer than
    // a time limit of 0.
    const endWorkers = () => Object.values(pools).forEach((pool) => pool.close());
    const strains = [
      [422, { timeLimit: 0 }],
      // On a busy machine a worker without memory may take longer than its usual time to fail.
      [413, { memory: 1, timeLimit: 5 * 60_000 }],
      [503, { size: 0, queue: 0 }],
    ] as const;
    for (const [status, strain] of strains) {
      Object.assign(options, strain);
      for (const [, ...asked] of work) {
        endWorkers();
        await ask(status, ...asked);
      }
      Object.assign(options, usual);
    }
  });

  it('holds for the contract itself, and for the page that shows it without the internet', async () => {
    const { body } = await reads('/api/openapi.json');
    expect(body).toEqual(JSON.parse(JSON.stringify(OPENAPI)));
    const { text } = await reads('/api/docs');
    const loaded = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(loaded).toHaveLength(3);
    for (const address of loaded) await reads(address as string);
    expect(text).not.toMatch(/<script>|<style|https?:/);
    await ask(404, 'get', '/api/docs/package.json');
    await ask(404, 'get', '/api/docs/constructor');
  });

  it('holds for the front page, and for what those who operate a node ask', async () => {
    await reads('/');
    await reads('/?q=%E4%B9%A6');
    await reads('/robots.txt');
    await reads('/api/languages');
    await ask(200, 'get', '/api/changes');
    await ask(400, 'get', '/api/changes?since=yesterday');
    await reads('/api/search?q=%E4%B9%A6%E8%BD%A6');
    await ask(400, 'get', '/api/search?q=%E3%80%82');
    await ask(200, 'get', '/health');
    await ask(200, 'get', '/ready');
    app.strapi.isLoaded = false;
    await ask(503, 'get', '/ready');
    app.strapi.isLoaded = true;
    await ask(404, 'get', '/metrics');
    app.strapi.config.set('operations.metricsToken', app.token);
    await ask(401, 'get', '/metrics');
    await ask(200, 'get', '/metrics', { as: 'token' });
  });

  it('was held against every answer that it promises', () => {
    const all = documented().sort();
    console.log(`The contract, ${all.length} answers of ${new Set(all.map(nameless)).size} routes:
${summary(all)}`);
    expect(all.filter((answer) => !seen.has(answer))).toEqual([]);
  });
});

/** Returns one line per route, with its statuses. */
function summary(answers: string[]): string {
  const statuses = new Map<string, string[]>();
  for (const answer of answers) {
    const [method, path, status] = answer.split(' ') as [string, string, string];
    const route = `${method.padEnd(6)} ${path}`;
    statuses.set(route, [...(statuses.get(route) ?? []), status]);
  }
  return [...statuses].map(([route, all]) => `${route.padEnd(48)} ${all.join(' ')}`).join('\n');
}
