import { signInWith } from '../helpers/admin';
import { createReport, paragraph, REPORT, translateReport } from '../helpers/reports';
import { describeApi, loadedBy, startStrapi, type Running } from '../helpers/strapi';

type Method = 'get' | 'post' | 'put' | 'delete';
type Section = { key: string; heading: string | null; body: object[] };
type Content = { title: string; sections: Section[] };

const FORM = `/content-manager/collection-types/${REPORT}`;

const WRITTEN_ONCE = { message: expect.stringContaining('written once') };

describeApi('reviews', () => {
  let app: Running;
  const people: Record<string, string> = {};

  beforeAll(async () => {
    app = await startStrapi();
    app.strapi.config.set('reviews.required', true);
    const cast = {
      ...{ editor: 'editor', other: 'editor', reviewer: 'reviewer', second: 'reviewer' },
      ...{ chief: 'chief', translator: 'translator' },
    };
    for (const [name, office] of Object.entries(cast)) {
      const role = await app.strapi.service('admin::role').findOne({ code: `zongshu-${office}` });
      people[name] = await signInWith(app, role.id as number);
    }
  }, 240_000);
  afterAll(() => app.stop());

  const as = (who: string, method: Method, path: string) =>
    app.http[method](path)
      .set('Authorization', `Bearer ${people[who] ?? app.token}`)
      .set('Accept-Language', 'zh');
  const review = (id: string) => `/api/report-reviews/${id}`;
  const history = (id: string, more = '') => `/api/report-histories/${id}${more}`;
  const stateOf = async (who: string, id: string, locale = 'zh-Hans') => {
    const { body, status } = await as(who, 'get', `${review(id)}?locale=${locale}`);
    expect(status).toBe(200);
    return { ...body.data, version: body.meta.version } as State;
  };
  type Stage = {
    key: string;
    signed: number;
    total: number;
    isComplete: boolean;
    returned: { remark: string } | null;
    open: {
      path: string;
      before?: string;
      after?: string;
      hindrance: string | null;
      author: { name: string } | null;
      signedBy: string | null;
    }[];
  };
  type State = {
    version: string;
    sensitivity: string;
    emergency: { isOpen: boolean; reason: string } | null;
    stages: Stage[];
  };
  const stageIn = ({ stages }: State, key: string) => stages.find((one) => one.key === key)!;
  const sign = async (
    who: string,
    id: string,
    stage: string,
    more: object = {},
    locale = 'zh-Hans',
  ) => {
    const { version } = await stateOf(who, id, locale);
    return as(who, 'post', `${review(id)}?locale=${locale}`)
      .set('If-Match', `"${version}"`)
      .send({ stage, decision: 'approved', ...more });
  };
  const publish = (who: string, id: string, body: object = {}, locale = 'zh-Hans') =>
    as(who, 'post', `/api/reports/${id}/publish?locale=${locale}`).send(body);
  const openDesk = async (who: string, id: string, locale = 'zh-Hans') => {
    const { body } = await as(who, 'get', `/api/report-desks/${id}?locale=${locale}`);
    return { content: body.data.content as Content, version: body.meta.version as string };
  };
  /** Changes a draft at the desk, and retries after a conflict. */
  const edit = async (
    who: string,
    id: string,
    change: (content: Content) => void,
  ): Promise<void> => {
    const { content, version } = await openDesk(who, id);
    change(content);
    const { status } = await as(who, 'put', `/api/report-desks/${id}`)
      .set('If-Match', `"${version}"`)
      .send({ content });
    if (status === 409) return edit(who, id, change);
    expect(status).toBe(200);
  };
  const signAll = async (id: string) => {
    for (const [who, stage] of [
      ['other', 'first'],
      ['reviewer', 'second'],
      ['chief', 'final'],
    ])
      expect((await sign(who!, id, stage!)).status).toBe(200);
  };

  it('go from stage to stage, by different people who wrote none of it, before it is published', async () => {
    const { documentId: id } = await createReport(app);
    await edit('editor', id, (content) => (content.title = '书香入山'));
    const early = await sign('reviewer', id, 'second');
    expect(early.status).toBe(422);
    expect(early.body.error.message).toContain('上一审还没有签');
    const own = await sign('editor', id, 'first');
    expect(own.status).toBe(200);
    expect(stageIn(own.body.data, 'first').open).toMatchObject([
      { path: 'title', hindrance: 'own-words' },
    ]);
    const refused = await sign('editor', id, 'first', { paths: ['title'] });
    expect([refused.status, refused.body.error.message]).toEqual([
      422,
      expect.stringContaining('标题'),
    ]);
    expect((await sign('editor', id, 'final')).status).toBe(403);
    const token = await as('token', 'post', review(id)).send({
      ...{
        stage: 'first',
        decision: 'approved',
        baseVersion: (await stateOf('editor', id)).version,
      },
    });
    expect(token.status).toBe(403);
    const rest = await sign('reviewer', id, 'first', { paths: ['title'] });
    expect(stageIn(rest.body.data, 'first')).toMatchObject({ isComplete: true, open: [] });
    const second = await sign('reviewer', id, 'second');
    expect(stageIn(second.body.data, 'second').open).toMatchObject([
      { path: 'title', hindrance: 'other-stage' },
    ]);
    expect((await sign('second', id, 'second')).status).toBe(200);
    const unsigned = await publish('chief', id);
    expect(unsigned.status).toBe(422);
    expect(unsigned.body.error.message).toMatch(
      /还没有审签完毕.*终审（简体中文）已签0\/\d+，未签：标题、/,
    );
    expect((await sign('chief', id, 'final')).status).toBe(200);
    expect((await publish('chief', id)).status).toBe(200);
  });

  it('decay by an edit just there, say by whom, and hold again when it is signed', async () => {
    const { documentId: id } = await createReport(app);
    await signAll(id);
    const { total } = stageIn(await stateOf('chief', id), 'second');
    await edit('editor', id, ({ sections }) => {
      sections[1]!.body = [paragraph('“车一来，孩子们就都跑出来了。”司机周大山说。')];
    });
    const { version, ...state } = await stateOf('reviewer', id);
    expect(stageIn(state as State, 'second')).toMatchObject({
      ...{ signed: total - 1, total, isComplete: false },
      open: [
        {
          path: expect.stringMatching(/^sections\.\w+\.body\.1$/),
          before: '“车一来，孩子们就跑出来了。”司机周大山说。',
          after: '“车一来，孩子们就都跑出来了。”司机周大山说。',
          ...{ signedBy: '编辑', author: { name: '编辑' } },
        },
      ],
    });
    expect((await publish('chief', id)).status).toBe(422);
    await edit('other', id, (content) => (content.title = '又改'));
    const late = await as('reviewer', 'post', review(id))
      .set('If-Match', `"${version}"`)
      .send({ stage: 'second', decision: 'approved' });
    expect(late.status).toBe(409);
    const returned = await sign('chief', id, 'final', {
      decision: 'returned',
      remark: '题目请再斟酌',
    });
    expect(stageIn(returned.body.data, 'final').returned).toMatchObject({ remark: '题目请再斟酌' });
    const told = (await as('reviewer', 'get', '/api/notices')).body.data as object[];
    expect(told[0]).toMatchObject({ kind: 'returned', documentId: id });
    expect((await sign('chief', id, 'final', { decision: 'returned' })).status).toBe(400);
    expect((await sign('reviewer', id, 'second')).status).toBe(422);
    expect((await sign('second', id, 'first')).status).toBe(200);
    expect((await sign('reviewer', id, 'second')).status).toBe(200);
    expect((await sign('chief', id, 'final')).status).toBe(200);
    expect((await publish('chief', id)).status).toBe(200);
  });

  it('of a translation are its own', async () => {
    const { documentId: id } = await createReport(app);
    await translateReport(app, id);
    const state = await stateOf('translator', id, 'en');
    expect(state.stages.map(({ key }) => key)).toEqual(['translation']);
    expect((await publish('translator', id, {}, 'en')).status).toBe(422);
    expect((await sign('reviewer', id, 'translation', {}, 'en')).status).toBe(200);
    expect((await publish('translator', id, {}, 'en')).status).toBe(200);
    expect((await publish('chief', id, {}, '*')).status).toBe(422);
  });

  it('are shorter for an ordinary report, which not everybody may make one', async () => {
    const { documentId: id } = await createReport(app);
    const give = (who: string, sensitivity: string) =>
      as(who, 'put', review(id)).send({ sensitivity });
    expect((await give('editor', 'A')).status).toBe(403);
    expect((await give('chief', 'D')).status).toBe(400);
    const { body } = await give('chief', 'A');
    expect(body.data.stages.map(({ key }: Stage) => key)).toEqual(['first', 'final']);
    expect((await give('editor', 'B')).body.data.sensitivity).toBe('B');
  });

  it('may wait in an emergency, which is shown until they are made good', async () => {
    const { documentId: id } = await createReport(app);
    const reason = { emergencyReason: '汛情通报' };
    expect((await publish('editor', id, reason)).status).toBe(403);
    expect((await publish('token', id, reason)).status).toBe(403);
    expect((await publish('chief', id, reason)).status).toBe(200);
    expect((await stateOf('editor', id)).emergency).toMatchObject({
      isOpen: true,
      reason: '汛情通报',
    });
    await signAll(id);
    expect((await stateOf('editor', id)).emergency).toMatchObject({ isOpen: false });
  });

  it('hold for what Strapi’s own form publishes too', async () => {
    const { documentId: id } = await createReport(app);
    const answer = await as('chief', 'post', `${FORM}/${id}/actions/publish?locale=zh-Hans`).send(
      {},
    );
    expect(answer.status).toBe(422);
    expect(
      await app.strapi.db.query('api::edition.edition').count({ where: { reportId: id } }),
    ).toBe(0);
  });

  it('lose nothing and sign nothing unseen while eight work on one report', async () => {
    const { documentId: id } = await createReport(app, {
      sections: Array.from({ length: 4 }, (_, n) => ({
        ...{ level: 1, heading: `第${n}节`, body: [paragraph(`第${n}节的话。`)] },
      })),
    });
    const writes = async (who: string, n: number) => {
      for (let round = 0; round < 2; round += 1)
        await edit(who, id, ({ sections }) => {
          sections[n]!.body.push(paragraph(`${n}在第${round}次写的。`));
        });
    };
    /** Signs what the user may sign, and retries if somebody wrote in the meantime. */
    const signs = async (who: string, stage: string): Promise<void> => {
      const { status } = await sign(who, id, stage);
      if (status === 409) return signs(who, stage);
      expect([200, 422]).toContain(status);
    };
    await Promise.all([
      ...['editor', 'other', 'second', 'chief'].map(writes),
      ...[signs('reviewer', 'first'), signs('reviewer', 'second')],
      ...[signs('second', 'first'), signs('chief', 'final')],
    ]);
    const { content } = await openDesk('editor', id);
    const words = JSON.stringify(content);
    for (let n = 0; n < 4; n += 1)
      for (let round = 0; round < 2; round += 1)
        expect(words).toContain(`${n}在第${round}次写的。`);
    const { partsOf } = await loadedBy<{ partsOf(of: object): { path: string; hash: string }[] }>(
      app,
      'domain/review/parts',
    );
    const rowsOf = await loadedBy<{
      signOffsOf(strapi: unknown, id: string): Promise<never[]>;
      signaturesIn(rows: never[]): { version: string; parts: { path: string; hash: string }[] }[];
    }>(app, 'reviewing/sign-off-row');
    const { revisionsOf } = await loadedBy<{
      revisionsOf(
        strapi: unknown,
        id: string,
      ): { among(v: string[]): Promise<{ content: object }> };
    }>(app, 'versions/revisions');
    const signatures = rowsOf.signaturesIn(await rowsOf.signOffsOf(app.strapi, id));
    expect(signatures.length).toBeGreaterThan(0);
    for (const { version, parts } of signatures) {
      const seen = await revisionsOf(app.strapi, id).among([version]);
      const there = new Set(partsOf(seen.content).map(({ path, hash }) => `${path} ${hash}`));
      expect(parts.filter(({ path, hash }) => !there.has(`${path} ${hash}`))).toEqual([]);
    }
  });

  describe('the history of a draft', () => {
    let id: string;
    beforeAll(async () => {
      id = (await createReport(app)).documentId;
      await edit('editor', id, (content) => (content.title = '一改'));
      await edit('editor', id, (content) => (content.title = '二改'));
      await edit('other', id, ({ sections }) => {
        sections[0]!.body = [paragraph('2025年，全馆接待读者15万人次。')];
      });
    });

    it('folds the saves of one sitting, and says who, when and from where', async () => {
      const { body } = await as('chief', 'get', history(id));
      expect(body.data).toMatchObject([
        { writer: '编辑', origin: 'desk', saves: 1, isPresent: true },
        { writer: '编辑', origin: 'desk', saves: 2, isPresent: false },
        { writer: null, origin: 'program', saves: 1 },
      ]);
    });

    it('shows what differs between any two, and who wrote each sentence', async () => {
      const { body } = await as('chief', 'get', history(id));
      const [last, , first] = body.data as { version: string }[];
      const between = `/differences?from=${first!.version}&to=${last!.version}`;
      const { body: compared } = await as('chief', 'get', history(id, between));
      expect(compared.data.changes).toMatchObject([
        { part: { path: 'title' }, before: '书香进山', after: '二改' },
        {
          part: { kind: 'paragraph' },
          before: '2025年，全馆接待读者12万人次。',
          after: '2025年，全馆接待读者15万人次。',
        },
      ]);
      const { body: authors } = await as('chief', 'get', history(id, '/authors'));
      const of = (path: string) => authors.data.find((one: { path: string }) => one.path === path);
      expect(of('title')).toMatchObject({ writer: '编辑', origin: 'desk' });
      expect(of('credits')).toMatchObject({ writer: null, origin: 'program' });
      const gone = await as('chief', 'get', history(id, '/differences?from=nothing'));
      expect(gone.status).toBe(404);
    });

    it('restores one section, or all, as a save like any other', async () => {
      const { body } = await as('chief', 'get', history(id));
      const first = body.data.at(-1).version as string;
      const { content, version } = await openDesk('editor', id);
      const back = (more: object, base: string) =>
        as('editor', 'put', history(id))
          .set('If-Match', `"${base}"`)
          .send({ version: first, ...more });
      const section = await back({ section: content.sections[0]!.key }, version);
      expect(section.status).toBe(200);
      expect(section.body.data.content).toMatchObject({ title: '二改' });
      expect(JSON.stringify(section.body.data.content)).toContain('12万人次');
      expect((await back({}, version)).status).toBe(409);
      const all = await back({}, section.body.meta.version as string);
      expect(all.body.data.content).toMatchObject({ title: '书香进山' });
      const { body: after } = await as('chief', 'get', history(id));
      expect(after.data[0]).toMatchObject({ origin: 'restore', isPresent: true });
      const unbased = await as('editor', 'put', history(id)).send({ version: first });
      expect(unbased.status).toBe(400);
    });

    it('is written once', async () => {
      const change = app.strapi.db
        .connection('revisions')
        .where({ report_id: id })
        .update({ writer: 'x' });
      await expect(change).rejects.toMatchObject(WRITTEN_ONCE);
    });

    it('costs little for each edit of a report of sixty sections', async () => {
      const sections = Array.from({ length: 60 }, (_, n) => ({
        ...{ level: 1, heading: `第${n}节` },
        body: Array.from({ length: 5 }, (_unused, m) =>
          paragraph(`第${n}节第${m}段，全年投入${n * 7 + m}万元。`.repeat(6)),
        ),
      }));
      const { documentId: long } = await createReport(app, { sections });
      for (let n = 0; n < 6; n += 1)
        await edit(n % 2 ? 'editor' : 'other', long, (content) => {
          content.sections[n * 9]!.body[2] = paragraph(`第${n}次改过的一段，投入${n}万元。`);
        });
      const rows = await app.strapi.db
        .query('api::revision.revision')
        .findMany({ where: { reportId: long }, orderBy: { id: 'asc' } });
      const bytes = rows.map(({ packed, touched }) => packed.length + touched.length);
      const { content } = await openDesk('editor', long);
      const whole = JSON.stringify(content).length;
      console.info(`A draft of ${whole} characters; bytes for each revision: ${bytes.join(' ')}`);
      const [first, ...edits] = bytes as number[];
      expect(first).toBeLessThan(whole / 4);
      for (const one of edits) expect(one).toBeLessThan(whole / 100);
    });
  });

  describe('the audit trail', () => {
    it('has each deed, can be searched, and is proved', async () => {
      const { documentId: id } = await createReport(app);
      await edit('editor', id, (content) => (content.title = '审计'));
      await edit('editor', id, (content) => (content.title = '审计一'));
      await signAll(id);
      await publish('chief', id);
      const admin = await app.strapi.service('admin::role').getSuperAdmin();
      people.admin = await signInWith(app, admin.id as number);
      const { body } = await as('admin', 'get', `/api/audit-entries?report=${id}`);
      expect(body.data.map(({ action }: { action: string }) => action).reverse()).toEqual([
        ...['created', 'edited', 'approved', 'approved', 'approved', 'published'],
      ]);
      expect(body.data[0]).toMatchObject({ roles: '终审', details: { edition: 1 } });
      expect((await as('editor', 'get', '/api/audit-entries')).status).toBe(403);
      const found = await as('admin', 'get', '/api/audit-entries?action=published&q=审计');
      expect(found.body.meta.pagination.total).toBe(1);
      const { verifyAudit } = await loadedBy<{
        verifyAudit(strapi: unknown): Promise<{ faults: unknown[]; entries: number }>;
      }>(app, 'auditing/verify');
      expect(await verifyAudit(app.strapi)).toMatchObject({ faults: [] });
    });

    it('records what is changed of roles', async () => {
      await as('admin', 'post', '/admin/roles').send({ name: '外聘', description: 'x' });
      const { body } = await as(
        'admin',
        'get',
        '/api/audit-entries?report=settings&action=role.created',
      );
      expect(body.data[0]).toMatchObject({ subject: '外聘', name: '编辑', report: null });
    });

    it.each([
      ['sign_offs', { remark: 'x' }],
      ['audit_entries', { subject: 'x' }],
    ])('cannot be changed or shortened: %s', async (table, change) => {
      const rows = () => app.strapi.db.connection(table);
      await expect(rows().update(change)).rejects.toMatchObject(WRITTEN_ONCE);
      await expect(rows().del()).rejects.toMatchObject(WRITTEN_ONCE);
    });

    describe('of what checks found', () => {
      const dismissals = (id: string) => `/api/report-checks/${id}/dismissals`;
      const reason = '原始台账即如此';
      /** A report whose only figure is recorded otherwise than its words say, and without an author. */
      async function withFindings() {
        const { documentId: id } = await createReport(app, { author: null });
        await edit('editor', id, ({ sections }) => {
          (sections[0] as unknown as { metrics: { value: number }[] }).metrics[0]!.value = 130_000;
        });
        const { body } = await as('admin', 'get', `/api/report-checks/${id}`);
        const idOf = (rule: string) =>
          (body.data.issues as { ruleId: string; id: string }[]).find(
            ({ ruleId }) => ruleId === rule,
          )!.id;
        return { id, error: idOf('metric-differs'), warning: idOf('missing-author') };
      }
      const confirm = (who: string, id: string, finding: string) =>
        as(who, 'post', dismissals(id)).send({ finding, reason });
      const may = async (who: string, id: string) =>
        (await as(who, 'get', `/api/report-desks/${id}`)).body.data.may;

      it('lets reviewers alone confirm an error, and whoever writes anything less', async () => {
        const { id, error, warning } = await withFindings();
        expect(await may('editor', id)).toMatchObject({ publish: true, confirmErrors: false });
        expect(await may('reviewer', id)).toMatchObject({ confirmErrors: true });
        const refused = await confirm('editor', id, error);
        expect(refused.status).toBe(403);
        expect(refused.body.error.message).toContain('错误须由审核人员确认');
        expect((await confirm('token', id, error)).status).toBe(403);
        expect((await as('reviewer', 'get', dismissals(id))).body.data).toEqual([]);
        expect((await confirm('editor', id, warning)).status).toBe(200);
        expect((await confirm('reviewer', id, error)).status).toBe(200);
      });

      it('does not let a reviewer confirm an error in what he wrote last', async () => {
        const { id } = await withFindings();
        await edit('reviewer', id, ({ sections }) => {
          (sections[0] as unknown as { metrics: { label: string }[] }).metrics[0]!.label =
            '全馆接待读者';
        });
        const { body } = await as('admin', 'get', `/api/report-checks/${id}`);
        const now = (body.data.issues as { ruleId: string; id: string }[]).find(
          ({ ruleId }) => ruleId === 'metric-differs',
        )!.id;
        const refused = await confirm('reviewer', id, now);
        expect([refused.status, refused.body.error.message]).toEqual([
          403,
          expect.stringMatching(/第1节数据是您最后修改的/),
        ]);
        expect((await as('chief', 'get', dismissals(id))).body.data).toEqual([]);
        expect((await confirm('second', id, now)).status).toBe(200);
      });

      it('lets who publishes confirm an error where no reviews are required', async () => {
        const { id, error } = await withFindings();
        app.strapi.config.set('reviews.required', false);
        try {
          expect(await may('editor', id)).toMatchObject({ confirmErrors: true });
          expect((await confirm('editor', id, error)).status).toBe(200);
        } finally {
          app.strapi.config.set('reviews.required', true);
        }
      });

      it('stands in the sheet and the trail with who, in which office, and why', async () => {
        const { id, error } = await withFindings();
        await confirm('chief', id, error);
        await as('chief', 'delete', `${dismissals(id)}/${error}`);
        const { text } = await as('chief', 'get', `${review(id)}/sheet?format=csv`);
        expect(text).toMatch(
          /简体中文,检查结果,确认无误,编辑,终审,\d{4}-\d\d-\d\d [\d:]+,.*12万人次.*理由：原始台账即如此/,
        );
        expect(text).toContain('简体中文,检查结果,撤回确认,编辑,终审,');
        const { body } = await as(
          'admin',
          'get',
          `/api/audit-entries?report=${id}&action=finding-confirmed`,
        );
        expect(body.data).toMatchObject([
          {
            name: '编辑',
            details: { finding: error, ruleId: 'metric-differs', severity: 'error' },
          },
        ]);
        expect(JSON.stringify(body)).not.toContain(reason);

        // Whoever confirms it after that stands in an office of their own.
        await confirm('second', id, error);
        const again = await as('chief', 'get', `${review(id)}/sheet?format=csv`);
        const offices = [...again.text.matchAll(/检查结果,确认无误,编辑,([^,]*),/g)];
        expect(offices.map(([, office]) => office)).toEqual(['终审', '审核']);
      });
    });

    it('comes as a sheet in Word and CSV', async () => {
      const { documentId: id } = await createReport(app);
      await signAll(id);
      const csv = await as('chief', 'get', `${review(id)}/sheet?format=csv`);
      expect(csv.text).toMatch(
        /简体中文,初审,通过,编辑,编辑,\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,,'?[\w-]{22},[0-9a-f]{64}/,
      );
      await publish('chief', id);
      await as('admin', 'post', `${FORM}/${id}/actions/unpublish?locale=zh-Hans`).send({});
      const later = (await as('chief', 'get', `${review(id)}/sheet?format=csv`)).text;
      expect(later).toContain('简体中文,第1版,发布,编辑,终审,');
      expect(later).toContain('简体中文,,撤下,编辑,超级管理员,');
      const word = await as('chief', 'get', `${review(id)}/sheet?format=docx`).responseType('blob');
      expect(word.headers['content-type']).toContain('wordprocessingml');
      expect((word.body as Buffer).subarray(0, 2).toString()).toBe('PK');
      expect((await as('chief', 'get', `${review(id)}/sheet`)).status).toBe(400);
    });
  });
});
