import { refuseCommits } from '../helpers/refused-commits';
import { createReport, publishReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, idle, startStrapi, type Running } from '../helpers/strapi';

const EDITION = 'api::edition.edition';
const TEXT = '标题\n\n2025年，全馆接待读者12万人次。';

describeApi('a write that the database refuses to commit', () => {
  let app: Running;
  const told: string[] = [];
  let refused: jest.SpyInstance;
  beforeAll(async () => {
    app = await startStrapi();
    // Records the events that trigger webhooks and count publications.
    app.strapi.eventHub.subscribe(async (event: string) => void told.push(event));
    refused = jest.spyOn(app.strapi.log, 'error').mockReturnThis();
  });
  afterAll(async () => {
    refused.mockRestore();
    await app.stop();
  });

  const send = (method: 'post' | 'put', path: string, body: object) =>
    app.http[method](path).set('Authorization', `Bearer ${app.token}`).send(body);
  const rows = (uid: string, where = {}) => app.strapi.db.query(uid as never).count({ where });

  /** Waits until everything that earlier writes triggered is done. */
  const quiet = async () => {
    await idle(app.strapi);
    await new Promise((soon) => setImmediate(soon));
  };

  /** One entry per kind of write: the table that fails, and a request that succeeds if nothing fails. */
  const WRITES: Record<string, { table: string; uid: string; make: () => Promise<() => unknown> }> =
    {
      'creates a report': {
        ...{ table: 'reports', uid: REPORT },
        make: async () => () => send('post', '/api/reports', { data: reportData() }),
      },
      'creates and publishes a report': {
        ...{ table: 'editions', uid: EDITION },
        make: async () => () =>
          send('post', '/api/reports?status=published', { data: reportData() }),
      },
      'publishes a report': {
        ...{ table: 'reports', uid: EDITION },
        make: async () => {
          const { documentId } = await createReport(app);
          return () => send('post', `/api/reports/${documentId}/publish`, {});
        },
      },
      'imports a text': {
        ...{ table: 'reports', uid: REPORT },
        make: async () => () => send('post', '/api/report-imports', { text: TEXT }),
      },
      'starts a translation': {
        ...{ table: 'reports', uid: REPORT },
        make: async () => {
          const { documentId } = await createReport(app);
          return () => send('post', `/api/report-translations/${documentId}`, {});
        },
      },
      'creates an organization': {
        ...{ table: 'organizations', uid: 'api::organization.organization' },
        make: async () => () =>
          send('post', '/api/organizations', { data: { key: 'refused', name: '未存' } }),
      },
      'takes a glossary': {
        ...{ table: 'terms', uid: 'api::term.term' },
        make: async () => () =>
          app.http
            .post('/api/terms/import')
            .set('Authorization', `Bearer ${app.token}`)
            .attach('file', Buffer.from('zh,en\n山路,mountain road\n'), 'terms.csv'),
      },
    };

  it.each(Object.keys(WRITES))('%s: says so, keeps nothing, tells nobody', async (name) => {
    const { table, uid, make } = WRITES[name]!;
    const request = (await make()) as () => Promise<{ status: number; body: never }>;
    await quiet();
    const rowsBefore = await rows(uid);
    told.length = 0;
    const accept = await refuseCommits(app.strapi, table);
    refused.mockClear();
    const { status, body } = await request().then(async (answer) => (await accept(), answer));
    expect({ status, body }).toMatchObject({
      status: 409,
      body: { data: null, error: { status: 409, name: 'ConflictError' } },
    });
    expect(await rows(uid)).toBe(rowsBefore);
    expect(refused.mock.calls.map(([line]) => String(line))).toEqual([
      expect.stringMatching(/^Not saved: the database refused to commit \(.*foreign key/i),
    ]);
    await quiet();
    expect(told.filter((event) => /^(entry|report)\./.test(event))).toEqual([]);
    // The same request then succeeds on the same connection, even if a transaction was left open on it.
    expect((await request()).status).toBeLessThan(300);
    expect(await rows(uid)).toBeGreaterThan(rowsBefore);
  });

  it('leaves readers with what was published before', async () => {
    const { documentId, slug } = await publishReport(app, { slug: 'stays' });
    const shown = async () => (await app.http.get(`/api/reports/${slug}`)).body.data.title;
    expect(await shown()).toBe('书香进山');
    const accept = await refuseCommits(app.strapi, 'editions');
    const update = { documentId, data: { title: '第二版' }, status: 'published' } as never;
    await expect(app.strapi.documents(REPORT).update(update)).rejects.toThrow('refused to commit');
    await accept();
    expect(await shown()).toBe('书香进山');
    await app.strapi.documents(REPORT).update(update);
    expect(await shown()).toBe('第二版');
  });

  it('runs nothing that waited for it, now or later', async () => {
    const ran: string[] = [];
    const accept = await refuseCommits(app.strapi, 'organizations');
    const write = app.strapi.db.transaction(async ({ trx, onCommit }) => {
      onCommit(() => ran.push('refused'));
      await trx('organizations').insert({ key: 'never' });
    });
    await expect(write).rejects.toThrow('refused to commit');
    await accept();
    await app.strapi.db.transaction(({ onCommit }) => onCommit(() => ran.push('committed')));
    expect(ran).toEqual(['committed']);
  });

  it('fails where an earlier statement had spoilt it and nobody said so', async () => {
    const write = app.strapi.db.transaction(async ({ trx }) => {
      await trx('organizations').insert({ key: 'spoilt' });
      await trx.raw('select * from no_such_table').catch(() => {});
    });
    // SQLite continues after a failed statement and stores the rest.
    if (app.strapi.db.dialect.client === 'sqlite') return expect(write).resolves.toBeUndefined();
    await expect(write).rejects.toThrow('an earlier statement of the transaction failed');
    expect(await rows('api::organization.organization', { key: 'spoilt' })).toBe(0);
  });

  it('says that the disk is full where it is', async () => {
    if (app.strapi.db.dialect.client !== 'sqlite') return;
    const pages = async (limit: number) =>
      (await app.strapi.db.connection.raw(`pragma max_page_count = ${limit}`))[0].max_page_count;
    const most = await pages(0x3ffffffe);
    await pages(1);
    const large = reportData({ summary: '满'.repeat(2_000_000) });
    const { status, body } = await send('post', '/api/reports', { data: large });
    expect(status).toBe(507);
    expect(body.error).toMatchObject({ name: 'InsufficientStorageError' });
    await pages(most);
    expect((await send('post', '/api/reports', { data: reportData() })).status).toBe(201);
  });

  it('does not fail where work after it does: that is logged', async () => {
    refused.mockClear();
    const ran: string[] = [];
    await app.strapi.db.transaction(async ({ onCommit }) => {
      onCommit(() => {
        throw new Error('thrown after the commit');
      });
      onCommit(() => Promise.reject(new Error('rejected after the commit')) as never);
      onCommit(() => ran.push('the others'));
    });
    await new Promise((soon) => setImmediate(soon));
    expect(ran).toEqual(['the others']);
    expect(refused.mock.calls.map(([line]) => String(line))).toEqual([
      expect.stringContaining('thrown after the commit'),
      expect.stringContaining('rejected after the commit'),
    ]);
  });
});
