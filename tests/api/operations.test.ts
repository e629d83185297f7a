import { request } from 'node:http';
import { publishReport } from '../helpers/reports';
import { startServingNode } from '../helpers/serving-node';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';
import { addressOf } from '../helpers/wire';

/**
 * In milliseconds: less than the minute that a query may wait for the pool, and much more than the two seconds that
 * readiness should take.
 */
const PATIENT = 45_000;

describeApi('operating a node', () => {
  let app: Running;
  beforeAll(async () => {
    process.env.METRICS_TOKEN = 'test-only-metrics-token';
    app = await startStrapi();
  });
  afterAll(async () => {
    await app.stop();
    delete process.env.METRICS_TOKEN;
  });

  /** Takes all connections of the database pool. Returns a function that gives them back. */
  async function takeConnections(): Promise<() => Promise<void>> {
    const { client } = app.strapi.db.connection;
    const taken: unknown[] = [];
    while (taken.length < client.pool.max) taken.push(await client.acquireConnection());
    return async () => {
      for (const each of taken) await client.releaseConnection(each);
    };
  }

  const measures = () =>
    app.http.get('/metrics').set('Authorization', 'Bearer test-only-metrics-token');

  it('says that it lives, and that it may be sent requests', async () => {
    const health = await app.http.get('/health');
    expect([health.status, health.body]).toEqual([200, { status: 'alive' }]);
    const ready = await app.http.get('/ready');
    expect([ready.status, ready.body]).toEqual([200, { status: 'ready' }]);
    expect(ready.headers['cache-control']).toBe('private, no-store');
  });

  it('gives every answer an id, the caller’s own where it has the form of one', async () => {
    const own = await app.http.get('/health').set('X-Request-Id', 'from-the-proxy-1');
    expect(own.headers['x-request-id']).toBe('from-the-proxy-1');
    await publishReport(app, { slug: 'remembered' });
    const read = () => app.http.get('/api/reports/remembered');
    const [miss, hit] = [await read(), await read()];
    expect(miss.headers['x-request-id']).not.toBe(hit.headers['x-request-id']);
    const forged = await app.http.get('/health').set('X-Request-Id', 'a b\tc');
    expect(forged.headers['x-request-id']).toMatch(/^[0-9a-f-]{18}-[0-9a-z]+$/);
  });

  it('counts a client that left before the answer as gone, not as answered', async () => {
    const { pool } = app.strapi.db.connection.client;
    const giveBack = await takeConnections();
    const client = new AbortController();
    const address = `${await addressOf(app)}/api/reports?filters[year]=1999`;
    const asked = fetch(address, { signal: client.signal });
    await until(() => pool.numPendingAcquires() > 0);
    client.abort();
    await expect(asked).rejects.toThrow();
    const gone = /duration_seconds_count\{method="GET",route="[^"]*",status="499"\} 1/;
    await until(async () => gone.test((await measures()).text));
    await giveBack();
  });

  it('shows measures to the holder of the token alone, by route template', async () => {
    const { slug } = await publishReport(app, { slug: 'measured' });
    await app.http.get(`/api/reports/${slug}/editions`);
    expect((await app.http.get('/metrics')).status).toBe(401);
    const { status, text } = await measures();
    expect(status).toBe(200);
    expect(text).toContain(
      'zongshu_http_request_duration_seconds_count{method="GET",route="/api/reports/:slug/editions",status="200"} 1',
    );
    expect(text).toMatch(/zongshu_editions_published_total 2/);
    expect(text).toMatch(/zongshu_delivery_misses [1-9]/);
    expect(text).not.toContain('measured');
  });

  it('says in time that its database is out of reach, also where all connections are taken', async () => {
    const giveBack = await takeConnections();
    const { status, body } = await app.http.get('/ready').timeout(PATIENT);
    await giveBack();
    expect([status, body]).toEqual([503, { status: 'no-database' }]);
    expect((await app.http.get('/ready')).status).toBe(200);
  });

  it('answers the request that is open when it is told to stop, then ends well', async () => {
    const node = await startServingNode({
      LOG_LEVEL: 'http',
      LOG_FORMAT: 'json',
      NODE_ENV: 'production',
    });
    for (const _missThenHit of [1, 2]) await (await fetch(`${node.url}/api/reports`)).text();
    const slow = slowImport(node.port, app.token);
    await slow.isOpen;
    node.stop();
    await refused(node.url);
    slow.finish();
    expect(await slow.status).toBe(200);
    expect(await node.ended).toBe(0);
    const lines = node
      .output()
      .split('\n')
      .filter((line) => line.includes('"requestId"'));
    const line = JSON.parse(lines.find((each) => each.includes('report-imports')) as string);
    expect(line).toMatchObject({
      ...{ level: 'http', method: 'POST', path: '/api/report-imports', status: 200 },
      route: '/api/report-imports',
    });
    const reads = lines.filter((each) => each.includes('GET /api/reports 200'));
    // The line of the first may come after the second was answered.
    const byRoute = reads
      .map((each) => JSON.parse(each))
      .sort((a, b) => (a.route < b.route ? -1 : 1));
    expect(byRoute).toEqual(
      ['/api/reports', 'none'].map((route) => ({
        ...{ level: 'http', message: expect.stringMatching(/^GET \/api\/reports 200 \(.* ms\)$/) },
        ...{ method: 'GET', path: '/api/reports', route, status: 200 },
        ...{
          milliseconds: expect.any(Number),
          requestId: expect.stringMatching(/^[0-9a-f-]{18}-[0-9a-z]+$/),
        },
        timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      })),
    );
    expect(node.output()).not.toContain(app.token);
  });
});

/** Sends an import whose body takes as long as the test wants. */
function slowImport(port: number, token: string) {
  const body = JSON.stringify({ text: '青禾县图书馆2025年工作综述' });
  const headers = {
    ...{ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    'Content-Length': Buffer.byteLength(body),
    Expect: '100-continue',
  };
  const path = '/api/report-imports?dryRun=true';
  const sent = request({ host: '127.0.0.1', port, method: 'POST', path, headers });
  const status = new Promise<number | undefined>((answered, failed) => {
    sent.once('response', ({ statusCode }) => answered(statusCode));
    sent.once('error', failed);
  });
  sent.write(body.slice(0, 5));
  // The node sends this once it has received the request.
  const isOpen = new Promise((open) => sent.once('continue', open));
  return { status, isOpen, finish: () => sent.end(body.slice(5)) };
}

/** Waits until a condition is true. If it never is, the test fails by its time limit. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((soon) => setTimeout(soon, 20));
}

/** Waits until the node accepts no more connections. */
async function refused(url: string): Promise<void> {
  const isAnswering = () =>
    fetch(`${url}/health`).then(
      () => true,
      () => false,
    );
  await until(async () => !(await isAnswering()));
}
