import { request } from 'node:http';
import { eventually } from '../helpers/eventually';
import { reportData } from '../helpers/reports';
import { startServingNode } from '../helpers/serving-node';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

type Node = Awaited<ReturnType<typeof startServingNode>>;

const METRICS_TOKEN = 'test-only-metrics-token';

describeApi('the front', () => {
  let app: Running;
  let node: Node;
  beforeAll(async () => {
    // Creates the database and a token. The node uses both.
    app = await startStrapi();
    node = await startServingNode({ METRICS_TOKEN, LOG_LEVEL: 'warn' });
  });
  afterAll(async () => {
    node?.stop();
    await node?.ended;
    await app?.stop();
  });

  const asWriter = () => ({
    ...{ Authorization: `Bearer ${app.token}`, 'Content-Type': 'application/json' },
  });
  const write = (method: string, path: string, data: object) =>
    fetch(`${node.url}${path}`, { method, headers: asWriter(), body: JSON.stringify({ data }) });
  const read = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${node.url}${path}`, { headers });

  async function publish(slug: string): Promise<string> {
    const response = await write('POST', '/api/reports?status=published', reportData({ slug }));
    const { data } = (await response.json()) as { data: { documentId: string } };
    expect(response.status).toBe(201);
    return data.documentId;
  }

  const hits = async () => {
    const response = await read('/metrics', { Authorization: `Bearer ${METRICS_TOKEN}` });
    const text = await response.text();
    expect(text).toContain('zongshu_http_request_duration_seconds_count');
    return Number(/^zongshu_front_hits (\d+)$/m.exec(text)?.[1]);
  };

  const withoutOwn = ({ headers }: Response) =>
    [...headers].filter(([name]) => !['x-request-id', 'date'].includes(name));

  it('gives from memory what the application gave, headers and all', async () => {
    await publish('remembered');
    const before = await hits();
    const [miss, hit] = [
      await read('/api/reports/remembered'),
      await read('/api/reports/remembered'),
    ];
    expect(await hits()).toBe(before + 1);
    expect(withoutOwn(hit)).toEqual(withoutOwn(miss));
    expect(hit.headers.get('x-request-id')).not.toBe(miss.headers.get('x-request-id'));
    expect(hit.headers.get('zongshu-keep')).toBeNull();
    expect(await hit.text()).toBe(await miss.text());
    const known = await read('/api/reports/remembered', {
      'If-None-Match': hit.headers.get('etag') as string,
    });
    expect([known.status, await known.text()]).toEqual([304, '']);
    expect(known.headers.get('content-type')).toBeNull();
    const head = await fetch(`${node.url}/api/reports/remembered`, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag')]).toEqual([200, hit.headers.get('etag')]);
  });

  it('keeps one answer for all spellings of a question', async () => {
    await (await read('/api/reports?filters[year]=2025&locale=zh-Hans')).text();
    await (await read('/api/reports?filters[year][$eq]=2025')).text();
    const before = await hits();
    await (await read('/api/reports?filters[year][$eq]=2025')).text();
    expect(await hits()).toBe(before + 1);
  });

  it('never gives an edition before to whoever has published the next', async () => {
    const id = await publish('often');
    for (const title of Array.from({ length: 20 }, (_, at) => `第${at + 1}版`)) {
      await (await read('/api/reports/often')).text();
      const published = await write('PUT', `/api/reports/${id}?status=published`, { title });
      // Throws with the text of the refusal, so that a failure shows it.
      const words = await published.text();
      if (published.status !== 200) throw new Error(`${published.status}: ${words}`);
      const { data } = (await (await read('/api/reports/often')).json()) as {
        data: { title: string };
      };
      expect(data.title).toBe(title);
    }
  });

  it('keeps no draft, no refusal and no answer to one who signed in', async () => {
    for (const [path, status] of [
      ['/api/reports/nobody-wrote-it', 404],
      ['/api/reports?status=draft', 400],
      ['/api/report-imports', 404],
      ['/metrics', 401],
    ] as const) {
      const before = await hits();
      const answers = [await read(path), await read(path)];
      expect(answers.map((answer) => answer.status)).toEqual([status, status]);
      expect(answers[1]!.headers.get('cache-control')).toContain('no-store');
      expect(await hits()).toBe(before);
    }
  });

  it('lets a body that is refused be refused in words', async () => {
    const response = await fetch(`${node.url}/api/report-imports`, {
      ...{ method: 'POST', headers: { ...asWriter(), Authorization: 'Bearer nobody' } },
      body: JSON.stringify({ text: '青'.repeat(2_000_000) }),
    });
    expect(response.status).toBe(401);
  });

  it('lets an answer that its client has given up end, and goes on', async () => {
    const { port } = node;
    await new Promise<void>((gone) => {
      const asked = request({ host: '127.0.0.1', port, path: '/api/reports?filters[year]=1999' });
      asked.on('error', () => gone());
      asked.end(() => asked.destroy());
      asked.on('close', () => gone());
    });
    expect((await read('/ready')).status).toBe(200);
  });

  it('says that its port is in use before it starts anything', async () => {
    await expect(startServingNode({ PORT: String(node.port) })).rejects.toThrow(
      `Port ${node.port} is in use.`,
    );
  });

  it('ends with the application, and the application with it', async () => {
    const second = await startServingNode({ LOG_LEVEL: 'warn' });
    process.kill(second.application, 'SIGKILL');
    expect(await second.ended).toBe(1);
    process.kill(node.pid, 'SIGKILL');
    await eventually(() => expect(isAlive(node.application)).toBe(false));
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
