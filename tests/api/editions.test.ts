import { whileAt } from '../helpers/outside';
import { createReport, paragraph, publishReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

type Lead = { id: number; metrics: { id: number }[] };

describeApi('editions', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  const documents = () => app.strapi.documents(REPORT);
  const rowsOf = (reportId: string) =>
    app.strapi.db
      .query('api::edition.edition')
      .findMany({ where: { reportId }, orderBy: [{ language: 'asc' }, { number: 'asc' }] });

  it('are written by publishing, one language at a time', async () => {
    const { documentId } = await createReport(app);
    expect(await rowsOf(documentId)).toEqual([]);
    await documents().publish({ documentId });
    const [edition, ...others] = await rowsOf(documentId);
    expect(others).toEqual([]);
    expect(edition).toMatchObject({ language: 'zh-Hans', number: 1, current: true });
    expect(JSON.parse(edition.body)).toMatchObject({
      documentId,
      title: '书香进山',
      year: 2025,
      issuedOn: '2026-01-16T09:30:00+08:00',
      keywords: ['图书馆', '流动服务'],
      sections: [{ metrics: [{ value: 120000 }] }, { quotes: [{ speaker: '周大山' }] }],
    });
  });

  it('are counted on when a report is published again, and say what changed', async () => {
    const { documentId } = await publishReport(app);
    await documents().update({ documentId, data: { title: '书香满山' } as never });
    await documents().publish({ documentId });
    const rows = await rowsOf(documentId);
    expect(rows.map(({ number, current }) => [number, current])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(JSON.parse(rows[1].changed)).toEqual([{ what: 'field', name: 'title' }]);
    expect(JSON.parse(rows[0].body).title).toBe('书香进山');
  });

  describe('that correct a figure', () => {
    const NOTE = '接待读者12万人次系统计口径有误，应为12.5万人次。';
    let slug: string;
    beforeAll(async () => {
      const report = await publishReport(app, { slug: 'corrected', year: '2011' });
      slug = report.slug;
      const { documentId } = report;
      const [lead, ...others] = (
        (await documents().findOne({
          documentId,
          populate: { sections: { populate: ['metrics', 'quotes'] } },
        } as never)) as unknown as { sections: Lead[] }
      ).sections;
      const metrics = lead!.metrics.map((one) => ({
        ...{ ...one, id: undefined, text: '12.5万人次', value: 125_000 },
      }));
      const body = [paragraph('2025年，全馆接待读者12.5万人次。')];
      const sections = [{ ...lead, id: undefined, body, metrics }, ...others];
      await documents().update({ documentId, data: { sections } as never });
      const answer = await app.http
        .post(`/api/reports/${documentId}/publish`)
        .set('Authorization', `Bearer ${app.token}`)
        .send({ correction: { 'zh-Hans': NOTE, en: 'Not published.' } });
      expect(answer.status).toBe(200);
    });
    const get = (path: string) => app.http.get(`/api/reports/${slug}${path}`);

    it('say so with the report, with what was and is', async () => {
      const { body } = await get('');
      expect(body.data.corrections).toEqual([
        {
          ...{ edition: 2, note: NOTE, date: expect.stringMatching(/Z$/) },
          changed: [
            {
              ...{ what: 'figure', key: expect.any(String), label: '接待读者', section: null },
              ...{ was: '12万人次', now: '12.5万人次' },
            },
            { what: 'section', key: expect.any(String), heading: null, how: 'changed' },
          ],
        },
      ]);
      expect((await get('/editions')).body.data[0]).toMatchObject({ correction: NOTE });
    });

    it.each([
      ['.html', '接待读者：由12万人次改为12.5万人次'],
      ['.jsonld', '"@type":"CorrectionComment"'],
      ['/editions/1/compare/2.html', '<del>12万人次</del>'],
    ])('say so at %s', async (path, words) => {
      const { text, body } = await get(path);
      expect(text ?? JSON.stringify(body)).toContain(words);
      expect(text ?? JSON.stringify(body)).toContain(NOTE);
    });

    it('say so in the feed', async () => {
      const { text, body } = await app.http.get('/api/feed.atom').buffer();
      expect(text ?? String(body)).toContain(`更正：${NOTE}`);
    });

    it('are compared figure by figure, and text by section', async () => {
      const { body } = await get('/editions/1/compare/2');
      expect(body).toMatchObject({
        data: {
          fields: [],
          figures: [{ label: '接待读者', was: { value: 120_000 }, now: { value: 125_000 } }],
          sections: [
            { paragraphs: [{ was: '2025年，全馆接待读者12万人次。', now: expect.any(String) }] },
          ],
        },
        meta: { from: 1, to: 2, correction: NOTE },
      });
    });
  });

  it('keep the keys of sections and metrics from one publishing to the next', async () => {
    const { documentId } = await publishReport(app);
    await documents().publish({ documentId });
    const keys = (await rowsOf(documentId)).map(({ body }) => {
      const { sections } = JSON.parse(body);
      return [sections[0].key, sections[0].metrics[0].key, sections[1].quotes[0].key];
    });
    expect(keys[0]).toEqual(keys[1]);
    expect(new Set(keys[0]).size).toBe(3);
  });

  it('are withdrawn by unpublishing, and never deleted', async () => {
    const { documentId } = await publishReport(app);
    const before = await rowsOf(documentId);
    await documents().unpublish({ documentId });
    const [withdrawn] = await rowsOf(documentId);
    expect(withdrawn).toMatchObject({ current: false, body: before[0].body });
    expect(withdrawn.withdrawnAt).not.toBeNull();
    await documents().publish({ documentId });
    expect((await rowsOf(documentId)).map(({ current }) => current)).toEqual([false, true]);
  });

  it('outlive the report that they were made of', async () => {
    const { documentId } = await publishReport(app);
    await documents().delete({ documentId });
    expect(await rowsOf(documentId)).toMatchObject([{ number: 1, current: false }]);
  });

  it('are not written when publishing fails', async () => {
    const { documentId } = await createReport(app, { title: null });
    await expect(documents().publish({ documentId })).rejects.toThrow(/没有标题/);
    expect(await rowsOf(documentId)).toEqual([]);
  });

  it('are written for each language when all are published', async () => {
    const { documentId } = await createReport(app);
    const english = { ...reportData(), title: 'Books go into the hills' };
    await documents().update({ documentId, locale: 'en', data: english as never });
    await documents().publish({ documentId, locale: '*' });
    expect((await rowsOf(documentId)).map(({ language }) => language)).toEqual(['en', 'zh-Hans']);
  });

  it.each([
    ['body', "update editions set body = '{}' where id = ?"],
    ['title', "update editions set title = '改题' where id = ?"],
    ['year', 'update editions set year = 1999 where id = ?'],
    ['organization', "update editions set organization_key = 'other' where id = ?"],
    ['existence', 'delete from editions where id = ?'],
    ['withdrawal while current', 'update editions set withdrawn_at = created_at where id = ?'],
  ])('keep their %s, also from SQL', async (_what, sql) => {
    const { documentId } = await publishReport(app);
    const [edition] = await rowsOf(documentId);
    await expect(app.strapi.db.connection.raw(sql, [edition.id])).rejects.toMatchObject({
      message: expect.stringContaining('editions are immutable'),
    });
    expect(await rowsOf(documentId)).toEqual([edition]);
  });

  it.each([
    ['taken back', 'update editions set withdrawn_at = null where id = ?'],
    ['made current again', 'update editions set current = true where id = ?'],
    ['dated anew', "update editions set withdrawn_at = '2001-01-01 00:00:00' where id = ?"],
  ])('once withdrawn, are not %s by SQL', async (_how, sql) => {
    const { documentId } = await publishReport(app);
    await documents().unpublish({ documentId });
    const [edition] = await rowsOf(documentId);
    expect(edition).toMatchObject({ current: false, withdrawnAt: expect.any(String) });
    await expect(app.strapi.db.connection.raw(sql, [edition.id])).rejects.toMatchObject({
      message: expect.stringContaining('editions are immutable'),
    });
  });

  it.each([
    'api::edition.edition',
    'api::edition.published-metric',
    'api::audit.audit-entry',
    'api::report-review.sign-off',
    'api::report-confirmation.confirmation',
  ] as const)(
    'and what is like them (%s) are written past the Document Service by nobody',
    async (uid) => {
      const { documentId } = await publishReport(app);
      const before = await rowsOf(documentId);
      const service = app.strapi.documents(uid);
      const id = { documentId: 'x'.repeat(24) };
      for (const write of [
        () => service.create({ data: { ...before[0], current: true } }),
        () => service.update({ ...id, data: {} }),
        () => service.delete(id),
      ])
        await expect(write()).rejects.toMatchObject({
          name: 'ForbiddenError',
          message: expect.stringContaining('written by the application alone'),
        });
      expect(await rowsOf(documentId)).toEqual(before);
    },
  );

  it('cannot be emptied out at once', async () => {
    if (app.strapi.db.dialect.client !== 'postgres') return;
    await expect(app.strapi.db.connection.raw('truncate editions')).rejects.toMatchObject({
      message: expect.stringContaining('editions are immutable'),
    });
  });

  it('are never dated before the one before, whatever the clock says', async () => {
    const { documentId } = await publishReport(app);
    const [first] = await rowsOf(documentId);
    const late = new Date(Date.parse(first.createdAt) - 24 * 60 * 60 * 1000);
    await whileAt(late, () => documents().publish({ documentId }));
    const dates = (await rowsOf(documentId)).map(({ createdAt }) => createdAt);
    expect(dates).toEqual([first.createdAt, first.createdAt]);
  });
});
