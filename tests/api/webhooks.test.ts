import { createHmac } from 'node:crypto';
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

  /** A webhook as an editor sets it up under Settings → Webhooks. */
  async function subscribe(url: string, events: string[]) {
    const webhook = await app.strapi.get('webhookStore').createWebhook({
      ...{ name: 'site', url, headers: {}, events, isEnabled: true },
    } as never);
    app.strapi.get('webhookRunner').add(webhook);
    return () => app.strapi.get('webhookRunner').remove(webhook);
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
        url: '/api/reports/news?locale=zh-Hans',
      },
    });
    expect(withdrawn?.body).toMatchObject({ event: 'report.withdrawn', report: { slug } });
    const { 'x-zongshu-timestamp': time, 'x-zongshu-signature': signature } = published!.headers;
    const hmac = createHmac('sha256', SECRET).update(`${time}.${published!.text}`).digest('hex');
    expect(signature).toBe(`sha256=${hmac}`);
    leave();
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
    const events = (await site.until(3)).map(({ body }) => body.event);
    expect(events.filter((event) => event === 'report.published')).toHaveLength(2);
    leave();
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
    leave.forEach((each) => each());
    await Promise.all([failing.stop(), refusing.stop()]);
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
    leave.forEach((each) => each());
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
    leave();
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
    leave();
    await site.stop();
  });
});
