import { ANYTHING } from '../../src/access/access';
import { NO_CHOICES } from '../../src/domain/read';
import type * as importing from '../../src/importing/imports';
import type * as sweeping from '../../src/importing/sweep';
import type * as storing from '../../src/importing/files';
import { publishedFiles } from '../../src/uploads/published';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { signIn } from '../helpers/admin';
import { createReport, publishReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, loadedBy, startStrapi, type Running } from '../helpers/strapi';

const PNG = readFileSync(path.resolve(__dirname, '../../database/sample/photos/story-hour.png'));
const HTML = '<!doctype html><meta http-equiv="refresh" content="0;url=https://example.org">';

type File = { id: number; url: string; formats: { thumbnail: { url: string } } };

describeApi('files of the media library', () => {
  let app: Running;
  let session: string;
  beforeAll(async () => {
    app = await startStrapi();
    session = await signIn(app);
  });
  afterAll(() => app.stop());

  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
  const status = async (address: string) => (await app.http.get(address)).status;
  const plain = (address: string) => address.replace(/\?.*/, '');

  async function upload(bytes: Buffer | string, name: string, contentType?: string) {
    return app.http
      .post('/upload')
      .set(bearer(session))
      .attach('files', Buffer.from(bytes), { filename: name, ...(contentType && { contentType }) });
  }

  async function picture(): Promise<File> {
    const { body } = await upload(PNG, 'story-hour.png');
    return body[0];
  }

  function withPhoto(image: number, more: object = {}) {
    const [lead, told] = reportData().sections;
    const photos = [{ image, alt: '故事会', caption: '图为故事会', credit: '何晴', after: 1 }];
    return { sections: [lead, { ...told, photos }], ...more };
  }

  it('of a draft are for those who were given a signed address, and for nobody else', async () => {
    const file = await picture();
    await createReport(app, withPhoto(file.id));
    for (const { url } of [file, file.formats.thumbnail]) {
      const { headers, ...answer } = await app.http.get(url);
      expect(answer.status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'image/png',
        'cache-control': 'private, max-age=600',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      });
      expect(await status(plain(url))).toBe(404);
      expect(await status(url.replace(/signature=.{5}/, 'signature=AAAAA'))).toBe(404);
      expect(await status(url.replace(/until=\d+/, 'until=9999999999999'))).toBe(404);
    }
    const other = await picture();
    expect(await status(plain(other.url) + file.url.slice(plain(file.url).length))).toBe(404);
  });

  it('are shown to whoever may read the draft: in the form, the library, the preview, and by token', async () => {
    const file = await picture();
    const { documentId } = await createReport(app, withPhoto(file.id, { title: '带图的草稿' }));
    const form = await app.http
      .get(`/content-manager/collection-types/${REPORT}/${documentId}`)
      .set(bearer(session));
    const library = await app.http.get(`/upload/files/${file.id}`).set(bearer(session));
    const { body: asked } = await app.http
      .get(
        `/content-manager/preview/url/${REPORT}?documentId=${documentId}&status=draft&locale=zh-Hans`,
      )
      .set(bearer(session));
    const page = (await app.http.get(asked.data.url)).text.replaceAll('&amp;', '&');
    const shown = [
      form.body.data.sections[1].photos[0].image.url,
      library.body.url,
      /src="([^"]+)"/.exec(page)?.[1],
    ];
    for (const address of shown) expect(await status(address)).toBe(200);
  });

  it('are public while an edition that can be read shows them, the earlier ones too', async () => {
    const [file, next] = [await picture(), await picture()];
    const { documentId } = await publishReport(app, withPhoto(file.id));
    const { headers } = await app.http.get(plain(file.url));
    expect(headers['cache-control']).toBe('public, max-age=3600');
    expect(await status(plain(file.formats.thumbnail.url))).toBe(200);
    const data = { ...reportData(), ...withPhoto(next.id) } as never;
    await app.strapi.documents(REPORT).update({ documentId, data });
    expect(await status(plain(next.url))).toBe(404);
    await app.strapi.documents(REPORT).publish({ documentId });
    for (const { url } of [file, next]) expect(await status(plain(url))).toBe(200);
    await app.strapi.documents(REPORT).delete({ documentId, locale: '*' });
    for (const { url } of [file, next]) expect(await status(plain(url))).toBe(404);
  });

  it('are answered with 304 where they are known, and their edition says their plain address', async () => {
    const file = await picture();
    const { slug } = await publishReport(app, withPhoto(file.id));
    const { body } = await app.http.get(`/api/reports/${slug}`);
    const { url } = body.data.sections[1].photos[0].image;
    expect(url).toBe(plain(file.url));
    const { headers } = await app.http.get(url);
    expect((await app.http.get(url).set('If-None-Match', headers.etag as string)).status).toBe(304);
    expect((await app.http.head(url)).headers['content-length']).toBe(headers['content-length']);
  });

  it('stand in prose by an address that does not end, and are told with one that does', async () => {
    const file = await picture();
    // The editor puts the file into the block as the media library returns it, with the signed address.
    const image = { ...file };
    const body = [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];
    const sections = [{ key: 'k1', level: 1, heading: '图', body }];
    const { documentId, slug } = await publishReport(app, { sections });
    const answer = await app.http.get(`/api/reports/${slug}`);
    expect(answer.body.data.sections[0].body[0].image.url).toBe(plain(file.url));
    expect(await status(plain(file.url))).toBe(200);
    const told = await app.strapi
      .documents(REPORT)
      .findOne({ documentId, populate: { sections: true } } as never);
    const [section] = (told as unknown as { sections: { body: typeof body }[] }).sections;
    expect(section?.body[0]?.image.url).toMatch(/\?until=\d+&signature=/);
  });

  it('are found by one spelling of their address only', async () => {
    const address = plain((await picture()).url);
    const name = address.slice('/uploads/'.length);
    const spellings = [
      `//uploads/${name}`,
      `/%75ploads/${name}`,
      `/uploads//${name}`,
      `/uploads/./${name}`,
      `/uploads/%2e/${name}`,
      `/uploads%2f${name}`,
      `/x/..%2fuploads/${name}`,
      `/UPLOADS/${name}`,
    ];
    // Strapi calls some of them malicious (400). None may find the file.
    for (const spelling of spellings) {
      const found = await status(spelling);
      expect([spelling, found >= 400 && found < 500]).toEqual([spelling, true]);
    }
    const part = await app.http.get(`//uploads/${name}`).set('Range', 'bytes=0-9');
    expect(part.status).toBe(400);
  });

  it.each([
    ['HTML called a picture', HTML, 'p.png', 'image/png'],
    ['HTML called text', `\ufeff\n ${HTML}`, 'p.txt', 'text/plain'],
    ['HTML', HTML, 'p.html', 'text/html'],
    [
      'a drawing called a picture',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'p.png',
      'image/png',
    ],
    ['XML called text', '<?xml version="1.0"?><x/>', 'p.txt', 'text/plain'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'p.svg', 'image/svg+xml'],
    ['text called a picture', '没有图', 'p.jpg', 'image/jpeg'],
  ])('are not taken where they are %s', async (_what, bytes, name, contentType) => {
    const answer = await upload(bytes, name, contentType);
    expect([answer.status, answer.body.error?.name]).toEqual([400, expect.any(String)]);
  });

  it('that lie there all the same are handed over as a download, never as a page', async () => {
    const folder = path.join(app.strapi.dirs.static.public, 'uploads');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'old.html'), HTML);
    const url = '/uploads/old.html';
    await publishedFiles(app.strapi).note(
      {
        ...{ documentId: 'x', locale: 'zh-Hans', cover: null },
        sections: [{ photos: [], body: [{ type: 'image', image: { url } }] }],
      } as never,
      1,
    );
    expect(await status(url)).toBe(404);
    const { url: signed } = await app.strapi.plugin('upload').provider.getSignedUrl({ url });
    const { headers } = await app.http.get(signed);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="old.html"',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  describe('that an import stores', () => {
    const text = '县图书馆 2023 年工作总结\n\n全年接待读者 3.2 万人次。';
    const folder = () => path.join(app.strapi.dirs.static.public, 'uploads');
    const stored = () => readdirSync(folder()).length;
    const notes = () => app.strapi.db.query('api::report-import.imported-file' as never);
    const count = () => app.strapi.db.query(REPORT).count();

    const imported = (content: string, headers: Record<string, string> = {}, name = '总结.txt') =>
      app.http
        .post('/api/report-imports')
        .set({ ...bearer(app.token), ...headers })
        .attach('file', Buffer.from(content), name);

    it('as its original are for those who may read the report', async () => {
      const { body } = await imported(text);
      const { documentId } = body.data;
      const form = await app.http
        .get(`/content-manager/collection-types/${REPORT}/${documentId}`)
        .set(bearer(session));
      const { url } = form.body.data.sourceFile;
      expect(await status(plain(url))).toBe(404);
      const { headers } = await app.http.get(url);
      expect(headers['content-disposition']).toMatch(/^attachment/);
      await app.strapi.documents(REPORT).publish({ documentId });
      expect(await status(plain(url))).toBe(404);
      expect(await notes().count({} as never)).toBe(0);
    });

    it('are swept where it was killed, and those of editors and of drafts never', async () => {
      const before = { editors: await picture(), draft: (await imported(text)).body.data };
      const kept = stored();
      const { storeSource, storeImages } = await loadedBy<typeof storing>(app, 'importing/files');
      const { sweeperOf } = await loadedBy<typeof sweeping>(app, 'importing/sweep');
      const of = { id: 'killed', client: new AbortController().signal };
      const source = path.join(folder(), '..', 'killed.txt');
      writeFileSync(source, text);
      const file = { filepath: source, originalFilename: 'killed.txt', size: text.length };
      await storeSource(app.strapi, of, file);
      await storeImages(app.strapi, of, [{ src: 'a', contentType: 'image/png', bytes: PNG }], 'a');
      expect(stored()).toBeGreaterThan(kept);
      const lost = { importId: 'killed', hash: 'lost_0123456789', ext: '.png' };
      writeFileSync(path.join(folder(), 'lost_0123456789.png'), PNG);
      await notes().create({ data: lost as never });
      const sweep = (grace: number) => sweeperOf(app.strapi).sweep(grace);
      expect(await sweep(60_000)).toBe(0);
      expect(stored()).toBeGreaterThan(kept);
      expect(await sweep(-1000)).toBe(3);
      expect([stored(), await notes().count({} as never)]).toEqual([kept, 0]);
      expect(existsSync(path.join(folder(), path.basename(plain(before.editors.url))))).toBe(true);
    });

    it('are left alone where something uses them', async () => {
      const file = await picture();
      const { hash, ext } = (await app.strapi.db
        .query('plugin::upload.file')
        .findOne({ where: { id: file.id } })) as { hash: string; ext: string };
      await createReport(app, withPhoto(file.id));
      await notes().create({ data: { importId: 'x', hash, ext } as never });
      const { sweeperOf } = await loadedBy<typeof sweeping>(app, 'importing/sweep');
      expect(await sweeperOf(app.strapi).sweep(-1000)).toBe(0);
      expect(await status(file.url)).toBe(200);
    });

    it('once for one Idempotency-Key, whoever asks again', async () => {
      const key = { 'Idempotency-Key': 'a1b2' };
      const [reports, files] = [await count(), stored()];
      const both = await Promise.all([imported(text, key), imported(text, key)]);
      const third = await imported(text, key);
      expect([...both, third].map((answer) => answer.status)).toEqual([201, 201, 201]);
      const ids = [...both, third].map(({ body }) => body.data.documentId);
      expect(new Set(ids).size).toBe(1);
      expect(third.headers['idempotency-replayed']).toBe('true');
      expect([await count(), stored()]).toEqual([reports + 1, files + 1]);
      const other = await imported(`${text}还有一句。`, key);
      expect([other.status, other.body.error.message]).toEqual([
        422,
        expect.stringContaining('Idempotency-Key'),
      ]);
      const bad = await imported(text, { 'Idempotency-Key': 'a b' });
      expect(bad.status).toBe(400);
    });

    it('are taken back where the client has gone, and no draft is made', async () => {
      const [reports, files] = [await count(), stored()];
      const { importsOf } = await loadedBy<typeof importing>(app, 'importing/imports');
      const imports = importsOf(app.strapi);
      const leaving = new AbortController();
      leaving.abort(new Error('gone'));
      const document = {
        file: null,
        choices: NO_CHOICES,
        document: { kind: 'text' as const, text },
      };
      const caller = { client: leaving.signal, attempt: null, access: ANYTHING };
      await expect(
        imports.create(document, { metrics: 5, locale: 'zh-Hans' }, caller),
      ).rejects.toThrow('gone');
      expect([await count(), stored()]).toEqual([reports, files]);
    });

    it('are taken back, with the draft, where the client goes while it is written', async () => {
      const [reports, files] = [await count(), stored()];
      const leaving = new AbortController();
      app.strapi.documents.use(async (call, next) => {
        const result = await next();
        if (call.uid === REPORT && call.action === 'create') leaving.abort(new Error('gone'));
        return result;
      });
      const { importsOf } = await loadedBy<typeof importing>(app, 'importing/imports');
      const imports = importsOf(app.strapi);
      const caller = { client: leaving.signal, attempt: null, access: ANYTHING };
      const document = {
        file: null,
        choices: NO_CHOICES,
        document: { kind: 'text' as const, text },
      };
      await expect(
        imports.create(document, { metrics: 5, locale: 'zh-Hans' }, caller),
      ).rejects.toThrow('gone');
      expect([await count(), stored()]).toEqual([reports, files]);
    });
  });
});
