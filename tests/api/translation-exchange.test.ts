import { signIn } from '../helpers/admin';
import { createReport, REPORT } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

describeApi('the export and import of a translation', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  const asked = (documentId: string, rest: string) =>
    `/api/report-translations/${documentId}${rest}`;
  const bearer = (token = app.token) => ['Authorization', `Bearer ${token}`] as const;
  const download = (documentId: string, query = '') =>
    app.http
      .get(asked(documentId, `/export${query}`))
      .set(...bearer())
      .buffer(true)
      .parse(bytes);
  const upload = (documentId: string, file: Buffer | string, name = 'file.xlf', query = '') =>
    app.http
      .post(asked(documentId, `/import${query}`))
      .set(...bearer())
      .attach('file', Buffer.from(file as string), name);
  const started = async () => {
    const { documentId } = await createReport(app);
    await app.http.post(asked(documentId, '')).set(...bearer());
    return documentId;
  };
  const titleOf = async (documentId: string) =>
    (await app.strapi.documents(REPORT).findOne({ documentId, locale: 'en' }))?.title;
  const translated = (xliff: string) =>
    xliff.replace(
      /<source>书香进山<\/source>(<target[^>]*>[^<]*<\/target>)?/,
      '<source>书香进山</source><target state="final">Books go into the hills</target>',
    );

  it.each([
    ['xliff12', 'application/xliff+xml', '.xlf'],
    ['xliff20', 'application/xliff+xml', '.xlf'],
    ['csv', 'text/csv', '.csv'],
    ['xlsx', 'spreadsheetml.sheet', '.xlsx'],
  ])('in %s comes back without a change', async (format, type, ending) => {
    const documentId = await started();
    const { status, headers, body } = await download(documentId, `?format=${format}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain(type);
    expect(headers['content-disposition']).toContain(`.en${ending}"`);
    const answer = await upload(documentId, body, `file${ending}`);
    expect([answer.status, answer.body.meta]).toEqual([
      200,
      { version: expect.any(String), changed: 0, differences: [], missingFigures: [] },
    ]);
  });

  it('brings a translation, as a form or as the body itself', async () => {
    const documentId = await started();
    const file = translated(String((await download(documentId)).body));
    const { status, body } = await upload(documentId, file);
    expect([status, body.meta.changed, body.data.counts.translated]).toEqual([200, 1, 1]);
    expect(await titleOf(documentId)).toBe('Books go into the hills');
    for (const type of ['application/xliff+xml', 'text/xml']) {
      const again = await app.http
        .post(asked(documentId, '/import'))
        .set(...bearer())
        .set('Content-Type', type)
        .send(file.replace('into the hills', `as ${type.length}`));
      expect([again.status, again.body.meta.changed]).toEqual([200, 1]);
      expect(await titleOf(documentId)).toBe(`Books go as ${type.length}`);
    }
  });

  it('is refused with what differs where the source changed, and taken on merge', async () => {
    const documentId = await started();
    const file = translated(String((await download(documentId)).body));
    const data = { title: '书香满山' } as never;
    await app.strapi.documents(REPORT).update({ documentId, data });
    const refused = await upload(documentId, file);
    expect(refused.status).toBe(409);
    expect(refused.body.error.details.differences).toEqual([
      { path: 'title', changed: 'source', inFile: '书香进山', now: '书香满山' },
    ]);
    expect(await titleOf(documentId)).toBe('书香进山');
    const { status, body } = await upload(documentId, file, 'file.xlf', '?merge=true');
    expect([status, body.data.counts.stale.total]).toEqual([200, 1]);
    expect(await titleOf(documentId)).toBe('Books go into the hills');
  });

  it('names the languages as tools know them on request, and takes them back', async () => {
    const documentId = await started();
    const { body } = await download(documentId, '?regions=true');
    expect(String(body)).toContain('source-language="zh-CN" target-language="en-US"');
    expect((await upload(documentId, body)).status).toBe(200);
  });

  it.each([
    [
      'a document type',
      '<!DOCTYPE x [<!ENTITY a "a">]><xliff version="1.2">&a;</xliff>',
      /document type/,
    ],
    ['half a file', '<xliff version="1.2"><file', /well-formed/],
    ['another table', 'a,b\n1,2', /no column/],
    [
      'another report',
      '<xliff version="2.0" srcLang="zh" trgLang="en"><file id="f" original="other"/></xliff>',
      /another report/,
    ],
    [
      'another language',
      '<xliff version="2.0" srcLang="zh" trgLang="fr"><file id="f"/></xliff>',
      /target language is "fr"/,
    ],
    [
      'a title that is too long',
      `<xliff version="2.0" srcLang="zh" trgLang="en"><file id="f"><unit id="title"><segment><source>书香进山</source><target>${'x'.repeat(300)}</target></segment></unit></file></xliff>`,
      /300 characters/,
    ],
  ])('is refused for %s', async (_what, file, message) => {
    const documentId = await started();
    const { status, body } = await upload(documentId, file);
    expect([status, body.data]).toEqual([400, null]);
    expect(body.error.message).toMatch(message);
    expect(await titleOf(documentId)).toBe('书香进山');
  });

  it('is refused for nothing at all, an unknown format, and nobody', async () => {
    const documentId = await started();
    const empty = await app.http.post(asked(documentId, '/import')).set(...bearer());
    expect([empty.status, empty.body.error.message]).toEqual([
      400,
      expect.stringMatching(/Nothing/),
    ]);
    expect((await download(documentId, '?format=pdf')).status).toBe(400);
    expect((await app.http.get(asked(documentId, '/export'))).status).toBe(401);
    expect((await app.http.post(asked(documentId, '/import'))).status).toBe(401);
    const session = await signIn(app);
    const own = app.http.get(asked(documentId, '/export')).set(...bearer(session));
    expect((await own).status).toBe(200);
  });
});

type Answer = NodeJS.ReadableStream;

/** Reads the body as bytes, whatever its type. */
function bytes(answer: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  (answer as Answer).on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
  (answer as Answer).on('end', () => done(null, Buffer.concat(chunks)));
}
