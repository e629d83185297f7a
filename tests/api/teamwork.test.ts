import { viewerOf } from '../helpers/admin';
import { answers, hangs, says, startFakeModel } from '../helpers/fake-model';
import { peopleOf } from '../helpers/offices';
import { remarksAs, type ThreadAnswered } from '../helpers/remarks';
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
      const counted = await as('chief', 'get', '/api/notices/count');
      expect(counted.body.data).toEqual({ unread: meta.unread - 1 });
      expect(await actionsOf(id)).toEqual(['schedule-refused', 'scheduled', 'created']);
      // The audit trail never changes, so it must not contain the text that a refusal quotes.
      const entries = await app.strapi.db.query('api::audit.audit-entry').findMany({
        ...{ where: { chain: id } },
      });
      expect(JSON.stringify(entries)).not.toContain('还没有审签完毕');
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

  describe('remarks', () => {
    const { address, list, open, say } = remarksAs((...asked) =>
      people.as(...(asked as [string, 'get', string])),
    );
    let first = '';
    let second = '';
    /** Creates a report and returns the paths of its two paragraphs. */
    const made = async () => {
      const { documentId } = await createReport(app);
      const { body } = await as('editor', 'get', `/api/report-histories/${documentId}/authors`);
      const paths = (body.data as { path: string; kind: string }[])
        .filter(({ kind }) => kind === 'paragraph')
        .map(({ path }) => path);
      [first, second] = paths as [string, string];
      return documentId;
    };
    const WORDS = { start: 8, end: 12, exact: '接待读者' };
    const save = async (id: string, change: (text: string) => string) => {
      const opened = await as('editor', 'get', `/api/report-desks/${id}`);
      const { content } = opened.body.data as { content: object };
      const saved = await as('editor', 'put', `/api/report-desks/${id}`)
        .set('If-Match', opened.headers.etag as string)
        .send({ content: JSON.parse(change(JSON.stringify(content))) });
      expect(saved.status).toBe(200);
    };
    /** Gives the users different names, so that they can be told apart and mentioned. */
    beforeAll(async () => {
      for (const [who, firstname] of Object.entries({ reviewer: '复审', chief: '终审' }))
        await app.strapi.db
          .query('admin::user')
          .update({ where: { id: idOf(who).slice('user:'.length) }, data: { firstname } });
    });
    const idOf = (who: string) => `user:${viewerOf(app, people.sessions[who]!).user}`;

    it('stand at their words, follow them, and say when they are lost', async () => {
      const id = await made();
      const opened = await open('reviewer', id, { path: first, ...WORDS, text: '数字有来源吗？' });
      expect([opened.status, opened.body.data]).toMatchObject([
        201,
        [{ isOpen: true, about: { exact: '接待读者' }, standing: { is: 'here', path: first } }],
      ]);
      await save(id, (text) => text.replace('2025年，全馆', '据统计，2025年全馆'));
      expect((await list('editor', id))[0]!.standing).toMatchObject({
        is: 'here',
        text: '接待读者',
      });
      await save(id, (text) => text.replace('全馆接待读者12万人次', '全馆服务读者12万人次'));
      expect((await list('editor', id))[0]!.standing).toMatchObject({ is: 'changed' });
      await save(id, (text) => text.replace(/据统计，2025年全馆服务读者12万人次。/, '另起一段。'));
      expect((await list('editor', id))[0]).toMatchObject({
        ...{ isOpen: true, about: { exact: '接待读者' }, standing: { is: 'gone', path: null } },
      });
    });

    it('never land on other words than were seen', async () => {
      const id = await made();
      const late = await open('reviewer', id, {
        path: first,
        ...WORDS,
        exact: '接待学生',
        text: '？',
      });
      expect([late.status, late.body.error.message]).toEqual([
        409,
        expect.stringContaining('已被修改'),
      ]);
      await save(id, (text) => text.replace('2025年，全馆', '全馆'));
      const moved = await open('reviewer', id, { path: first, ...WORDS, text: '找回' });
      expect(moved.body.data[0]).toMatchObject({ standing: { is: 'here', text: '接待读者' } });
      expect((await open('reviewer', id, { path: 'sections.x.body.9', text: '？' })).status).toBe(
        400,
      );
    });

    it('are answered, resolved and reopened, each once, and tell whom they concern', async () => {
      const id = await made();
      const { body } = await open('reviewer', id, { path: first, text: '@编辑 请核对' });
      const [{ id: thread }] = body.data as [ThreadAnswered];
      expect((await noticesOf('editor')).data[0]).toMatchObject({
        ...{ kind: 'mentioned', documentId: id, message: '复审在批注中提到您：@编辑 请核对' },
      });
      await say('editor', id, thread, { kind: 'reply', text: '已核对' });
      expect((await noticesOf('reviewer')).data[0]).toMatchObject({ kind: 'answered' });
      expect((await say('editor', id, thread, { kind: 'resolved' })).status).toBe(200);
      const again = await say('reviewer', id, thread, { kind: 'resolved' });
      expect([again.status, again.body.error.message]).toEqual([
        409,
        expect.stringContaining('已经办结'),
      ]);
      expect((await say('reviewer', id, thread, { kind: 'reopened' })).status).toBe(200);
      const [shown] = await list('editor', id);
      expect([shown!.isOpen, shown!.said.map(({ kind }) => kind)]).toEqual([
        true,
        ['remark', 'reply', 'resolved', 'reopened'],
      ]);
    });

    it('suggest words, which become an edit where they still stand', async () => {
      const id = await made();
      const one = await open('reviewer', id, {
        path: first,
        ...WORDS,
        text: '换词',
        suggestion: '服务读者',
      });
      const two = await open('reviewer', id, {
        ...{
          path: second,
          start: 1,
          end: 4,
          exact: '车一来',
          text: '逗号',
          suggestion: '车子一来',
        },
      });
      const [a, b] = (two.body.data as ThreadAnswered[]).map(({ id: thread }) => thread) as [
        string,
        string,
      ];
      expect(one.status).toBe(201);
      // The editor keeps working, so the suggestion is applied where its words are now.
      await save(id, (text) => text.replace('2025年，全馆', '2025年，本馆全年'));
      expect((await say('translator', id, a, { kind: 'accepted' })).status).toBe(403);
      expect((await say('editor', id, a, { kind: 'accepted' })).status).toBe(200);
      const { body } = await as('editor', 'get', `/api/report-desks/${id}`);
      expect(JSON.stringify(body.data.content)).toContain('2025年，本馆全年服务读者12万人次。');
      // A conflict names who saved the other version, and knows another tab of the same person.
      expect(body.data.saved).toMatchObject({ by: '编辑', isSelf: true });
      expect(
        (await as('reviewer', 'get', `/api/report-desks/${id}`)).body.data.saved,
      ).toMatchObject({ by: '编辑', isSelf: false, at: expect.any(String) });
      await save(id, (text) => text.replace(/车一来/g, '车一到'));
      const refused = await say('editor', id, b, { kind: 'accepted' });
      expect([refused.status, refused.body.error.message]).toEqual([
        409,
        expect.stringContaining('已被修改'),
      ]);
      expect((await say('editor', id, b, { kind: 'declined' })).status).toBe(200);
      const threads = await list('editor', id);
      expect(threads.map(({ suggestion, isOpen }) => [suggestion!.state, isOpen])).toEqual([
        ['accepted', false],
        ['declined', false],
      ]);
      expect(await actionsOf(id)).toEqual(
        expect.arrayContaining(['remark-accepted', 'remark-declined']),
      );
    });

    it('are tasks of somebody by a day, who is reminded of it once', async () => {
      const id = await made();
      const given = { assignee: idOf('editor'), dueOn: '2026-01-05' };
      const { body, status } = await open('reviewer', id, {
        path: 'title',
        text: '改标题',
        ...given,
      });
      expect([status, body.data[0].task]).toEqual([201, { ...given, name: '编辑' }]);
      const mine = async (who: string) =>
        ((await as(who, 'get', '/api/tasks')).body.data as { documentId: string }[]).filter(
          ({ documentId }) => documentId === id,
        );
      expect(await mine('editor')).toMatchObject([
        { text: '改标题', words: '书香进山', by: '复审', dueOn: '2026-01-05', isOverdue: true },
      ]);
      expect(await mine('reviewer')).toEqual([]);
      const { remindOfDue } = await loadedBy<{ remindOfDue(strapi: unknown): Promise<number> }>(
        app,
        'remarking/due',
      );
      const counts = await Promise.all([1, 2, 3].map(() => remindOfDue(app.strapi)));
      expect(counts.reduce((sum, one) => sum + one)).toBe(1);
      expect((await noticesOf('editor')).data[0]).toMatchObject({ kind: 'due', documentId: id });
      const [{ id: thread }] = body.data as [ThreadAnswered];
      await say('editor', id, thread, { kind: 'assigned', assignee: idOf('chief') });
      expect([await mine('editor'), await mine('chief')]).toMatchObject([[], [{ dueOn: null }]]);
      await say('chief', id, thread, { kind: 'resolved' });
      expect(await mine('chief')).toEqual([]);
      expect((await as('token', 'get', '/api/tasks')).status).toBe(403);
    });

    it.each([
      ['nothing said', { path: 'title' }],
      ['half a stretch', { path: 'title', start: 0, text: 'x' }],
      [
        'a day that does not exist',
        { path: 'title', text: 'x', assignee: 'user:1', dueOn: '2026-02-30' },
      ],
      ['a day without anybody', { path: 'title', text: 'x', dueOn: '2026-12-01' }],
      ['somebody who is not there', { path: 'title', text: 'x', assignee: 'user:99999' }],
      ['what it does not know', { path: 'title', text: 'x', colour: 'red' }],
    ])('refuse %s', async (_, body) => {
      expect((await open('reviewer', await made(), body)).status).toBe(400);
    });

    it('are of a draft that one may read, and of a thread that is there', async () => {
      const id = await made();
      expect((await open('reviewer', 'nothing', { path: 'title', text: 'x' })).status).toBe(404);
      expect((await say('reviewer', id, 'nothing', { kind: 'resolved' })).status).toBe(404);
      const { status, body } = await as('editor', 'get', address(id, '/people'));
      expect([status, (body.data as { name: string }[]).map(({ name }) => name)]).toEqual([
        200,
        expect.arrayContaining(['编辑', '复审']),
      ]);
    });

    it('lose nothing of what eight say at once, who also end and reopen', async () => {
      const id = await made();
      const { body } = await open('reviewer', id, { path: first, text: '开始' });
      const [{ id: thread }] = body.data as [ThreadAnswered];
      const all = ['editor', 'reviewer', 'chief', 'admin'] as const;
      const replies = [...all, ...all].map((who, at) =>
        say(who, id, thread, { kind: 'reply', text: `第${at}条` }),
      );
      const ends = all.map((who) => say(who, id, thread, { kind: 'resolved' }));
      const answers = await Promise.all([...replies, ...ends]);
      expect(answers.map(({ status }) => status).sort()).toEqual([
        ...Array(9).fill(200),
        409,
        409,
        409,
      ]);
      const [shown] = await list('editor', id);
      expect(
        shown!.said
          .filter(({ kind }) => kind === 'reply')
          .map(({ text }) => text)
          .sort(),
      ).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((at) => `第${at}条`));
      expect(shown!.said.filter(({ kind }) => kind === 'resolved')).toHaveLength(1);
    });

    it('are kept by the database as they were said', async () => {
      const id = await made();
      await open('reviewer', id, { path: 'title', text: '原话' });
      const rows = app.strapi.db.query('api::report-remark.remark');
      const where = { reportId: id };
      const refusal = { message: expect.stringContaining('remarks are kept') };
      await expect(rows.update({ where, data: { text: '别的话' } })).rejects.toMatchObject(refusal);
      await expect(rows.update({ where, data: { text: null } })).rejects.toMatchObject(refusal);
      await expect(rows.delete({ where })).rejects.toMatchObject(refusal);
    });
  });

  describe('confirmations from outside', () => {
    const REPORT_OF = (id: string, more = '') => `/api/report-confirmations/${id}${more}`;
    type Asked = { id: number; state: string; standing: string; answers: object[] };
    const asking = { to: '青石村村委会' };

    /** Creates a report and returns the path of its first figure. */
    async function made() {
      const { documentId: id } = await createReport(app);
      const { content } = (await as('editor', 'get', `/api/report-desks/${id}`)).body.data;
      const section = (content.sections as { key: string; metrics: { key: string }[] }[]).find(
        ({ metrics }) => metrics.length > 0,
      )!;
      return { id, path: `sections.${section.key}.metrics.${section.metrics[0]!.key}` };
    }

    async function ask(who: string, id: string, body: object) {
      const { status, body: told } = await as(who, 'post', REPORT_OF(id)).send(body);
      const { link = '', id: number = 0 } = (told.meta ?? {}) as { link?: string; id?: number };
      return { status, number, link: link && new URL(link, 'http://localhost').pathname };
    }

    const list = async (id: string) =>
      (await as('reviewer', 'get', REPORT_OF(id))).body.data as Asked[];
    const open = (link: string) => app.http.get(link).set('Accept-Language', 'zh');
    const answer = (link: string, body: object) => app.http.post(link).type('form').send(body);

    it('are answered by who has the link, recorded on the figure, and told', async () => {
      const { id, path } = await made();
      const { status, link } = await ask('editor', id, { path, ...asking });
      expect(status).toBe(201);
      expect(await list(id)).toMatchObject([{ state: 'open', standing: 'same', answers: [] }]);
      const page = await open(link);
      expect([page.status, page.headers['cache-control'], page.headers['x-robots-tag']]).toEqual([
        ...[200, 'private, no-store', 'noindex, nofollow'],
      ]);
      expect(page.headers['referrer-policy']).toBe('no-referrer');
      expect(page.text).toContain('下面这句话里的数字对吗？');
      const wrong = { verdict: 'wrong', value: '13万人次', remark: '另有1万', name: '李<b>会计' };
      expect((await answer(link, wrong)).status).toBe(303);
      expect((await open(link)).text).toContain('您已答复：不对。');
      expect(await list(id)).toMatchObject([{ state: 'wrong', answers: [wrong] }]);
      const { data } = await noticesOf('editor');
      expect(data[0]).toMatchObject({ kind: 'confirmed', documentId: id });
      expect(data[0]!.message).toMatch(/青石村村委会（李<b>会计）核实“.+”：有误，应为13万人次/);
      expect((await answer(link, { verdict: 'right' })).status).toBe(303);
      expect(await list(id)).toMatchObject([{ state: 'right' }]);
      const sheet = await as('chief', 'get', `/api/report-reviews/${id}/sheet?format=csv`);
      expect(sheet.text).toMatch(/外部核实,有误,青石村村委会（李<b>会计）.*应为13万人次；另有1万/);
      expect(sheet.text).toMatch(/外部核实,无误,青石村村委会/);
      expect((await actionsOf(id)).sort().slice(0, 3)).toEqual([
        ...['confirmation-answered', 'confirmation-answered', 'confirmation-asked'],
      ]);
    });

    it('show one sentence of their report, and open nothing else', async () => {
      const { id, path } = await made();
      const { link } = await ask('editor', id, { path, ...asking });
      const { text } = await open(link);
      const { content } = (await as('editor', 'get', `/api/report-desks/${id}`)).body.data;
      const row = (await list(id))[0] as unknown as { sentence: string };
      const others = [
        content.title,
        ...JSON.stringify(content.sections).matchAll(/"text":"(.+?)"/g),
      ]
        .map((one) => (typeof one === 'string' ? one : (one[1] as string)))
        .filter((one) => !row.sentence.includes(one) && !one.includes(row.sentence));
      expect(others.length).toBeGreaterThan(1);
      for (const other of others) expect(text).not.toContain(other);
      expect(text).not.toContain(id);
      const token = link.split('/').at(-1)!;
      const stored = await app.strapi.db
        .query('api::report-confirmation.confirmation')
        .findMany({ where: { reportId: id } });
      expect(JSON.stringify(stored)).not.toContain(token);
      const guesses = ['', 'x', token.slice(0, -1), token.toLowerCase(), `${token}.`, stored[0].id];
      for (const guess of [...guesses, stored[0].nonce, stored[0].tokenHash, `${token}/..`, '%25'])
        expect((await open(`/api/confirmations/${guess}`)).status).not.toBe(200);
      const header = { Authorization: `Bearer ${token}` };
      expect((await app.http.get(REPORT_OF(id)).set(header)).status).toBe(401);
      expect((await app.http.get(`${link}?locale=en`)).text).not.toContain(content.title as string);
    });

    it('say where the draft has changed since, and end', async () => {
      const { id, path } = await made();
      const { link, number } = await ask('editor', id, { path, ...asking });
      const opened = await as('editor', 'get', `/api/report-desks/${id}`);
      const { content } = opened.body.data as { content: { sections: { metrics: object[] }[] } };
      for (const section of content.sections) section.metrics = [];
      await as('editor', 'put', `/api/report-desks/${id}`)
        .set('If-Match', opened.headers.etag as string)
        .send({ content });
      expect(await list(id)).toMatchObject([{ standing: 'gone' }]);
      expect((await as('editor', 'delete', REPORT_OF(id, `/${number}`))).status).toBe(200);
      expect((await open(link)).status).toBe(410);
      expect((await answer(link, { verdict: 'right' })).status).toBe(410);
      expect(await list(id)).toMatchObject([{ state: 'revoked', answers: [] }]);
      expect((await ask('editor', id, { path, ...asking })).status).toBe(422);
    });

    it('call an unanswered question to mind before its link ends, once', async () => {
      const { id, path } = await made();
      await ask('editor', id, { path, ...asking, days: 1 });
      const answered = await ask('editor', id, { path, ...asking, days: 1 });
      await answer(answered.link, { verdict: 'right' });
      await ask('editor', id, { path, ...asking, days: 30 });
      const { remindOfUnanswered } = await loadedBy<{
        remindOfUnanswered(strapi: unknown): Promise<number>;
      }>(app, 'confirming/reminding');
      const counts = await Promise.all([1, 2, 3].map(() => remindOfUnanswered(app.strapi)));
      expect(counts.reduce((sum, one) => sum + one)).toBe(1);
      expect((await noticesOf('editor')).data[0]).toMatchObject({ kind: 'unconfirmed' });
    });

    it('are asked by who may change the draft, and by a person', async () => {
      const { id, path } = await made();
      expect((await ask('translator', id, { path, ...asking })).status).toBe(403);
      expect((await ask('token', id, { path, ...asking })).status).toBe(403);
      const rows = app.strapi.db.query('api::report-confirmation.confirmation');
      await ask('editor', id, { path, ...asking });
      const refusal = { message: expect.stringContaining('confirmations are kept') };
      const where = { reportId: id };
      await expect(rows.update({ where, data: { words: '别的' } })).rejects.toMatchObject(refusal);
      await expect(rows.delete({ where })).rejects.toMatchObject(refusal);
    });
  });

  describe('machine suggestions', () => {
    let model: Awaited<ReturnType<typeof startFakeModel>>;
    let id: string;
    const RIGHT = 'In 2025, the library received 120,000 visits.';
    const address = (locale: string) => `/api/report-suggestions/${id}?locale=${locale}`;
    const wish = (who: string, body: object, locale = 'zh-Hans') =>
      as(who, 'post', address(locale)).send(body);
    const set = (config: object) =>
      app.strapi.config.set('suggestions', { url: null, model: '', key: '', ...config });
    const paths = async () => {
      const { body } = await as('translator', 'get', `/api/report-translations/${id}?locale=en`);
      const pieces = body.data.pieces as { path: string; source: string }[];
      const { content } = (await as('editor', 'get', `/api/report-desks/${id}`)).body.data;
      const [section] = content.sections as { key: string; metrics: { key: string }[] }[];
      return {
        piece: pieces.find(({ source }) => source.includes('接待读者12万人次'))!.path,
        figure: `sections.${section!.key}.metrics.${section!.metrics[0]!.key}`,
      };
    };
    const draftOf = async (locale: string) =>
      (await as('admin', 'get', `/api/report-desks/${id}?locale=${locale}`)).text;

    beforeAll(async () => {
      model = await startFakeModel();
      ({ documentId: id } = await createReport(app, { year: '2019', slug: 'suggested' }));
      await translateReport(app, id);
    });
    afterAll(async () => {
      set({});
      await model.stop();
    });
    const on = (timeout = 60_000) =>
      set({ url: model.url, model: 'fake', key: 'test-only', timeout });

    it('are off until an endpoint is set', async () => {
      const { body } = await as('editor', 'get', '/api/report-suggestions');
      expect(body.data).toEqual({ isOn: false, model: null });
      const { status, body: refused } = await wish('editor', { kind: 'summary' });
      expect([status, refused.error.message]).toEqual([422, expect.stringContaining('没有开启')]);
      expect(model.asked).toEqual([]);
    });

    it('show what agrees, as a machine’s, and save nothing', async () => {
      on();
      const { piece, figure } = await paths();
      const before = [await draftOf('zh-Hans'), await draftOf('en')];
      model.does(says(`"${RIGHT}"`));
      const translated = await wish('translator', { kind: 'translation', path: piece }, 'en');
      expect([translated.status, translated.body]).toEqual([
        200,
        {
          data: { kind: 'translation', path: piece, text: RIGHT, warnings: [] },
          meta: { isMachine: true, model: 'fake', version: expect.any(String) },
        },
      ]);
      expect(model.asked.at(-1)).toMatchObject({
        ...{ url: '/v1/chat/completions', key: 'Bearer test-only' },
        body: { model: 'fake', messages: [{}, { content: '2025年，全馆接待读者12万人次。' }] },
      });
      model.does(says('接待读者'));
      const labelled = await wish('editor', { kind: 'label', path: figure });
      expect(labelled.body.data.text).toBe('接待读者');
      model.does(says('2025年，全馆接待读者12万人次。'));
      expect((await wish('editor', { kind: 'summary' })).status).toBe(200);
      expect([await draftOf('zh-Hans'), await draftOf('en')]).toEqual(before);
      expect(await actionsOf(id)).toContain('suggestion-asked');
    });

    it.each([
      ['a number out by ten', says('In 2025, the library received 1.2 million visits.')],
      ['a number left out', says('In 2025, the library received visitors.')],
      ['an answer without end', says(`${RIGHT} `.repeat(40))],
      ['nothing', says('')],
    ])('do not show %s', async (_what, behaviour) => {
      model.does(behaviour);
      const { status, body } = await wish(
        ...(['translator', { kind: 'translation', path: (await paths()).piece }, 'en'] as const),
      );
      expect([status, body.error.message]).toEqual([422, expect.stringContaining('未予显示')]);
      expect(body.error.details.faults).not.toEqual([]);
    });

    it.each([
      ['failing', 'failed', answers(500, '{"error":"no"}')],
      ['refusing', 'failed', answers(401, '')],
      ['no JSON', 'unreadable', answers(200, '<html>')],
      ['another shape', 'unreadable', answers(200, '{"choices":[]}')],
      ['no words', 'unreadable', says(null)],
      ['cut off', 'cut', says('2025年', { finish_reason: 'length' })],
      ['huge', 'unreadable', answers(200, 'x'.repeat(2 * 1024 * 1024))],
    ])('say so where the endpoint is %s', async (_what, reason, behaviour) => {
      model.does(behaviour);
      const { status, body } = await wish('editor', { kind: 'summary' });
      expect([status, body.error.details]).toEqual([503, { reason }]);
    });

    it('say so where the endpoint does not answer in time', async () => {
      on(200);
      model.does(hangs);
      const { status, body } = await wish('editor', { kind: 'summary' });
      expect([status, body.error.details]).toEqual([503, { reason: 'slow' }]);
      on();
    });

    it('send the text nowhere else, and nowhere at all where nobody listens', async () => {
      const other = await startFakeModel();
      model.does(answers(307, '', { Location: `${other.url}/chat/completions` }));
      const moved = await wish('editor', { kind: 'summary' });
      expect([moved.status, moved.body.error.details.reason]).toEqual([503, 'moved']);
      expect(other.asked).toEqual([]);
      await other.stop();
      set({ url: other.url, model: 'fake', timeout: 60_000 });
      const gone = await wish('editor', { kind: 'summary' });
      expect([gone.status, gone.body.error.details.reason]).toEqual([503, 'unreachable']);
      on();
    });

    it('are for who may change the draft, of what stands there', async () => {
      expect((await wish('translator', { kind: 'summary' })).status).toBe(403);
      const nowhere = await wish('editor', { kind: 'label', path: 'sections.x.metrics.y' });
      expect(nowhere.status).toBe(422);
      expect((await wish('editor', { kind: 'poem' })).status).toBe(400);
      expect((await app.http.post(address('en')).send({ kind: 'summary' })).status).toBe(401);
    });
  });

  describe('mail', () => {
    type Mailing = { mailNotices(strapi: unknown, now?: Date): Promise<number> };
    type Letter = { from: string; to: string; subject: string; text: string };
    const letters: Letter[] = [];
    let isTaken = true;
    const plugin = () => app.strapi.plugin('email') as unknown as { provider: object };
    let before: object;
    beforeAll(() => {
      before = plugin().provider;
      plugin().provider = {
        async send(letter: Letter) {
          if (!isTaken) throw new Error('no route');
          letters.push(letter);
        },
      };
    });
    afterAll(() => {
      plugin().provider = before;
      app.strapi.config.set('mail', { from: null });
    });

    it('tells of what nobody has read, once, whichever node looks, and again where it was not taken', async () => {
      const { mailNotices } = await loadedBy<Mailing>(app, 'noticing/mailing');
      const { documentId: id } = await createReport(app, { title: '寄信', slug: 'mailed' });
      await as('editor', 'put', '/api/notices').send({});
      const { body } = await as('reviewer', 'get', `/api/report-remarks/${id}/people`);
      const editor = (body.data as { id: string; name: string }[]).find(
        ({ name }) => name === '编辑',
      )!;
      const said = { path: 'title', text: '题目请改', assignee: editor.id };
      await as('reviewer', 'post', `/api/report-remarks/${id}`).send(said);
      expect(await mailNotices(app.strapi)).toBe(0);
      app.strapi.config.set('mail', { from: 'zongshu@example.org' });
      isTaken = false;
      expect(await mailNotices(app.strapi)).toBe(0);
      isTaken = true;
      await Promise.all([1, 2, 3].map(() => mailNotices(app.strapi)));
      const mine = letters.filter(({ text }) => text.includes('题目请改'));
      expect(mine).toHaveLength(1);
      expect(mine[0]).toMatchObject({
        ...{ from: 'zongshu@example.org', subject: expect.stringContaining('综述') },
        text: expect.stringMatching(/寄信：.*交给您办.*题目请改[\s\S]*\/notices/),
      });
      const count = letters.length;
      expect(await mailNotices(app.strapi)).toBe(0);
      expect(letters).toHaveLength(count);
    });

    it('brings a link to who is asked to confirm', async () => {
      const { documentId: id } = await createReport(app, { slug: 'mailed-link' });
      const { content } = (await as('editor', 'get', `/api/report-desks/${id}`)).body.data;
      const [section] = content.sections as { key: string; metrics: { key: string }[] }[];
      const path = `sections.${section!.key}.metrics.${section!.metrics[0]!.key}`;
      const asked = await as('editor', 'post', `/api/report-confirmations/${id}`).send({
        ...{ path, to: '青石村', email: 'village@example.org' },
      });
      expect(asked.body.meta).toMatchObject({ isMailed: true });
      expect(letters.at(-1)).toMatchObject({
        to: 'village@example.org',
        subject: '请核实：“12万人次”',
      });
      expect(letters.at(-1)!.text).toContain(asked.body.meta.link);
    });
  });

  it('have notices of their own, and a token has none', async () => {
    expect((await as('token', 'get', '/api/notices')).status).toBe(403);
    expect((await noticesOf('admin')).data).not.toEqual((await noticesOf('chief')).data);
    await as('reviewer', 'put', '/api/notices').send({});
    expect((await noticesOf('chief')).meta.unread).toBeGreaterThan(0);
    expect((await as('chief', 'put', '/api/notices').send({ ids: ['x'] })).status).toBe(400);
  });
});
