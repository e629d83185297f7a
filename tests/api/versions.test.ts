import { deletedDrafts, forgetDeleted } from '../../src/versions/deleted-drafts';
import { signIn } from '../helpers/admin';
import {
  createReport,
  paragraph,
  publishReport,
  REPORT,
  translateReport,
} from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

type Method = 'get' | 'post' | 'put' | 'delete';
type Component = { id: number; key: string; [field: string]: unknown };
type Section = Component & { metrics: Component[]; quotes: Component[] };
type Form = { sections: Section[]; credits: Component[]; [field: string]: unknown };

const FORM = `/content-manager/collection-types/${REPORT}`;

describeApi('writes that say what they are based on', () => {
  let app: Running;
  let session: string;
  beforeAll(async () => {
    app = await startStrapi();
    session = await signIn(app);
  });
  afterAll(() => app.stop());

  const as = (method: Method, path: string) =>
    app.http[method](path).set('Authorization', `Bearer ${app.token}`);
  const inForm = (method: Method, path: string) =>
    app.http[method](path).set('Authorization', `Bearer ${session}`).set('Accept-Language', 'zh');
  const report = (documentId: string) => `/api/reports/${documentId}`;
  const load = async (documentId: string, locale = 'zh-Hans') => {
    const { body, headers } = await inForm('get', `${FORM}/${documentId}?locale=${locale}`);
    return {
      data: body.data as Form,
      version: body.meta.version as string | null,
      etag: headers.etag,
    };
  };
  const save = (documentId: string, data: object, base: string, locale = 'zh-Hans') =>
    inForm('put', `${FORM}/${documentId}?locale=${locale}`).set('If-Match', base).send(data);
  const titleOf = async (documentId: string, locale = 'zh-Hans') =>
    (
      await app.strapi.db
        .query(REPORT)
        .findOne({ where: { documentId, locale, publishedAt: null }, select: ['title'] })
    )?.title;

  describe('the version of a draft', () => {
    it('is one over reads, and another after each change', async () => {
      const { documentId } = await createReport(app);
      const [first, second] = [await load(documentId), await load(documentId)];
      expect(first.etag).toBe(`"${first.version}"`);
      expect(second.version).toBe(first.version);
      const saved = await save(documentId, { ...first.data, title: '新题' }, first.etag as string);
      expect(saved.status).toBe(200);
      expect(saved.body.meta.version).not.toBe(first.version);
      expect((await load(documentId)).version).toBe(saved.body.meta.version);
    });

    it('comes with every answer that writes or shows one', async () => {
      const made = await as('post', '/api/reports').send({ data: { title: '一', year: '2025' } });
      const { documentId } = made.body.data;
      const { version, etag } = await load(documentId);
      const put = await as('put', report(documentId)).send({ data: { title: '一' } });
      const published = await as('post', `${report(documentId)}/publish`);
      const checked = await as('get', `/api/report-checks/${documentId}`);
      for (const { body, headers } of [made, put, published, checked]) {
        expect([body.meta.version, headers.etag]).toEqual([version, etag]);
      }
      const translation = `/api/report-translations/${documentId}?locale=en`;
      expect((await as('get', translation)).body.meta.version).toBeNull();
      const started = await as('post', translation);
      expect(started.body.meta.version).toEqual(expect.any(String));
      expect((await as('get', translation)).headers.etag).toBe(started.headers.etag);
    });

    it('is told for each language where several are published', async () => {
      const { documentId } = await createReport(app);
      await translateReport(app, documentId);
      const { body, headers } = await as('post', `${report(documentId)}/publish?locale=*`);
      expect(Object.keys(body.meta.versions).sort()).toEqual(['en', 'zh-Hans']);
      expect(headers.etag).toBeUndefined();
    });

    it('may be read by a page of another site', async () => {
      const { documentId } = await createReport(app);
      const { headers } = await as('put', report(documentId))
        .set('Origin', 'https://desk.example.org')
        .send({ data: { title: '一' } });
      expect(headers['access-control-expose-headers']).toContain('ETag');
    });
  });

  describe('a stale save', () => {
    it('is 409 with who, when and what, in the language of the caller, and loses nothing', async () => {
      const { documentId } = await createReport(app);
      const [a, b] = [await load(documentId), await load(documentId)];
      const sections = a.data.sections.map((section, at) =>
        at === 1 ? { ...section, heading: '山路' } : section,
      );
      await save(documentId, { ...a.data, title: '甲的题', sections }, a.etag as string);
      const late = await save(documentId, { ...b.data, title: '乙的题' }, b.etag as string);
      expect(late.status).toBe(409);
      expect(late.body.error.message).toMatch(
        /编辑于\d{4}-\d\d-\d\d \d\d:\d\d改过这一稿（标题、章节）/,
      );
      const { version } = await load(documentId);
      expect(late.body.error.details).toMatchObject({
        ...{ reason: 'changed', writer: '编辑', locale: 'zh-Hans', version },
        differences: [
          { path: 'title', before: '书香进山', after: '甲的题' },
          { path: `sections.${sections[1]?.key}.heading`, before: '把书送进山里', after: '山路' },
        ],
      });
      expect(await titleOf(documentId)).toBe('甲的题');
    });

    it('is 409 by the API too, by header or in the body, in English', async () => {
      const { documentId } = await createReport(app);
      const { version, etag } = await load(documentId);
      await as('put', report(documentId)).send({ data: { title: '甲' } });
      const put = () => as('put', report(documentId)).set('Accept-Language', 'en');
      const data = { title: '乙' };
      const late = await put()
        .set('If-Match', etag as string)
        .send({ data });
      expect(late.status).toBe(409);
      expect(late.body.error.message).toMatch(
        /^Not written: since you read it, test \d+ \(.*title/,
      );
      expect((await put().send({ data, baseVersion: version })).status).toBe(409);
      expect((await put().set('If-Match', `W/${etag}`).send({ data })).status).toBe(409);
      expect(await titleOf(documentId)).toBe('甲');
      expect((await put().set('If-Match', '*').send({ data })).status).toBe(200);
      expect((await put().send({ data: { title: '丙' } })).status).toBe(200);
    });

    it('is refused where the base is not one', async () => {
      const { documentId } = await createReport(app);
      for (const base of ['abc', '"abc', '1, 2']) {
        const { status, body } = await as('put', report(documentId))
          .set('If-Match', base)
          .send({ data: { title: '乙' } });
        expect([status, body.error.message]).toEqual([400, expect.stringContaining('If-Match')]);
      }
      const { status } = await as('put', report(documentId)).send({ data: {}, baseVersion: 7 });
      expect(status).toBe(400);
    });

    it('of one language does not come of a write in another', async () => {
      const { documentId } = await createReport(app);
      const { data, etag } = await load(documentId);
      await translateReport(app, documentId);
      expect((await save(documentId, { ...data, title: '乙' }, etag as string)).status).toBe(200);
    });

    it('comes of a slug that another language gave', async () => {
      const { documentId } = await createReport(app);
      await translateReport(app, documentId);
      const { etag, data } = await load(documentId, 'en');
      await as('put', report(documentId)).send({ data: { slug: 'given-by-another' } });
      const late = await save(documentId, data, etag as string, 'en');
      expect(late.status).toBe(409);
      expect(late.body.error.details).toMatchObject({
        writer: expect.stringMatching(/^test/),
        differences: [{ path: 'slug', after: 'given-by-another' }],
      });
    });
  });

  describe('a stale form', () => {
    it('does not publish over a newer draft, nor withdraw, discard or delete it', async () => {
      const { documentId } = await publishReport(app);
      const { data, etag } = await load(documentId);
      await as('put', report(documentId)).send({ data: { title: '新' } });
      const act = (method: Method, path: string, body = {}) =>
        inForm(method, path)
          .set('If-Match', etag as string)
          .send(body);
      const form = `${FORM}/${documentId}`;
      const late = [
        await act('post', `${form}/actions/publish?locale=zh-Hans`, data),
        await act('post', `${form}/actions/unpublish?locale=zh-Hans`),
        await act('post', `${form}/actions/discard?locale=zh-Hans`),
        await act('delete', `${form}?locale=zh-Hans`),
        await act('delete', `${form}?locale=*`),
        await as('post', `${report(documentId)}/publish`).set('If-Match', etag as string),
        await as('post', `${report(documentId)}/unpublish`).set('If-Match', etag as string),
        await as('delete', report(documentId)).set('If-Match', etag as string),
      ];
      expect(late.map(({ status }) => status)).toEqual(late.map(() => 409));
      expect(await titleOf(documentId)).toBe('新');
      const { body } = await app.http.get(`/api/reports/${documentId}`);
      expect(body.data.title).toBe('书香进山');
    });

    it('saves and publishes in one where nobody came before', async () => {
      const { documentId } = await createReport(app);
      const { data, etag } = await load(documentId);
      const { status, body } = await inForm(
        'post',
        `${FORM}/${documentId}/actions/publish?locale=zh-Hans`,
      )
        .set('If-Match', etag as string)
        .send({ ...data, title: '发布稿' });
      expect([status, body.data.title]).toEqual([200, '发布稿']);
      expect(body.meta.version).toBe((await load(documentId)).version);
    });
  });

  describe('after a delete', () => {
    it('of one language, a save does not bring it back', async () => {
      const { documentId } = await createReport(app);
      await translateReport(app, documentId);
      const { data, etag } = await load(documentId, 'en');
      await inForm('delete', `${FORM}/${documentId}?locale=en`);
      const late = await save(documentId, { ...data, title: 'Again' }, etag as string, 'en');
      expect(late.status).toBe(409);
      expect(late.body.error.details).toMatchObject({
        reason: 'deleted',
        writer: '编辑',
        version: null,
      });
      expect(late.body.error.message).toMatch(/编辑于.*删除了这一稿/);
      expect(await titleOf(documentId, 'en')).toBeUndefined();
    });

    it('of the whole report, neither a save nor a publication brings it back', async () => {
      const { documentId } = await createReport(app);
      const { data, etag } = await load(documentId);
      await as('delete', `${report(documentId)}?locale=*`);
      const late = [
        await save(documentId, data, etag as string),
        await inForm('post', `${FORM}/${documentId}/actions/publish?locale=zh-Hans`)
          .set('If-Match', etag as string)
          .send(data),
        await as('put', report(documentId)).send({ data: { title: '再来' } }),
        await as('put', report(documentId))
          .set('If-Match', etag as string)
          .send({ data: { title: '再来' } }),
        await as('post', `${report(documentId)}/publish`),
      ];
      expect(late.map(({ status }) => status)).toEqual([404, 404, 404, 409, 404]);
      expect(await titleOf(documentId)).toBeUndefined();
    });

    it('a language is begun by one only', async () => {
      const { documentId } = await createReport(app);
      const { version } = await load(documentId, 'en');
      expect(version).toBeNull();
      const begin = (title: string) =>
        inForm('put', `${FORM}/${documentId}?locale=en`)
          .set('If-None-Match', '*')
          .send({ title, year: '2025' });
      expect((await begin('First')).status).toBe(200);
      const late = await begin('Second');
      expect([late.status, late.body.error.details.reason]).toEqual([409, 'exists']);
      expect(await titleOf(documentId, 'en')).toBe('First');
    });
  });

  describe('components', () => {
    it('are matched by key where row ids have changed and the content has not', async () => {
      const { documentId } = await createReport(app);
      const { data, etag } = await load(documentId);
      const bare = withoutIds(data);
      // The same content in new rows, as an older release, a restored backup or a script leaves it.
      await recreate(documentId, bare);
      expect((await load(documentId)).data.sections[0]?.id).not.toBe(data.sections[0]?.id);
      const saved = await save(documentId, { ...data, title: '存得进' }, etag as string);
      expect([saved.status, keysOf(saved.body.data)]).toEqual([200, keysOf(data)]);
    });

    it('are saved by an editor after a translator wrote', async () => {
      const { documentId } = await createReport(app);
      await translateReport(app, documentId);
      const translation = `/api/report-translations/${documentId}?locale=en`;
      await as('post', translation);
      const { data, etag } = await load(documentId, 'en');
      await as('put', translation).send({ pieces: [{ path: '*', confirmed: true }] });
      const confirmed = await save(documentId, { ...data, title: 'A' }, etag as string, 'en');
      expect(confirmed.status).toBe(200);
      await as('put', translation).send({ pieces: [{ path: 'summary', target: 'One year.' }] });
      const late = await save(documentId, { ...data, title: 'B' }, etag as string, 'en');
      expect(late.status).toBe(409);
      const without = await inForm('put', `${FORM}/${documentId}?locale=en`).send({
        ...data,
        title: 'C',
      });
      expect([without.status, keysOf(without.body.data)]).toEqual([200, keysOf(data)]);
    });

    it('keep what an update by key does not name', async () => {
      const { documentId } = await createReport(app);
      const { data } = await load(documentId);
      const key = data.sections[0]?.key;
      const sections = data.sections.map((section) =>
        section.key === key ? { key, heading: '导语' } : { key: section.key },
      );
      await as('put', report(documentId)).send({ data: { sections } });
      const after = (await load(documentId)).data;
      expect(after.sections[0]).toMatchObject({
        key,
        heading: '导语',
        body: data.sections[0]?.body,
      });
      expect(keysOf(after)).toEqual(keysOf(data));
    });

    it('never reach a row of another report or language', async () => {
      const { documentId } = await createReport(app);
      const { documentId: foreign } = await createReport(app);
      const other = (await load(foreign)).data;
      const put = (sections: unknown) => as('put', report(documentId)).send({ data: { sections } });
      const [theirs] = other.sections;
      expect((await put([{ id: theirs?.id, level: 1, heading: '偷' }])).status).toBe(400);
      const taken = await put([{ id: theirs?.id, key: theirs?.key, level: 1, heading: '抄' }]);
      expect(taken.status).toBe(200);
      expect((await load(foreign)).data).toEqual(other);
      expect((await load(documentId)).data.sections).toMatchObject([{ heading: '抄' }]);
    });

    it('that come twice get a key of their own', async () => {
      const { documentId } = await createReport(app);
      const { data, etag } = await load(documentId);
      const [first] = data.sections;
      const twice = [first, { ...first, heading: '副本' }];
      const saved = await save(documentId, { ...data, sections: twice }, etag as string);
      expect(saved.status).toBe(200);
      const { sections } = (await load(documentId)).data;
      expect(sections.map(({ heading }) => heading)).toEqual([null, '副本']);
      expect(sections[0]?.key).toBe(first?.key);
      expect(new Set(sections.map(({ key }) => key)).size).toBe(2);
    });

    it('without keys are known by what they say', async () => {
      const { documentId } = await createReport(app);
      const { data } = await load(documentId);
      const credits = [
        { ...data.credits[0], id: 999_999 },
        { role: '一审', name: '王一' },
      ];
      const put = await as('put', report(documentId)).send({ data: { credits } });
      expect(put.status).toBe(200);
      const after = (await load(documentId)).data.credits;
      expect(after).toMatchObject([{ id: data.credits[0]?.id, name: '何晴' }, { name: '王一' }]);
    });

    /** Replaces the components of a draft with equal ones, bypassing our middlewares. */
    async function recreate(documentId: string, data: Form) {
      await app.strapi
        .documents(REPORT)
        .update({ documentId, data: { sections: [], credits: [] } });
      await app.strapi.documents(REPORT).update({ documentId, data: data as never });
    }
  });

  describe('the desk', () => {
    const desk = (documentId: string) => `/api/report-desks/${documentId}`;
    const put = (documentId: string, content: object, base: string) =>
      inForm('put', desk(documentId)).set('If-Match', base).send({ content });
    const open = async (documentId: string) => {
      const { body, headers } = await inForm('get', desk(documentId));
      return { content: body.data.content as Form, etag: headers.etag as string };
    };

    it('takes a picture by the signed address that the media library answers, and stores it without', async () => {
      const url = `/uploads/van-${Date.now()}.png`;
      await app.strapi.db.query('plugin::upload.file').create({
        data: {
          name: 'van.png',
          hash: url,
          ext: '.png',
          mime: 'image/png',
          size: 1,
          provider: 'local',
          url,
        },
      });
      const { documentId } = await createReport(app);
      const { content, etag } = await open(documentId);
      const [first, ...rest] = content.sections as [Section, Section];
      const photos = [
        { key: 'van-photo', image: `${url}?until=1795750800000&signature=abc-1`, after: 0 },
      ];
      const answer = await put(
        documentId,
        { ...content, sections: [{ ...first, photos }, ...rest] },
        etag,
      );
      expect([answer.status, answer.body.data?.content.sections[0].photos]).toMatchObject([
        200,
        [{ image: url }],
      ]);
      // Before an edition shows it, nobody may load it by its stored address.
      const again = await inForm('get', desk(documentId));
      expect(again.body.data.pictures).toEqual({
        [url]: expect.stringMatching(/\.png\?until=\d+&signature=/),
      });
    });

    it('says who else has a draft open, where, and which version it is of; not for long', async () => {
      const { documentId } = await createReport(app);
      const { etag } = await open(documentId);
      const here = `${desk(documentId)}/presence`;
      const say = async (tab: string, section: string | null, ask = inForm) =>
        (await ask('put', here).send({ tab, section })).body.data;
      expect(await say('mine', 'lead')).toEqual({ others: [], version: etag.replaceAll('"', '') });
      expect((await say('second', null)).others).toEqual([
        { name: expect.any(String), section: 'lead', isSelf: true },
      ]);
      expect((await say('token', null, as)).others).toMatchObject([
        { section: 'lead', isSelf: false },
        { section: null, isSelf: false },
      ]);
      // The tab of another person cannot be removed.
      expect((await as('delete', `${here}?tab=mine`)).status).toBe(204);
      expect((await say('token', null, as)).others).toHaveLength(2);
      expect((await inForm('delete', `${here}?tab=second`)).status).toBe(204);
      const long = { seenAt: new Date(Date.now() - 31_000).toISOString() };
      await app.strapi.db
        .query('api::report-desk.presence')
        .updateMany({ where: { tab: 'mine' }, data: long });
      expect((await say('token', null, as)).others).toEqual([]);
    });

    it('moves a figure between sections with its indicator, and keeps all that it does not change', async () => {
      const indicator = await app.strapi.documents('api::indicator.indicator').create({
        data: { key: `visits-${Date.now()}`, name: '接待读者', unit: 'personTime' } as never,
      });
      const { documentId } = await createReport(app);
      const first = await open(documentId);
      const [lead, quoted] = first.content.sections as [Section, Section];
      const metric = { ...lead.metrics[0]!, indicator: (indicator as { key?: string }).key };
      const moved = {
        ...first.content,
        subtitle: undefined,
        sections: [
          { ...lead, metrics: [] },
          { ...quoted, metrics: [metric] },
        ],
      };
      const saved = await put(documentId, moved, first.etag);
      expect(saved.body).toMatchObject({ data: { content: JSON.parse(JSON.stringify(moved)) } });
      const again = await open(documentId);
      expect(again.content).toEqual(saved.body.data.content);
      expect(again.etag).toBe(saved.headers.etag);
      expect(again.content.sections[1]!.metrics[0]!.key).toBe(lead.metrics[0]!.key);
    });

    it('refuses what it would lose, and writes nothing then', async () => {
      const { documentId } = await createReport(app);
      const { content, etag } = await open(documentId);
      const [lead] = content.sections;
      const strange = { ...content, sections: [{ ...lead, colour: 'red' }] };
      const unknown = { ...content, series: 'nothing-of-the-kind' };
      for (const [wrong, named] of [
        [strange, 'sections.0.colour'],
        [unknown, 'nothing-of-the-kind'],
      ] as const) {
        const { status, body } = await put(documentId, wrong, etag);
        expect([status, body.error.message]).toEqual([400, expect.stringContaining(named)]);
      }
      const blind = await inForm('put', desk(documentId)).send({ content });
      expect(blind.status).toBe(400);
      expect((await open(documentId)).etag).toBe(etag);
    });
  });

  describe('writers at the same time', () => {
    it.each(['api', 'form', 'translation'])(
      'on one version by %s: exactly one wins',
      async (door) => {
        const { documentId } = await createReport(app);
        const doors: Record<string, (n: number, base: string) => PromiseLike<{ status: number }>> =
          {
            api: (n, base) =>
              as('put', report(documentId))
                .set('If-Match', base)
                .send({ data: { title: `第${n}人` } }),
            form: (n, base) => save(documentId, { title: `第${n}人`, year: '2025' }, base),
            translation: (n, base) =>
              as('put', `/api/report-translations/${documentId}?locale=en`)
                .set('If-Match', base)
                .send({ pieces: [{ path: 'title', target: `Writer ${n}` }] }),
          };
        const locale = door === 'translation' ? 'en' : 'zh-Hans';
        if (locale === 'en') await as('post', `/api/report-translations/${documentId}?locale=en`);
        for (let round = 0; round < 3; round += 1) {
          const { etag } = await load(documentId, locale);
          const writers = Array.from({ length: 6 }, (_, n) => 10 * round + n + 1);
          const answers = await Promise.all(writers.map((n) => doors[door]?.(n, etag as string)));
          const statuses = answers.map((answer) => answer?.status);
          expect(statuses.filter((status) => status === 200)).toHaveLength(1);
          expect(statuses.filter((status) => status === 409)).toHaveLength(5);
          const winner = writers[statuses.indexOf(200)];
          expect(await titleOf(documentId, locale)).toMatch(new RegExp(`\\D${winner}(人|$)`));
        }
      },
    );

    it('read, write and try again until each is written: nothing acknowledged is lost', async () => {
      const { documentId } = await createReport(app, { keywords: '' });
      const add = async (n: number): Promise<void> => {
        const { data, etag } = await load(documentId);
        const keywords = [data.keywords, `w${n}`].filter(Boolean).join('、');
        const { status } = await as('put', report(documentId))
          .set('If-Match', etag as string)
          .send({ data: { keywords } });
        if (status === 409) return add(n);
        expect(status).toBe(200);
      };
      await Promise.all(Array.from({ length: 8 }, (_, n) => add(n)));
      const words = String((await load(documentId)).data.keywords).split('、');
      expect(words.sort()).toEqual(Array.from({ length: 8 }, (_, n) => `w${n}`));
    });
  });

  it('keeps a bounded number of revisions, and of what was deleted the last one for a time', async () => {
    const { documentId } = await createReport(app);
    for (let n = 0; n < 12; n += 1) {
      await as('put', report(documentId)).send({ data: { title: `第${n}稿` } });
    }
    const kept = () =>
      app.strapi.db.query('api::revision.revision').findMany({ where: { reportId: documentId } });
    // The last ten, and one from the sitting before, on which the others are based.
    expect(await kept()).toHaveLength(11);
    await as('delete', report(documentId));
    // The last one is made of the one from the sitting before.
    expect((await kept()).filter(({ version }) => version !== null)).toHaveLength(2);
    await forgetDeleted(app.strapi, new Date(Date.now() - 1000 * 60));
    expect(await kept()).toHaveLength(3);
    await forgetDeleted(app.strapi, new Date(Date.now() + 1000));
    // Marked, so that it is not looked at again every few hours for ever.
    expect(await kept()).toMatchObject([
      { version: null, content: null, packed: null, kept: true },
    ]);
    expect((await deletedOf(documentId)).length).toBe(0);
  });

  const deletedOf = async (documentId: string) => {
    const { body } = await as('get', '/api/report-histories');
    return (body.data as { documentId: string; locale: string; version: string }[]).filter(
      (one) => one.documentId === documentId,
    );
  };

  describe('a deleted report', () => {
    const revive = (documentId: string, version: string, locale = 'zh-Hans') =>
      as('put', `/api/report-histories/${documentId}?locale=${locale}`)
        .set('If-None-Match', '*')
        .send({ version });

    it('is listed with who deleted it, and restored under its id, in all languages', async () => {
      const { documentId } = await publishReport(app, { title: '误删的报告' });
      await translateReport(app, documentId, {}, ['In 2025, the library received 120,000 visits.']);
      const [zh, en] = [await load(documentId), await load(documentId, 'en')];
      await as('delete', `${report(documentId)}?locale=*`);
      const later = await deletedDrafts(app.strapi, new Date(Date.now() + 1000));
      expect(later).toEqual([]);
      const listed = await deletedOf(documentId);
      expect(listed.map(({ locale }) => locale).sort()).toEqual(['en', 'zh-Hans']);
      expect(listed).toContainEqual({
        ...{ documentId, locale: 'zh-Hans', version: expect.any(String), title: '误删的报告' },
        ...{ year: '2025', deletedBy: expect.any(String), deletedAt: expect.any(String) },
      });
      for (const { locale, version } of listed) {
        const { status, body } = await revive(documentId, version, locale);
        expect([status, body.error]).toEqual([200, undefined]);
      }
      expect(await deletedOf(documentId)).toEqual([]);
      const again = await load(documentId);
      expect([again.etag, again.data.slug]).toEqual([zh.etag, zh.data.slug]);
      expect((await load(documentId, 'en')).etag).toBe(en.etag);
      // It is a draft again: its editions stay withdrawn until somebody publishes it.
      expect((await app.http.get(`/api/reports/${documentId}`)).status).toBe(410);
      expect((await revive(documentId, listed[0]!.version, listed[0]!.locale)).status).toBe(409);
      expect((await as('post', `${report(documentId)}/publish`)).status).toBe(200);
    });
  });

  it('keeps what was deleted again, however long ago it was deleted before', async () => {
    const { documentId } = await createReport(app);
    await as('delete', report(documentId));
    const [first] = await deletedOf(documentId);
    await as('put', `/api/report-histories/${documentId}?locale=zh-Hans`)
      .set('If-None-Match', '*')
      .send({ version: first!.version });
    const restoredAt = new Date();
    await as('delete', report(documentId));
    await forgetDeleted(app.strapi, restoredAt);
    expect(await deletedOf(documentId)).toHaveLength(1);
  });

  it('keeps the lead of a section when only another paragraph is added', async () => {
    const { documentId } = await createReport(app);
    const { data, etag } = await load(documentId);
    const [lead, ...rest] = data.sections;
    const body = [...(lead?.body as object[]), paragraph('又一段。')];
    await save(documentId, { ...data, sections: [{ ...lead, body }, ...rest] }, etag as string);
    const late = await save(documentId, data, etag as string);
    expect(late.body.error.details.differences).toEqual([
      { path: `sections.${lead?.key}.body.2`, before: null, after: '又一段。' },
    ]);
  });
});

const keysOf = ({ sections }: Form) =>
  sections.map(({ key, metrics, quotes }) => [
    key,
    ...[...metrics, ...quotes].map((one) => one.key),
  ]);

/** Returns a form's data as new components: the content without the row ids. */
function withoutIds<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutIds) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !STRAPIS.includes(name));
  return Object.fromEntries(entries.map(([name, one]) => [name, withoutIds(one)])) as Value;
}

const STRAPIS = [
  ...['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
  ...['locale', 'localizations', 'status', 'indicator'],
];
