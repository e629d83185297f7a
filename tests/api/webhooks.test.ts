import { createHmac } from 'node:crypto';
import { DELIVERY } from '../../src/webhooks/delivery-row';
import { forgetEnded } from '../../src/webhooks/delivering';
import { sendDue } from '../../src/webhooks/deliver';
import { signIn } from '../helpers/admin';
import { eventually } from '../helpers/eventually';
import { startReceiver } from '../helpers/receiver';
import { publishReport, REPORT } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const SECRET = 'test-only-webhook-secret';

describeApi('webhooks', () => {
  let app: Running;
  beforeAll(async () => {
    Object.assign(process.env, { WEBHOOK_SECRET: SECRET, WEBHOOK_RETRY_DELAYS: '20,20' });
    app = await startStrapi();
  });
  afterAll(async () => {
    await app.stop();
    delete process.env.WEBHOOK_SECRET;
    delete process.env.WEBHOOK_RETRY_DELAYS;
  });

  /** Creates a webhook as an editor does under Settings → Webhooks. */
  async function subscribe(url: string, events: string[]) {
    const store = app.strapi.get('webhookStore');
    const webhook = await store.createWebhook({
      ...{ name: 'site', url, headers: {}, events, isEnabled: true },
    } as never);
    app.strapi.get('webhookRunner').add(webhook);
    return async () => {
      app.strapi.get('webhookRunner').remove(webhook);
      await store.deleteWebhook(webhook.id);
    };
  }

  it('tell of a report that is published and withdrawn, signed, after it can be read', async () => {
    const site = await startReceiver();
    const leave = await subscribe(site.url, ['report.published', 'report.withdrawn']);
    const { documentId, slug } = await publishReport(app, { slug: 'news' });
    await app.strapi.documents(REPORT).unpublish({ documentId });
    const [published, withdrawn] = await site.until(2);
    expect(published?.body).toMatchObject({
      event: 'report.published',
      report: {
        ...{ documentId, slug, locale: 'zh-Hans', title: '书香进山', edition: 1 },
        ...{ formerSlug: null, series: null, organization: null },
        url: '/api/reports/news?locale=zh-Hans',
      },
    });
    expect(withdrawn?.body).toMatchObject({ event: 'report.withdrawn', report: { slug } });
    const { 'x-zongshu-timestamp': time, 'x-zongshu-signature': signature } = published!.headers;
    const hmac = createHmac('sha256', SECRET).update(`${time}.${published!.text}`).digest('hex');
    expect(signature).toBe(`sha256=${hmac}`);
    await leave();
    await site.stop();
  });

  it('tell who asked for it that something was said of a draft, and none of its words', async () => {
    const site = await startReceiver();
    const leave = await subscribe(site.url, ['report.remarked']);
    const { documentId } = await publishReport(app, { slug: 'remarked' });
    const said = await app.http
      .post(`/api/report-remarks/${documentId}`)
      .set('Authorization', `Bearer ${app.token}`)
      .send({ path: 'title', text: '不足为外人道' });
    expect(said.status).toBe(201);
    const refused = await app.http
      .post(`/api/report-remarks/${documentId}`)
      .set('Authorization', `Bearer ${app.token}`)
      .send({ path: 'title', text: '改', assignee: 'user:999' });
    expect(refused.status).toBe(400);
    const [first] = await site.until(1);
    const { thread } = said.body.meta as { thread: string };
    expect(first?.body).toMatchObject({
      event: 'report.remarked',
      remark: { documentId, locale: 'zh-Hans', thread },
    });
    expect(first?.text).not.toContain('不足为外人道');
    expect(first?.headers['x-zongshu-signature']).toMatch(/^sha256=/);
    expect(site.received).toHaveLength(1);
    leave();
    await site.stop();
  });

  it('tell those who ticked Publish of ours besides', async () => {
    const site = await startReceiver();
    const leave = await subscribe(site.url, ['entry.publish']);
    const { documentId } = await publishReport(app, { slug: 'ticked' });
    await app.strapi.documents(REPORT).publish({ documentId });
    // Strapi's own events of the same publications arrive in between, in any order.
    expect(await site.until(2, 'report.published')).toHaveLength(2);
    await leave();
    await site.stop();
  });

  it('come again to a receiver that fails, and not to one that refuses', async () => {
    const failing = await startReceiver((attempt) => (attempt < 3 ? 503 : 200));
    const refusing = await startReceiver(() => 400);
    const leave = [
      await subscribe(failing.url, ['report.published']),
      await subscribe(refusing.url, ['report.published']),
    ];
    await publishReport(app, { slug: 'again' });
    expect(await failing.until(3)).toHaveLength(3);
    await refusing.until(1);
    await new Promise((later) => setTimeout(later, 200));
    expect(refusing.received).toHaveLength(1);
    // Every attempt has the same id, so that a receiver recognises a repeated delivery.
    const ids = failing.received.map(({ headers }) => headers['x-zongshu-delivery']);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBe(failing.received[0]?.body.deliveryId);
    await Promise.all(leave.map((each) => each()));
    await Promise.all([failing.stop(), refusing.stop()]);
  });

  it('tell the slug before, the series and the organization', async () => {
    const site = await startReceiver();
    const leave = await subscribe(site.url, ['report.published']);
    const body = { key: 'qinghe', name: '青禾县图书馆' };
    const { documentId: organization } = await app.strapi
      .documents('api::organization.organization')
      .create({ data: body });
    const { documentId } = await publishReport(app, { slug: 'was-so', organization });
    const data = { slug: 'is-so' } as never;
    await app.strapi.documents(REPORT).update({ documentId, data, status: 'published' });
    const [, renamed] = await site.until(2);
    expect(renamed?.body.report).toMatchObject({
      ...{ slug: 'is-so', formerSlug: 'was-so', edition: 2, series: null, organization: body },
    });
    await leave();
    await site.stop();
  });

  it('are not lost where the node stops before they are sent, and sent once by many nodes', async () => {
    const site = await startReceiver();
    const leave = await subscribe(site.url, ['report.published']);
    const waiting = {
      ...{ nonce: 'left-over', event: 'report.published', at: '2026-01-01T00:00:00.000Z' },
      ...{ body: '{"event":"report.published"}', state: 'waiting', attempts: 1 },
      dueAt: '2026-01-01T00:00:00.000Z',
    };
    const [{ id: webhook }] = await app.strapi.db.query('strapi::webhook').findMany();
    await app.strapi.db.query(DELIVERY).create({ data: { ...waiting, webhook } });
    await Promise.all([sendDue(app.strapi), sendDue(app.strapi), sendDue(app.strapi)]);
    expect(site.received.map(({ headers }) => headers['x-zongshu-delivery'])).toEqual([
      'left-over',
    ]);
    await leave();
    await site.stop();
  });

  it('are listed for administrators, and sent again where they ask for it', async () => {
    const session = await signIn(app);
    const asked = (method: 'get' | 'post', path: string, token?: string) => {
      const request = app.http[method](`/api/webhook-deliveries${path}`);
      return token === undefined ? request : request.set('Authorization', `Bearer ${token}`);
    };
    let refuses = true;
    const site = await startReceiver(() => (refuses ? 400 : 200));
    const leave = await subscribe(`${site.url}?key=secret`, ['report.published']);
    await publishReport(app, { slug: 'listed' });
    await site.until(1);
    const list = async () => (await asked('get', '', session).expect(200)).body.data;
    await eventually(async () => expect((await list())[0]?.state).toBe('refused'));
    const [first] = await list();
    expect(first).toMatchObject({
      ...{ event: 'report.published', attempts: 1, answer: '400', title: '书香进山' },
      ...{ locale: 'zh-Hans', receiver: { name: 'site', host: new URL(site.url).host } },
    });
    expect(JSON.stringify(await list())).not.toContain('secret');
    expect((await asked('get', '')).status).toBe(401);
    expect((await asked('post', `/${first.id}/retry`)).status).toBe(401);
    expect((await asked('post', '/nothing/retry', session)).status).toBe(404);
    refuses = false;
    await asked('post', `/${first.id}/retry`, session).expect(202);
    await site.until(2);
    expect(site.received[1]?.headers['x-zongshu-delivery']).toBe(first.id);
    await eventually(async () => expect((await list())[0]?.state).toBe('delivered'));
    await leave();
    await site.stop();
  });

  it('are sent before the next attempt is due, where somebody asks for it', async () => {
    const session = await signIn(app);
    const site = await startReceiver();
    const leave = await subscribe(site.url, ['report.published']);
    const [{ id: webhook }] = await app.strapi.db.query('strapi::webhook').findMany();
    const failed = {
      ...{ webhook, event: 'report.published', at: '2026-01-01T00:00:00.000Z', attempts: 3 },
      ...{ body: '{"event":"report.published"}', state: 'waiting', answer: '503' },
      dueAt: '2099-01-01T00:00:00.000Z',
    };
    const rows = app.strapi.db.query(DELIVERY);
    await rows.create({ data: { ...failed, nonce: 'due-later' } });
    const claimed = { claim: 'of a node', claimEnds: '2099-01-01T00:00:00.000Z' };
    await rows.create({ data: { ...failed, ...claimed, nonce: 'being-sent' } });
    for (const nonce of ['due-later', 'being-sent']) {
      await app.http
        .post(`/api/webhook-deliveries/${nonce}/retry`)
        .set('Authorization', `Bearer ${session}`)
        .expect(202);
    }
    await site.until(1);
    const row = (nonce: string) => rows.findOne({ where: { nonce } });
    await eventually(async () => expect((await row('due-later')).state).toBe('delivered'));
    expect(await row('being-sent')).toMatchObject({ ...claimed, attempts: 3, state: 'waiting' });
    expect(site.received.map(({ headers }) => headers['x-zongshu-delivery'])).toEqual([
      'due-later',
    ]);
    await rows.deleteMany({ where: { nonce: 'being-sent' } });
    await leave();
    await site.stop();
  });

  it('are forgotten a month after they ended', async () => {
    const rows = app.strapi.db.query(DELIVERY);
    expect(await rows.count()).toBeGreaterThan(0);
    const day = 24 * 60 * 60 * 1000;
    await forgetEnded(app.strapi, new Date(Date.now() + 29 * day));
    expect(await rows.count()).toBeGreaterThan(0);
    await forgetEnded(app.strapi, new Date(Date.now() + 31 * day));
    expect(await rows.count({ where: { endedAt: { $notNull: true } } })).toBe(0);
  });

  it('leave a line in the log where they did not arrive, without the receiver’s address in full', async () => {
    const warn = jest.spyOn(app.strapi.log, 'warn').mockImplementation();
    const refusing = await startReceiver(() => 403);
    const gone = await startReceiver();
    await gone.stop();
    const leave = [
      await subscribe(`${refusing.url}secret?key=secret`, ['report.published']),
      await subscribe(gone.url, ['report.published']),
    ];
    await publishReport(app, { slug: 'lost' });
    await refusing.until(1);
    while (warn.mock.calls.length < 2) await new Promise((soon) => setTimeout(soon, 20));
    const lines = warn.mock.calls.flat().join('\n');
    expect(lines).toContain(`did not reach ${new URL(refusing.url).host}: it answers 403.`);
    expect(lines).toContain('ECONNREFUSED');
    expect(lines).not.toContain('secret');
    await Promise.all(leave.map((each) => each()));
    warn.mockRestore();
    await refusing.stop();
  });

  it('count a redirect as refused: followed, it would come without a body', async () => {
    const elsewhere = await startReceiver();
    const moved = await startReceiver(() => 302, { Location: elsewhere.url });
    const leave = await subscribe(moved.url, ['report.published']);
    await publishReport(app, { slug: 'redirected' });
    await moved.until(1);
    await new Promise((later) => setTimeout(later, 200));
    expect([moved.received.length, elsewhere.received.length]).toEqual([1, 0]);
    await leave();
    await Promise.all([moved.stop(), elsewhere.stop()]);
  });

  it('say nothing of a publication that was rolled back', async () => {
    const site = await startReceiver();
    const leave = await subscribe(site.url, ['report.published']);
    const { documentId } = await publishReport(app, { slug: 'rolled-back' });
    await site.until(1);
    const failing = app.strapi.db.transaction(async () => {
      await app.strapi.documents(REPORT).publish({ documentId });
      throw new Error('The end of the transaction fails.');
    });
    await expect(failing).rejects.toThrow('fails');
    await new Promise((later) => setTimeout(later, 100));
    expect(site.received).toHaveLength(1);
    await leave();
    await site.stop();
  });
});
