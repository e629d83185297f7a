import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { signIn } from '../helpers/admin';
import { eventually } from '../helpers/eventually';
import { startNode, type Node } from '../helpers/node';
import { createReport, publishReport, REPORT } from '../helpers/reports';
import {
  describeApi,
  loadedBy,
  startStrapi,
  useEmptyInstallation,
  type Running,
} from '../helpers/strapi';

/** A SQLite database belongs to one node, so there is nothing to share. */
const describeNodes = process.env.TEST_DATABASE === 'postgres' ? describeApi : describe.skip;

const LISTENING = 'from pg_stat_activity where application_name = ?';

type Shown = { title: string; organization: { name: string } };

describeNodes('two nodes on one database', () => {
  let a: Running;
  let b: Node;
  beforeAll(async () => {
    a = await startStrapi();
    b = await startNode();
  });
  afterAll(async () => {
    await b?.stop();
    await a?.stop();
  });

  const documents = () => a.strapi.documents(REPORT);
  const onB = async (path: string) => {
    const response = await fetch(b.url + path);
    const body = (await response.json()) as { data: Shown & { length: number } };
    return { status: response.status, data: body.data };
  };
  const titleOnB = async (slug: string) => (await onB(`/api/reports/${slug}`)).data?.title;
  const publishAs = (documentId: string, title: string) =>
    documents().update({ documentId, data: { title } as never, status: 'published' });

  const onServer = async (sql: string) => {
    const { rows } = await a.strapi.db.connection.raw(sql, [`zongshu-listen-${b.pid}`]);
    return rows as unknown[];
  };

  it('see each other’s publications, withdrawals and names', async () => {
    const organization = await a.strapi.documents('api::organization.organization').create({
      data: { key: 'two-nodes', name: '旧名' },
    });
    const { documentId, slug } = await publishReport(a, { organization: organization.documentId });
    const listed = async () => (await onB('/api/reports')).data.length;
    expect(await titleOnB(slug)).toBe('书香进山');
    expect(await listed()).toBe(1);
    await publishAs(documentId, '第二版');
    await eventually(async () => expect(await titleOnB(slug)).toBe('第二版'));
    await a.strapi.documents('api::organization.organization').update({
      documentId: organization.documentId,
      data: { name: '新名' },
    });
    await eventually(async () =>
      expect((await onB(`/api/reports/${slug}`)).data.organization.name).toBe('新名'),
    );
    await documents().unpublish({ documentId });
    await eventually(async () => {
      expect((await onB(`/api/reports/${slug}`)).status).toBe(410);
      expect(await listed()).toBe(0);
    });
  });

  it('live on when somebody else speaks on their channel, and trust nothing they held', async () => {
    const { slug } = await publishReport(a, { year: '2013' });
    for (const payload of ['nonsense', 'null', '{"tags":5}', '']) {
      expect(await titleOnB(slug)).toBe('书香进山');
      await a.strapi.db.connection.raw('select pg_notify(?, ?)', ['zongshu_delivery', payload]);
      await new Promise((heard) => setTimeout(heard, 200));
    }
    expect(await titleOnB(slug)).toBe('书香进山');
    expect((await a.http.get(`/api/reports/${slug}`)).status).toBe(200);
  });

  it('stay right when one is cut off from hearing', async () => {
    const { documentId, slug } = await publishReport(a, { year: '2012' });
    expect(await titleOnB(slug)).toBe('书香进山');
    for (const title of ['第二版', '第三版', '第四版']) {
      expect(await onServer(`select pg_terminate_backend(pid) as cut ${LISTENING}`)).toEqual([
        { cut: true },
      ]);
      await publishAs(documentId, title);
      await eventually(async () => expect(await titleOnB(slug)).toBe(title));
      await eventually(async () => expect(await onServer(`select 1 ${LISTENING}`)).toHaveLength(1));
    }
  });

  it('publish once what was due, although the one that was at it was killed', async () => {
    type Repeated = { stop(strapi: unknown): Promise<void> };
    type Acting = { actOnDue(strapi: unknown, now: Date): Promise<number> };
    type Locking = { inReport(strapi: unknown, id: string, work: () => unknown): Promise<void> };
    const { schedules } = await loadedBy<{ schedules: Repeated }>(a, 'scheduling/ticking');
    const { CLAIM_LASTS } = await loadedBy<{ CLAIM_LASTS: number }>(a, 'scheduling/claim');
    const { actOnDue } = await loadedBy<Acting>(a, 'scheduling/act');
    const { inReport } = await loadedBy<Locking>(a, 'stored/lock');
    // Makes sure that the other node finds it due.
    await schedules.stop(a.strapi);
    const { documentId, slug } = await createReport(a, { year: '2011', slug: 'due' });
    const session = await signIn(a);
    const planned = await a.http
      .post(`/api/report-schedules/${documentId}`)
      .set('Authorization', `Bearer ${session}`)
      .send({ action: 'publish', at: new Date(Date.now() + 3_600_000).toISOString() });
    expect(planned.status).toBe(201);
    const rows = a.strapi.db.query('api::report-schedule.schedule');
    const where = { reportId: documentId };
    const editions = () => a.strapi.db.query('api::edition.edition').count({ where });
    await inReport(a.strapi, documentId, async () => {
      // The other node works on it as long as this node holds the report.
      const beside = () => a.strapi.db.connection('schedules').where('report_id', documentId);
      await beside().update({ due_at: new Date(Date.now() - 1000).toISOString() });
      await eventually(async () => expect((await beside().first('claim')).claim).not.toBeNull());
      process.kill(b.pid, 'SIGKILL');
      await eventually(async () => expect(await isGone(b.url)).toBe(true));
    });
    expect([await editions(), (await rows.findOne({ where })).state]).toEqual([0, 'waiting']);
    expect(await actOnDue(a.strapi, new Date())).toBe(0);
    const late = new Date(Date.now() + CLAIM_LASTS + 1000);
    const done = await Promise.all([1, 2].map(() => actOnDue(a.strapi, late)));
    expect(done.sort()).toEqual([0, 1]);
    expect([await editions(), (await rows.findOne({ where })).state]).toEqual([1, 'done']);
    expect((await a.http.get(`/api/reports/${slug}`)).status).toBe(200);
  });
});

const isGone = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    () => false,
    () => true,
  );

describeNodes('two nodes that boot at once on an empty database', () => {
  it('both come up', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-test-'));
    const drop = await useEmptyInstallation(folder);
    const nodes = await Promise.allSettled([startNode(), startNode()]);
    const up = nodes.flatMap((node) => (node.status === 'fulfilled' ? [node.value] : []));
    const answers = await Promise.all(up.map(({ url }) => fetch(`${url}/api/reports`)));
    await Promise.all(up.map((node) => node.stop()));
    await drop();
    rmSync(folder, { recursive: true, force: true });
    const reasons = nodes.flatMap((node) => (node.status === 'rejected' ? [node.reason] : []));
    expect(reasons).toEqual([]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
});
