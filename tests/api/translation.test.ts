import { signIn } from '../helpers/admin';
import { createReport, REPORT } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

type Piece = {
  path: string;
  kind: string;
  status: string;
  target: string;
  source: string;
  hash: string;
};
type Stored = {
  title: string;
  translation: { pieces: unknown[] };
  sections: {
    key: string;
    body: { children: { text: string }[] }[];
    metrics: { text: string }[];
  }[];
};

const ENGLISH = 'About 120,000 visits were received in 2025.';

describeApi('/api/report-translations/:documentId', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  const documents = () => app.strapi.documents(REPORT);
  const asked = (documentId: string, query = '') =>
    `/api/report-translations/${documentId}${query}`;
  const bearer = (token = app.token) => ['Authorization', `Bearer ${token}`] as const;
  const start = (documentId: string, query = '') =>
    app.http.post(asked(documentId, query)).set(...bearer());
  const read = async (documentId: string) =>
    (await app.http.get(asked(documentId)).set(...bearer())).body.data;
  const put = (documentId: string, body: object) =>
    app.http
      .put(asked(documentId))
      .set(...bearer())
      .send(body);
  const draft = async (
    documentId: string,
    locale: string,
    status: 'draft' | 'published' = 'draft',
  ) =>
    (await documents().findOne({
      ...{ documentId, locale, status },
      populate: { sections: { populate: ['metrics', 'quotes'] }, credits: true },
    } as never)) as unknown as Stored;
  const pieceOf = (pieces: Piece[], kind: string) => pieces.find((piece) => piece.kind === kind)!;

  it('starts a translation once, and refreshes it after that without a change', async () => {
    const { documentId } = await createReport(app);
    expect((await read(documentId)).isStarted).toBe(false);
    const first = await start(documentId);
    expect([first.status, first.body.meta.isStarted]).toEqual([201, true]);
    expect(first.body.data).toMatchObject({
      locale: 'en',
      isStarted: true,
      isUpToDate: true,
      percent: 0,
    });
    const chinese = await draft(documentId, 'zh-Hans');
    const english = await draft(documentId, 'en');
    expect(english.sections.map(({ key }) => key)).toEqual(chinese.sections.map(({ key }) => key));
    expect(english).toMatchObject({ year: '2025', author: 'Song Zhiyuan' });
    expect(english.sections[0]?.metrics).toMatchObject([{ text: '120,000', value: 120000 }]);
    const second = await start(documentId);
    expect(second.status).toBe(200);
    expect(await draft(documentId, 'en')).toEqual(english);
  });

  it('says which pieces are translated, stale and missing once the source changed', async () => {
    const { documentId } = await createReport(app);
    await start(documentId);
    const { pieces } = (await read(documentId)) as { pieces: Piece[] };
    const { path } = pieceOf(pieces, 'paragraph');
    const written = await put(documentId, {
      pieces: [
        { path: 'title', target: 'Books go into the hills' },
        { path, target: ENGLISH },
      ],
    });
    expect(written.status).toBe(200);
    expect(written.body.data.counts.translated).toBe(2);
    const chinese = await draft(documentId, 'zh-Hans');
    const body = [
      { type: 'paragraph', children: [{ type: 'text', text: '2025年，全馆接待读者13万人次。' }] },
    ];
    const [lead, ...others] = chinese.sections;
    await documents().update({
      documentId,
      data: {
        sections: [
          { ...lead, body, metrics: [{ ...lead!.metrics[0], text: '13万人次', value: 130000 }] },
          ...others,
        ],
      } as never,
    });
    expect((await read(documentId)).isUpToDate).toBe(false);
    const { status, body: answer } = await start(documentId);
    expect(status).toBe(200);
    expect(answer.data.counts).toMatchObject({ translated: 1, stale: { total: 1, number: 1 } });
    expect(pieceOf(answer.data.pieces, 'paragraph')).toMatchObject({
      ...{ status: 'stale', grade: 'number', target: ENGLISH },
      ...{ source: '2025年，全馆接待读者13万人次。', oldSource: '2025年，全馆接待读者12万人次。' },
    });
    const english = await draft(documentId, 'en');
    expect(english.sections[0]?.body[0]?.children[0]?.text).toBe(ENGLISH);
    expect(english.sections[0]?.metrics).toMatchObject([{ value: 130000, text: '130,000' }]);
  });

  it('lets an editor’s own edit of a draft count as a translation, and confirms what is right', async () => {
    const { documentId } = await createReport(app);
    await start(documentId);
    await documents().update({
      documentId,
      locale: 'en',
      data: { title: 'Into the hills' } as never,
    });
    expect(pieceOf((await read(documentId)).pieces, 'title').status).toBe('translated');
    const { body } = await put(documentId, { pieces: [{ path: '*', confirmed: true }] });
    expect([body.data.percent, body.data.counts.missing]).toEqual([100, 0]);
  });

  it('takes words out where somebody empties a piece, which then waits again', async () => {
    const { documentId } = await createReport(app);
    await start(documentId);
    const { pieces } = await read(documentId);
    const { path } = pieceOf(pieces, 'paragraph');
    await put(documentId, { pieces: [{ path, target: 'Written by hand.' }] });
    const { status, body } = await put(documentId, { pieces: [{ path, target: '' }] });
    expect(status).toBe(200);
    const emptied = body.data.pieces.find((piece: Piece) => piece.path === path);
    expect(emptied).toMatchObject({ target: '', status: 'missing' });
    expect(JSON.stringify(await draft(documentId, 'en'))).not.toContain('Written by hand.');
    await start(documentId);
    expect(JSON.stringify(await draft(documentId, 'en'))).not.toContain('Written by hand.');
    const title = await put(documentId, { pieces: [{ path: 'title', target: ' ' }] });
    expect(pieceOf(title.body.data.pieces, 'title').status).toBe('missing');
    expect((await draft(documentId, 'en')).title).not.toBe('');
  });

  it('keeps its state through publishing and discarding, and out of every answer', async () => {
    const { documentId } = await createReport(app);
    await start(documentId);
    await put(documentId, { pieces: [{ path: 'title', target: 'Into the hills' }] });
    await documents().publish({ documentId, locale: 'en' });
    expect((await read(documentId)).counts.translated).toBe(1);
    const { text } = await app.http.get(`/api/reports/${documentId}?locale=en`);
    expect(text).toContain('Into the hills');
    expect(text).not.toContain('proposal');
    const written = await app.http
      .put(`/api/reports/${documentId}?locale=en`)
      .set(...bearer())
      .send({ data: { title: 'Out of the hills' } });
    expect([written.status, written.text.includes('proposal')]).toEqual([200, false]);
    await documents().discardDraft({ documentId, locale: 'en' });
    const { counts, pieces } = await read(documentId);
    expect([counts.translated, pieceOf(pieces, 'title').target]).toEqual([1, 'Into the hills']);
  });

  it('starts one translation however often it is asked to at once', async () => {
    const { documentId } = await createReport(app);
    const answers = await Promise.all([1, 2, 3].map(() => start(documentId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const rows = await app.strapi.db.query(REPORT).count({ where: { documentId, locale: 'en' } });
    expect(rows).toBe(1);
  });

  it('refuses a write that is about another source text, and changes nothing', async () => {
    const { documentId } = await createReport(app);
    await start(documentId);
    const { hash } = pieceOf((await read(documentId)).pieces, 'title');
    await documents().update({ documentId, data: { title: '书香满山' } as never });
    const { status, body } = await put(documentId, {
      pieces: [{ path: 'title', target: 'Books', hash }],
    });
    expect(status).toBe(409);
    expect(body.error.details.differences).toEqual([{ path: 'title', source: '书香满山' }]);
    expect((await read(documentId)).counts.translated).toBe(0);
  });

  it.each([
    ['an unknown report', 'nobody', '', 404, /No report/],
    ['an unknown language', null, '?locale=fr', 400, /Unknown locale "fr"/],
    ['the source language', null, '?locale=zh-Hans', 400, /translated from/],
    ['an unknown parameter', null, '?force=true', 400, /Unknown parameter/],
  ])('refuses %s', async (_what, unknown, query, expected, message) => {
    const documentId = unknown ?? (await createReport(app)).documentId;
    const { status, body } = await start(documentId, query);
    expect([status, body.data]).toEqual([expected, null]);
    expect(body.error.message).toMatch(message);
  });

  it('refuses a report that has nothing to translate from', async () => {
    const { documentId } = await createReport(app, {}, { locale: 'en' });
    const { status, body } = await start(documentId);
    expect(status).toBe(422);
    expect(body.error.message).toMatch(/no draft in "zh-Hans"/);
  });

  it.each([
    [{}, 'pieces'],
    [{ pieces: [{ path: 'title' }] }, 'pieces.0'],
    [{ pieces: [{ path: 'nothing', target: 'x' }] }, 'nothing'],
  ])('refuses the change %j', async (change, named) => {
    const { documentId } = await createReport(app);
    const { status, body } = await put(documentId, change);
    expect(status).toBe(400);
    expect(body.error.message).toContain(named);
  });

  it('is for tokens and editors who are signed in', async () => {
    const { documentId } = await createReport(app);
    const session = await signIn(app);
    expect((await app.http.get(asked(documentId))).status).toBe(401);
    expect((await app.http.post(asked(documentId))).status).toBe(401);
    expect((await app.http.post(asked(documentId)).set(...bearer(session))).status).toBe(201);
    expect((await app.http.get(asked(documentId)).set(...bearer(session))).status).toBe(200);
  });
});
