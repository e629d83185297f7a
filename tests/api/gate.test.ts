import { signIn, signInWith } from '../helpers/admin';
import {
  createReport,
  paragraph,
  publishReport,
  REPORT,
  reportData,
  translateReport,
} from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const WRONG = 'In 2025, the library received 130,000 visits.';
const REASON = '数字已与原单位核实，以译文为准。';

describeApi('the gate', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi({ isGated: true });
  });
  afterAll(() => app.stop());

  const publish = (documentId: string, locale: string, body: object = {}, language = '') =>
    app.http
      .post(`/api/reports/${documentId}/publish?locale=${locale}`)
      .set('Authorization', `Bearer ${app.token}`)
      .set('Accept-Language', language)
      .send(body);
  const editionsIn = async (documentId: string, locale: string) =>
    (await app.http.get(`/api/reports/${documentId}/editions?locale=${locale}`)).body.data;
  const published = (documentId: string, locale: string) =>
    app.strapi.documents(REPORT).findOne({ documentId, locale, status: 'published' });

  /** Creates a published report, and an English draft whose first figure is wrong. */
  async function mistranslated() {
    const { documentId } = await publishReport(app);
    await translateReport(app, documentId, {}, [WRONG]);
    return documentId;
  }

  it('lets a translation pass that says what its source says', async () => {
    const { documentId } = await publishReport(app);
    await translateReport(app, documentId);
    const { status, body } = await publish(documentId, 'en', { overrideReason: REASON });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ documentId, locales: ['en'] });
    expect(await editionsIn(documentId, 'en')).toMatchObject([
      { number: 1, overrideReason: null, overriddenFindings: null },
    ]);
  });

  it('refuses a translation with a wrong figure, names it, and publishes nothing', async () => {
    const documentId = await mistranslated();
    const { status, body } = await publish(documentId, 'en');
    expect(status).toBe(422);
    const { name, message, details } = body.error;
    expect(name).toBe('UnprocessableEntityError');
    expect(message).toMatch(/^有\d处问题，未予发布：.*130,000.*12万.*请改正后再发布/);
    expect(details.issues).toContainEqual(
      expect.objectContaining({
        ...{ ruleId: 'parity-value', severity: 'error', locale: 'en' },
        ...{ actual: '130,000', message: expect.stringContaining('130,000') },
        place: { section: expect.any(String), paragraph: 1, start: 30, end: 37 },
      }),
    );
    expect(details.issues.map(({ severity }: { severity: string }) => severity)).not.toContain(
      'note',
    );
    expect(await published(documentId, 'en')).toBeNull();
    expect(await editionsIn(documentId, 'en')).toBeNull();
    // The edition is written while the checks run. All of it is rolled back.
    const told = app.strapi.db.connection('report_changes').where({ report_id: documentId });
    expect(await told.pluck('language')).toEqual(['zh-Hans']);
  });

  it('words what it refuses in the language of the caller', async () => {
    const documentId = await mistranslated();
    const english = await publish(documentId, 'en', {}, 'en-GB,en;q=0.9,zh;q=0.8');
    expect(english.body.error.message).toMatch(/^Not published because of \d findings?: .*130,000/);
    const [first] = english.body.error.details.issues;
    expect(first.message).toBe('The figure “120,000” does not stand in the text of its section.');
    const chinese = await publish(documentId, 'en', {}, 'zh-CN,zh;q=0.9,en;q=0.8');
    expect(chinese.body.error.message).toMatch(/^有\d处问题/);
  });

  it.each([
    ['zh', '有4处没有填写，未予发布：', '数据“12万人次”没有名称', '请填写后再发布。'],
    ['en', 'Not published because 4 things are missing: ', 'has no name', 'then publish.'],
  ])(
    'says what a draft lacks that cannot be published, for no reason either: %s',
    async (language, refused, named, advice) => {
      const { documentId } = await createReport(app, {
        year: null,
        credits: [{ role: '责任编辑' }],
        sections: [
          {
            ...{ level: 1, heading: null, body: [paragraph('2025年，全馆接待读者12万人次。')] },
            metrics: [{ text: '12万人次', qualifier: 'exact' }],
          },
        ],
      });
      for (const body of [{}, { overrideReason: REASON }]) {
        const answer = await publish(documentId, 'zh-Hans', body, language);
        expect(answer.status).toBe(422);
        const { message, details } = answer.body.error;
        expect(message.startsWith(refused)).toBe(true);
        expect(message).toContain(named);
        expect(message.endsWith(advice)).toBe(true);
        expect(details.issues.map(({ ruleId }: { ruleId: string }) => ruleId).sort()).toEqual([
          ...['credit-incomplete', 'metric-without-name', 'metric-without-unit', 'missing-year'],
        ]);
        expect(details.issues).toContainEqual(
          expect.objectContaining({ ruleId: 'missing-year', field: 'year', locale: 'zh-Hans' }),
        );
      }
    },
  );

  it('publishes all the same for a reason, and keeps it on the edition for good', async () => {
    const documentId = await mistranslated();
    const { status } = await publish(documentId, 'en', { overrideReason: `  ${REASON} ` });
    expect(status).toBe(200);
    const [edition] = await editionsIn(documentId, 'en');
    expect(edition).toMatchObject({ number: 1, current: true, overrideReason: REASON });
    expect(edition.overriddenFindings).toBeGreaterThan(0);
    const card = (await app.http.get('/api/reports?locale=en&pagination[pageSize]=100')).text;
    expect(card).not.toContain(REASON);
    const editions = app.strapi.db.query('api::edition.edition');
    const where = { reportId: documentId, language: 'en' };
    for (const data of [{ overrideReason: '没有理由' }, { overriddenFindings: 0 }]) {
      await expect(editions.update({ where, data })).rejects.toMatchObject({
        message: expect.stringContaining('editions are immutable'),
      });
    }
  });

  it.each([
    ['an empty reason', { overrideReason: ' ' }],
    ['a reason that is too long', { overrideReason: '长'.repeat(501) }],
    ['a reason that is no text', { overrideReason: 1 }],
    ['another word', { force: true }],
  ])('takes not %s', async (_what, body) => {
    const documentId = await mistranslated();
    expect((await publish(documentId, 'en', body)).status).toBe(400);
    expect(await published(documentId, 'en')).toBeNull();
  });

  it('refuses every language together, and holds each to the other as both would be shown', async () => {
    const { documentId } = await createReport(app);
    await translateReport(app, documentId, {}, [WRONG]);
    expect((await publish(documentId, '*')).status).toBe(422);
    expect(await published(documentId, 'zh-Hans')).toBeNull();
    await translateReport(app, documentId);
    expect((await publish(documentId, '*')).body.data.locales.sort()).toEqual(['en', 'zh-Hans']);
  });

  it('rolls back what is written and published at once', async () => {
    const data = reportData({ sections: [], slug: 'never-published' });
    const create = app.strapi.documents(REPORT).create({ data, status: 'published' } as never);
    await expect(create).rejects.toMatchObject({
      name: 'RefusalError',
      details: { issues: [{ ruleId: 'no-text', locale: 'zh-Hans' }] },
    });
    const where = { slug: 'never-published' };
    expect(await app.strapi.db.query(REPORT).count({ where })).toBe(0);
    const { documentId } = await publishReport(app);
    const update = app.http
      .put(`/api/reports/${documentId}?status=published`)
      .set('Authorization', `Bearer ${app.token}`)
      .send({ data: { title: '改了', sections: [] } });
    expect((await update).status).toBe(422);
    expect(await app.strapi.documents(REPORT).findOne({ documentId })).toMatchObject({
      title: '书香进山',
    });
    expect(await editionsIn(documentId, 'zh-Hans')).toHaveLength(1);
  });

  it('stops the admin’s own publish button, in words that it can show', async () => {
    const documentId = await mistranslated();
    const admin = await signIn(app);
    const { status, body } = await app.http
      .post(`/content-manager/collection-types/${REPORT}/${documentId}/actions/publish?locale=en`)
      .set('Authorization', `Bearer ${admin}`)
      .send({});
    expect(status).toBe(422);
    expect(body.error.message).toMatch(/未予发布：.*130,000/);
    expect(await published(documentId, 'en')).toBeNull();
    const { status: reasoned } = await app.http
      .post(`/api/reports/${documentId}/publish?locale=en`)
      .set('Authorization', `Bearer ${admin}`)
      .send({ overrideReason: REASON });
    expect(reasoned).toBe(200);
  });

  it('stops what the configuration says, and nothing where it is open', async () => {
    const documentId = await mistranslated();
    const before = app.strapi.config.get('zongshu.gate');
    try {
      app.strapi.config.set('zongshu.gate', { severities: [], rules: { 'missing-source': true } });
      await app.strapi.documents(REPORT).update({
        ...{ documentId, locale: 'en', data: { source: null } as never },
      });
      const { body } = await publish(documentId, 'en');
      expect(body.error.details.issues).toMatchObject([{ ruleId: 'missing-source' }]);
      app.strapi.config.set('zongshu.gate', { severities: [], rules: {} });
      expect((await publish(documentId, 'en')).status).toBe(200);
    } finally {
      app.strapi.config.set('zongshu.gate', before);
    }
  });

  describe('GET /api/report-checks/:documentId', () => {
    const ask = (documentId: string, query = '', token = app.token) =>
      app.http
        .get(`/api/report-checks/${documentId}${query}`)
        .set('Authorization', `Bearer ${token}`);

    it('answers what is found in a draft, in words, and how many figures are recorded', async () => {
      const documentId = await mistranslated();
      const { status, body } = await ask(documentId, '?locale=en').set('Accept-Language', 'en');
      expect(status).toBe(200);
      expect(body.data.issues).toContainEqual(
        expect.objectContaining({
          ...{ ruleId: 'parity-value', severity: 'error' },
          message: expect.stringMatching(/^The translation says “130,000”/),
        }),
      );
      expect(body.meta.counts.error).toBeGreaterThan(0);
      const chinese = await ask(documentId);
      expect(chinese.body.data.coverage).toMatchObject({ found: 1, recorded: 1, open: [] });
      expect(chinese.body.meta.counts.error).toBe(0);
      expect(chinese.headers['content-language']).toBe('zh');
    });

    it('says which findings stop publishing', async () => {
      const { body } = await ask(await mistranslated(), '?locale=en');
      const stopping = body.data.issues.filter(({ gated }: { gated: boolean }) => gated);
      expect(body.meta.counts.gated).toBe(stopping.length);
      expect(new Set(stopping.map(({ severity }: { severity: string }) => severity))).toEqual(
        new Set(['error']),
      );
    });

    it('lists figures that are no metrics as what they could become, until they are dismissed', async () => {
      const sections = [{ level: 1, heading: '阅览室', body: [paragraph('新添座位36个。')] }];
      const { documentId } = await createReport(app, { sections });
      const coverage = async () => (await ask(documentId)).body.data.coverage;
      expect(await coverage()).toEqual({
        ...{ found: 1, recorded: 0, dismissed: 0, excluded: 0, unexplained: [] },
        open: [
          {
            ...{ status: null, target: null, baseline: null },
            ...{ label: '座位', text: '36个', value: 36, min: null, max: null },
            ...{ unit: 'item', qualifier: 'exact', change: 'none', basis: null, period: null },
            place: { section: expect.any(String), paragraph: 1, start: 4, end: 7 },
          },
        ],
      });
      const dismissals = [{ text: '36个', reason: '与上文重复' }];
      await app.strapi.documents(REPORT).update({ documentId, data: { dismissals } });
      expect(await coverage()).toEqual({
        ...{ found: 1, recorded: 0, dismissed: 1, open: [] },
        ...{ excluded: 0, unexplained: [] },
      });
      const { issues } = (await ask(documentId)).body.data;
      expect(issues).not.toContainEqual(expect.objectContaining({ ruleId: 'figures-coverage' }));
    });

    it('finds a rendering that the glossary forbids', async () => {
      await app.strapi.documents('api::term.term').create({
        data: { zh: '接待', en: 'receive', forbidden: ['entertain'] },
      });
      const { documentId } = await createReport(app);
      await translateReport(app, documentId, {}, [
        'In 2025, the library did entertain 120,000 visits.',
      ]);
      const { body } = await ask(documentId, '?locale=en');
      expect(body.data.issues).toContainEqual(
        expect.objectContaining({ ruleId: 'term-forbidden', actual: 'entertain' }),
      );
    });

    it('is for tokens and for editors who are signed in', async () => {
      const { documentId } = await createReport(app);
      expect((await app.http.get(`/api/report-checks/${documentId}`)).status).toBe(401);
      expect((await ask(documentId, '', await signIn(app))).status).toBe(200);
      const role = await app.strapi.service('admin::role').create({ name: '访客', code: 'guest' });
      expect((await ask(documentId, '', await signInWith(app, role.id))).status).toBe(403);
    });

    it('refuses what is not there', async () => {
      const { documentId } = await createReport(app);
      expect((await ask('nothing')).status).toBe(404);
      expect((await ask(documentId, '?locale=en')).status).toBe(404);
      expect((await ask(documentId, '?locale=xx')).status).toBe(400);
      expect((await ask(documentId, '?populate=*')).status).toBe(400);
    });
  });

  describe('/api/report-checks/:documentId/dismissals', () => {
    type Row = { id: string; ruleId: string; gated: boolean };
    const on = (method: 'get' | 'post' | 'delete', path: string, token = app.token) =>
      app.http[method](`/api/report-checks/${path}`).set('Authorization', `Bearer ${token}`);
    const checksOf = async (documentId: string) =>
      (await on('get', `${documentId}?locale=en`)).body;
    const stopping = async (documentId: string): Promise<Row[]> =>
      (await checksOf(documentId)).data.issues.filter(({ gated }: Row) => gated);
    const dismiss = (documentId: string, finding: string | undefined, reason = REASON) =>
      on('post', `${documentId}/dismissals?locale=en`).send({ finding, reason });
    const listed = async (documentId: string) =>
      (await on('get', `${documentId}/dismissals?locale=en`)).body.data;

    /** Creates a translation that is stopped by exactly one finding. */
    async function withOneFinding() {
      const { documentId } = await publishReport(app);
      await translateReport(app, documentId, {}, ['In 2024, the library received 120,000 visits.']);
      const [finding, ...others] = await stopping(documentId);
      expect([finding?.ruleId, others]).toEqual(['parity-year', []]);
      return { documentId, finding: finding!.id };
    }

    it('do not cover what no publication may lack', async () => {
      const { documentId } = await publishReport(app);
      await app.strapi.documents(REPORT).update({ documentId, data: { title: '' } });
      const { issues } = (await on('get', documentId)).body.data;
      const finding = issues.find(({ ruleId }: Row) => ruleId === 'missing-title').id;
      const body = { finding, reason: REASON };
      const refused = await on('post', `${documentId}/dismissals`).send(body);
      expect(refused.status).toBe(409);
      expect(refused.body.error.message).toContain('can only be filled in');
    });

    it('let a translation pass, until one of the texts changes', async () => {
      const { documentId, finding } = await withOneFinding();
      const refused = await publish(documentId, 'en');
      expect(refused.status).toBe(422);
      expect(refused.body.error.message).toMatch(
        /数字对照：原文3处，已对照3处；译文3处，已对照3处。$/,
      );
      expect(refused.body.error.details.numerals).toMatchObject({ en: { source: { of: 3 } } });
      const { status, body } = await dismiss(documentId, finding, ` ${REASON} `);
      expect(status).toBe(200);
      expect(body.data).toMatchObject([
        {
          ...{ finding, reason: REASON, applies: true, writer: expect.any(String) },
          ...{ issue: { ruleId: 'parity-year' }, message: expect.stringContaining('2024') },
        },
      ]);
      const { data, meta } = await checksOf(documentId);
      expect(data.issues.map(({ id }: Row) => id)).not.toContain(finding);
      expect(meta.counts).toMatchObject({ gated: 0, dismissed: 1 });
      const compared = { compared: 3, of: 3 };
      expect(data.numerals).toEqual({ source: compared, target: compared });
      const published = await publish(documentId, 'en');
      expect(published.status).toBe(200);
      // No finding only says something about what was compared.
      expect(published.body.data).toEqual({
        ...{ documentId, locales: ['en'] },
        numerals: { en: { source: compared, target: compared } },
      });
      expect(await editionsIn(documentId, 'en')).toMatchObject([{ overrideReason: null }]);

      // Publishing, refreshing and discarding the draft must keep it.
      await app.strapi.documents(REPORT).discardDraft({ documentId, locale: 'en' });
      expect(await listed(documentId)).toMatchObject([{ finding, applies: true }]);
      await translateReport(app, documentId, {}, ['In 2024 our library received 120,000 visits.']);
      expect(await listed(documentId)).toMatchObject([{ finding, applies: false }]);
      expect((await publish(documentId, 'en')).status).toBe(422);
    });

    it('are taken back, and kept on record', async () => {
      const { documentId, finding } = await withOneFinding();
      await dismiss(documentId, finding);
      await dismiss(documentId, finding, '再说一遍');
      expect(await listed(documentId)).toHaveLength(1);
      const undo = () => on('delete', `${documentId}/dismissals/${finding}?locale=en`);
      expect((await undo()).body.data).toEqual([]);
      expect((await undo()).status).toBe(404);
      expect(await stopping(documentId)).toMatchObject([{ id: finding }]);
      const rows = app.strapi.db.query('api::dismissed-finding.dismissed-finding');
      const where = { finding, reportId: documentId };
      expect(await rows.findOne({ where })).toMatchObject({
        ...{ reason: REASON, undoneAt: expect.anything(), undoneBy: expect.any(String) },
      });
      for (const change of [
        () => rows.delete({ where }),
        () => rows.update({ where, data: { reason: '另一理由' } }),
        () => rows.update({ where, data: { undoneAt: null } }),
      ])
        await expect(change()).rejects.toMatchObject({
          message: expect.stringContaining('dismissals are kept'),
        });
    });

    it('confirm what a rule asks about in the source as well, and say by whom and why', async () => {
      const { documentId } = await createReport(app, { author: null });
      const found = async () => (await on('get', documentId)).body.data.issues as Row[];
      const { id } = (await found()).find(({ ruleId }) => ruleId === 'missing-author')!;
      const reason = '集体撰写，不署名';
      const { status, body } = await on('post', `${documentId}/dismissals`).send({
        finding: id,
        reason,
      });
      expect(status).toBe(200);
      expect(body.data).toMatchObject([
        { finding: id, reason, writer: expect.any(String), issue: { ruleId: 'missing-author' } },
      ]);
      expect((await found()).map(({ ruleId }) => ruleId)).not.toContain('missing-author');
      const desk = await app.http
        .get(`/api/report-desks/${documentId}`)
        .set('Authorization', `Bearer ${app.token}`);
      expect(desk.body.data.dismissedFindings).toEqual([id]);
    });

    it('say what is wrong with a request', async () => {
      const { documentId, finding } = await withOneFinding();
      expect((await dismiss(documentId, 'ffffffffffffffff')).status).toBe(409);
      expect((await dismiss(documentId, finding, ' ')).status).toBe(400);
      expect((await dismiss(documentId, finding, '长'.repeat(501))).status).toBe(400);
      expect((await dismiss(documentId, undefined)).status).toBe(400);
      expect((await on('get', `${documentId}/dismissals?locale=xx`)).status).toBe(400);
      expect((await on('get', 'nothing/dismissals?locale=en')).status).toBe(404);
      expect((await app.http.get(`/api/report-checks/${documentId}/dismissals`)).status).toBe(401);
      expect(await listed(documentId)).toEqual([]);
    });
  });
});
