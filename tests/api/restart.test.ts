import { check } from '../helpers/contract';
import { eventually } from '../helpers/eventually';
import { startNode, type Node } from '../helpers/node';
import { publishReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';
import { startPostgres, type Postgres, type Shutdown } from '../setup/postgres';

/** SQLite has no server that could restart. */
const describeRestarts = process.env.TEST_DATABASE === 'postgres' ? describeApi : describe.skip;

const MODES: Shutdown[] = ['smart', 'fast', 'immediate'];

describeRestarts('a database that restarts', () => {
  const shared = process.env.TEST_POSTGRES_URL;
  let server: Postgres;
  let app: Running;
  let other: Node;
  beforeAll(async () => {
    // A separate server, because other tests use the shared one.
    server = await startPostgres();
    process.env.TEST_POSTGRES_URL = server.url;
    app = await startStrapi();
    other = await startNode();
  });
  afterAll(async () => {
    await other?.stop();
    await app?.stop();
    await server?.stop();
    process.env.TEST_POSTGRES_URL = shared;
  });

  const write = () =>
    app.http
      .post('/api/reports')
      .set('Authorization', `Bearer ${app.token}`)
      .send({ data: reportData() });
  const titleOnOther = async (slug: string) => {
    const answer = await fetch(`${other.url}/api/reports/${slug}`);
    return ((await answer.json()) as { data?: { title: string } }).data?.title;
  };

  it.each(MODES)('%s: is waited for, and both nodes hear each other again', async (mode) => {
    const { documentId, slug } = await publishReport(app, { slug: mode });
    const drafts = await app.strapi.db.query(REPORT).count();
    expect(await titleOnOther(slug)).toBe('书香进山');

    await server.restart(mode, async () => {
      const ready = await app.http.get('/ready');
      expect([ready.status, ready.body]).toEqual([503, { status: 'no-database' }]);
      const refused = await write();
      expect(refused.body.error).toMatchObject({ status: 503, name: 'ServiceUnavailableError' });
      expect(refused.headers['retry-after']).toBe('5');
      expect(check('post', '/api/reports', refused)).toBe('POST /api/reports 503');
      const unknown = await fetch(`${other.url}/api/reports/not-in-memory`);
      expect([unknown.status, unknown.headers.get('retry-after')]).toEqual([503, '5']);
    });

    await eventually(async () => expect((await fetch(`${other.url}/ready`)).status).toBe(200));
    await eventually(async () => expect((await app.http.get('/ready')).status).toBe(200));
    expect(await app.strapi.db.query(REPORT).count()).toBe(drafts);
    expect((await write()).status).toBe(201);
    await titleOnOther(slug);
    const update = { documentId, data: { title: '第二版' } as never, status: 'published' } as const;
    await app.strapi.documents(REPORT).update(update);
    await eventually(async () => expect(await titleOnOther(slug)).toBe('第二版'));
  });

  it('ends no write half way: what was under way is all there or not at all', async () => {
    const writes = Array.from({ length: 12 }, (_, n) => publishReport(app, { slug: `cut-${n}` }));
    const outcomes = Promise.allSettled(writes);
    await server.restart('immediate');
    const settled = await outcomes;
    await eventually(async () => expect((await app.http.get('/ready')).status).toBe(200));
    for (const [n, { status }] of settled.entries()) {
      const where = { slug: `cut-${n}` };
      const rows = await app.strapi.db.query(REPORT).count({ where });
      const editions = await app.strapi.db.query('api::edition.edition').count({ where });
      expect([0, 2]).toContain(rows);
      expect(editions).toBe(rows / 2);
      if (status === 'fulfilled') expect(editions).toBe(1);
    }
  });
});
