import { viewerOf } from '../helpers/admin';
import { peopleOf } from '../helpers/offices';
import { createReport, REPORT, translateReport } from '../helpers/reports';
import { describeApi, loadedBy, startStrapi, type Running } from '../helpers/strapi';

const SCHEDULE = 'api::report-schedule.schedule';
const MINUTE = 60_000;

type Acting = {
  actOnDue(strapi: unknown, now?: Date): Promise<number>;
  actOn(strapi: unknown, row: object): Promise<boolean>;
};
type Claiming = {
  CLAIM_LASTS: number;
  claim(strapi: unknown, row: object, now: Date): Promise<object | null>;
};

describeApi('people who work on one report', () => {
  let app: Running;
  let people: Awaited<ReturnType<typeof peopleOf>>;
  const as = (...asked: Parameters<typeof people.as>) => people.as(...asked);

  beforeAll(async () => {
    app = await startStrapi();
    people = await peopleOf<string>(app, {
      ...{ editor: 'zongshu-editor', reviewer: 'zongshu-reviewer', chief: 'zongshu-chief' },
      ...{ leaver: 'zongshu-chief', admin: 'strapi-super-admin' },
      translator: 'zongshu-translator',
    });
  }, 240_000);
  afterAll(() => app.stop());

  const editionsOf = (id: string) =>
    app.strapi.db.query('api::edition.edition').count({ where: { reportId: id } });
  const noticesOf = async (who: string) =>
    (await as(who, 'get', '/api/notices')).body as {
      data: { id: number; kind: string; documentId: string; message: string; isRead: boolean }[];
      meta: { unread: number };
    };
  const actionsOf = async (id: string) =>
    (
      (await as('admin', 'get', `/api/audit-entries?report=${id}`)).body.data as {
        action: string;
        name: string | null;
      }[]
    ).map(({ action }) => action);

  describe('schedules', () => {
    let acting: Acting;
    let claiming: Claiming;
    beforeAll(async () => {
      acting = await loadedBy<Acting>(app, 'scheduling/act');
      claiming = await loadedBy<Claiming>(app, 'scheduling/claim');
    });
    const soon = () => new Date(Date.now() + 10 * MINUTE);
    const after = () => new Date(Date.now() + 11 * MINUTE);
    const address = (id: string, more = '') => `/api/report-schedules/${id}${more}`;
    const plan = (who: string, id: string, more: object = {}, locale = 'zh-Hans') =>
      as(who, 'post', address(id, `?locale=${locale}`)).send({
        ...{ action: 'publish', at: soon().toISOString(), ...more },
      });
    const rowOf = (id: number) => app.strapi.db.query(SCHEDULE).findOne({ where: { id } });

    it('publish at a time of China, once, however many nodes try, in the name of who asked', async () => {
      const { documentId: id } = await createReport(app);
      const day = new Date(Date.now() + 30 * 24 * 60 * MINUTE).toISOString().slice(0, 10);
      const planned = await plan('chief', id, { at: `${day}T08:00` });
      expect(planned.body).toMatchObject({
        data: { at: `${day}T08:00:00+08:00`, timeZone: 'Asia/Shanghai', state: 'waiting' },
        meta: { refusal: null },
      });
      expect(await editionsOf(id)).toBe(0);
      const early = new Date(`${day}T07:59:59+08:00`);
      expect(await acting.actOnDue(app.strapi, early)).toBe(0);
      const now = new Date(`${day}T08:00:01+08:00`);
      const nodes = [1, 2, 3].map(() => acting.actOnDue(app.strapi, now));
      expect((await Promise.all(nodes)).reduce((sum, one) => sum + one)).toBe(1);
      expect(await editionsOf(id)).toBe(1);
      const { body } = await as('editor', 'get', `/api/report-schedules?report=${id}`);
      expect(body.data).toMatchObject([{ state: 'done', by: '编辑', hasChanged: false }]);
      expect(await actionsOf(id)).toEqual(['schedule-done', 'published', 'scheduled', 'created']);
      expect((await noticesOf('chief')).data[0]).toMatchObject({
        ...{ kind: 'schedule-done', documentId: id, isRead: false },
        message: expect.stringContaining(`已按计划发布（${day} 08:00）`),
      });
    });

    it('are taken over from a node that was killed, which does nothing when it comes back', async () => {
      const { documentId: id } = await createReport(app);
      const { body } = await plan('chief', id);
      const row = await rowOf(body.data.id as number);
      const killed = await claiming.claim(app.strapi, row, after());
      expect(killed).not.toBeNull();
      expect(await claiming.claim(app.strapi, row, after())).toBeNull();
      expect(await acting.actOnDue(app.strapi, after())).toBe(0);
      const later = new Date(after().getTime() + claiming.CLAIM_LASTS + MINUTE);
      expect(await acting.actOnDue(app.strapi, later)).toBe(1);
      expect(await editionsOf(id)).toBe(1);
      expect(await acting.actOn(app.strapi, killed!)).toBe(false);
      expect(await editionsOf(id)).toBe(1);
    });

    it('are held to the reviews now and then, and tell their owner what was refused', async () => {
      const { documentId: id } = await createReport(app);
      app.strapi.config.set('reviews.required', true);
      const refused = await plan('chief', id);
      expect([refused.status, refused.body.error.message]).toEqual([
        422,
        expect.stringContaining('还没有审签完毕'),
      ]);
      const { body, status } = await plan('chief', id, { anyway: true });
      expect([status, body.meta.refusal]).toEqual([201, expect.stringContaining('初审')]);
      expect(await acting.actOnDue(app.strapi, after())).toBe(1);
      app.strapi.config.set('reviews.required', false);
      expect(await editionsOf(id)).toBe(0);
      expect(await rowOf(body.data.id as number)).toMatchObject({
        ...{ state: 'refused', reason: expect.stringContaining('还没有审签完毕') },
      });
      const { data, meta } = await noticesOf('chief');
      expect(data[0]).toMatchObject({ kind: 'schedule-refused', documentId: id });
      expect(data[0]!.message).toContain('还没有审签完毕');
      await as('chief', 'put', '/api/notices').send({ ids: [data[0]!.id] });
      expect((await noticesOf('chief')).meta.unread).toBe(meta.unread - 1);
      expect(await actionsOf(id)).toEqual(['schedule-refused', 'scheduled', 'created']);
    });

    it('are refused where their owner has left', async () => {
      const { documentId: id } = await createReport(app);
      const { body } = await plan('leaver', id);
      const { user } = viewerOf(app, people.sessions.leaver!);
      const users = app.strapi.db.query('admin::user');
      await users.update({ where: { id: user }, data: { isActive: false } });
      expect(await acting.actOnDue(app.strapi, after())).toBe(1);
      expect(await rowOf(body.data.id as number)).toMatchObject({ state: 'refused' });
      expect(await editionsOf(id)).toBe(0);
    });

    it('withdraw, in every language or one', async () => {
      const { documentId: id } = await createReport(app);
      await translateReport(app, id);
      const nothing = await plan('chief', id, { action: 'withdraw' });
      expect(nothing.status).toBe(422);
      await plan('chief', id, {}, '*');
      expect(await acting.actOnDue(app.strapi, after())).toBe(1);
      expect(await editionsOf(id)).toBe(2);
      await plan('chief', id, { action: 'withdraw' }, 'en');
      expect(await acting.actOnDue(app.strapi, after())).toBe(1);
      const current = await app.strapi.db
        .query('api::edition.edition')
        .findMany({ where: { reportId: id, current: true } });
      expect(current.map(({ language }) => language)).toEqual(['zh-Hans']);
    });

    it('say that the draft has changed since, and can be taken back until they are done', async () => {
      const { documentId: id } = await createReport(app);
      const { body } = await plan('chief', id);
      await app.strapi
        .documents(REPORT)
        .update({ documentId: id, data: { author: '甲' } as never });
      const listed = await as('editor', 'get', `/api/report-schedules?report=${id}`);
      expect(listed.body.data).toMatchObject([{ hasChanged: true }]);
      const one = address(id, `/${body.data.id}`);
      expect((await as('translator', 'delete', one)).status).toBe(403);
      expect((await as('chief', 'delete', one)).status).toBe(200);
      expect((await as('chief', 'delete', one)).status).toBe(409);
      expect((await as('chief', 'delete', address(id, '/999999'))).status).toBe(404);
      expect(await acting.actOnDue(app.strapi, after())).toBe(0);
    });

    it.each([
      ['a time that has gone', { at: '2020-01-01T08:00' }],
      ['no time', { at: 'tomorrow' }],
      ['a day that does not exist', { at: '2027-02-30T08:00' }],
      ['a time too far ahead', { at: '2099-01-01T08:00' }],
      ['another action', { action: 'delete' }],
      ['what it does not know', { when: 'x' }],
    ])('refuse %s', async (_, more) => {
      const { documentId: id } = await createReport(app);
      expect((await plan('chief', id, more)).status).toBe(400);
    });

    it('are a person’s, who may publish, and not twice the same', async () => {
      const { documentId: id } = await createReport(app);
      expect((await plan('token', id)).status).toBe(403);
      expect((await plan('translator', id)).status).toBe(403);
      expect((await plan('chief', 'nothing')).status).toBe(404);
      const at = soon().toISOString();
      expect((await plan('chief', id, { at })).status).toBe(201);
      expect((await plan('chief', id, { at })).status).toBe(409);
    });
  });

  it('have notices of their own, and a token has none', async () => {
    expect((await as('token', 'get', '/api/notices')).status).toBe(403);
    const { data } = await noticesOf('reviewer');
    expect(data).toEqual([]);
    await as('reviewer', 'put', '/api/notices').send({});
    expect((await noticesOf('chief')).meta.unread).toBeGreaterThan(0);
    expect((await as('chief', 'put', '/api/notices').send({ ids: ['x'] })).status).toBe(400);
  });
});
