import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type * as StaticTree from '../../src/static-tree';
import type * as Folder from '../../src/static-tree/folder';
import { signIn } from '../helpers/admin';
import { freePort } from '../helpers/free-port';
import { hasNginx, startNginx } from '../helpers/nginx';
import { startObjectStore } from '../helpers/object-store';
import { publishReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, loadedBy, startStrapi, type Running } from '../helpers/strapi';

const PNG = readFileSync(path.resolve(__dirname, '../../database/sample/photos/story-hour.png'));
/** The first bytes of every PNG (RFC 2083 §3.1). */
const SIGNATURE = Buffer.from('\x89PNG', 'latin1');

type Upload = { id: number; url: string; formats: { thumbnail: { url: string } } };

describeApi('uploads in S3-compatible storage', () => {
  let app: Running;
  let store: Awaited<ReturnType<typeof startObjectStore>>;
  let jwt: string;
  let photo: Upload;
  beforeAll(async () => {
    store = await startObjectStore();
    Object.assign(process.env, store.settings);
    app = await startStrapi();
    jwt = await signIn(app);
    const { body } = await app.http
      .post('/upload')
      .set('Authorization', `Bearer ${jwt}`)
      .attach('files', PNG, 'story-hour.png');
    [photo] = body;
  });
  afterAll(async () => {
    await app.stop();
    await store.stop();
    Object.keys(store.settings).forEach((name) => delete process.env[name]);
  });

  /** Returns the photo as stored in the bucket. */
  const stored = async () => Buffer.from(await (await fetch(photo.url)).arrayBuffer());

  /** Publishes a report with the photo and returns its slug. */
  async function publishWithPhoto(year: string): Promise<string> {
    const [lead, told] = reportData().sections;
    const photos = [
      { image: photo.id, alt: '故事会', caption: '图为故事会', credit: '何晴', after: 1 },
    ];
    const { slug } = await publishReport(app, { year, sections: [lead, { ...told, photos }] });
    return slug;
  }

  it('are stored in the folder of the bucket, with their smaller formats, and read from there', async () => {
    for (const { url } of [photo, photo.formats.thumbnail]) {
      expect(url).toMatch(new RegExp(`^${store.bucket}/media/\\w+\\.png$`));
    }
    const answer = await fetch(photo.url);
    expect(answer.headers.get('content-type')).toBe('image/png');
    // Strapi compresses pictures on upload, so the bytes differ from those sent.
    expect((await stored()).subarray(0, 4)).toEqual(SIGNATURE);
  });

  it('stand in the edition by their address, and the page may show them', async () => {
    const slug = await publishWithPhoto('2021');
    const { body } = await app.http.get(`/api/reports/${slug}`);
    expect(JSON.stringify(body)).toContain(`"${photo.url}"`);
    const { text, headers } = await app.http.get(`/api/reports/${slug}.html`);
    expect(text).toContain(`src="${photo.url}"`);
    const policy = headers['content-security-policy'] as string;
    const pictures = policy.split(';').find((directive) => directive.startsWith('img-src'));
    expect(pictures?.split(' ')).toContain(new URL(store.bucket).origin);
  });

  it('are put into the Word file of the edition', async () => {
    const slug = await publishWithPhoto('2022');
    const { body } = await app.http.get(`/api/reports/${slug}.docx`).responseType('blob');
    const files = Object.entries(unzipSync(body as Buffer));
    const pictures = files.filter(([name]) => /^word\/media\/./.test(name));
    expect(pictures.map(([, bytes]) => Buffer.from(bytes.subarray(0, 4)))).toEqual([SIGNATURE]);
  });

  it('are gone from the bucket when they are deleted', async () => {
    const asEditor = { Authorization: `Bearer ${jwt}` };
    const { body } = await app.http.post('/upload').set(asEditor).attach('files', PNG, 'other.png');
    const { id, url } = body[0] as Upload;
    expect((await fetch(url)).status).toBe(200);
    expect((await app.http.delete(`/upload/files/${id}`).set(asEditor)).status).toBe(200);
    expect((await fetch(url)).status).toBe(404);
  });
});

describeApi('the static tree', () => {
  let app: Running;
  let store: Awaited<ReturnType<typeof startObjectStore>>;
  let folder: string;
  let documentId: string;
  let slug: string;
  const settings = () => ({
    ...store.settings,
    // Uploads are stored on the disk here. The tree has copies of the public ones.
    S3_BUCKET: '',
    STATIC_S3_BUCKET: store.settings.S3_BUCKET,
    STATIC_S3_PREFIX: 'site',
    STATIC_DIR: path.join(folder, 'tree'),
  });
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'zongshu-tree-'));
    store = await startObjectStore({ isStrict: false });
    Object.assign(process.env, settings());
    app = await startStrapi();
    app.strapi.server.httpServer.listen(0, '127.0.0.1');
    const jwt = await signIn(app);
    const uploaded = await app.http
      .post('/upload')
      .set('Authorization', `Bearer ${jwt}`)
      .attach('files', PNG, 'story-hour.png');
    const [lead, told] = reportData().sections;
    const photos = [{ image: uploaded.body[0].id, alt: '故事会', caption: '图为故事会', after: 1 }];
    ({ documentId, slug } = await publishReport(app, { sections: [lead, { ...told, photos }] }));
    await settled();
  });
  afterAll(async () => {
    await app.stop();
    await store.stop();
    rmSync(folder, { recursive: true, force: true });
    Object.keys(settings()).forEach((name) => delete process.env[name]);
  });

  const tree = async () => {
    const { treeOf } = await loadedBy<typeof StaticTree>(app, 'static-tree');
    return (await treeOf(app.strapi))!;
  };
  const settled = async () => expect(await (await tree()).settled()).toBeNull();
  const at = (name: string) => path.join(folder, 'tree', name);
  const has = (name: string) => existsSync(at(name));
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const inBucket = (name: string) => fetch(`${store.bucket}/site/${name}`);
  const documents = () => app.strapi.documents(REPORT);
  const names = () =>
    readdirSync(at(''), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(at(''), path.join(entry.parentPath, entry.name)));

  it('has the answer to each address, here and in the bucket', async () => {
    for (const [name, url] of [
      ['zh-Hans/index.html', '/'],
      ['en/index.html', '/?locale=en'],
      [`zh-Hans/api/reports/${slug}.json`, `/api/reports/${slug}`],
      [`zh-Hans/api/reports/${documentId}.json`, `/api/reports/${documentId}`],
      [`zh-Hans/api/reports/${slug}.html`, `/api/reports/${slug}.html`],
      [`zh-Hans/api/reports/${slug}.md`, `/api/reports/${slug}.md`],
      [`zh-Hans/api/reports/${slug}/editions/1.json`, `/api/reports/${slug}/editions/1`],
      ['zh-Hans/api/reports.json', '/api/reports'],
      ['en/api/metrics.json', '/api/metrics?locale=en'],
      ['zh-Hans/api/feed.atom', '/api/feed.atom'],
      ['zh-Hans/api/docs.page', '/api/docs'],
      ['zh-Hans/robots.txt', '/robots.txt'],
    ] as const) {
      const { text, headers } = await app.http.get(url);
      expect([name, read(name)]).toEqual([name, text]);
      const stored = await inBucket(name);
      expect(await stored.text()).toBe(text);
      expect(stored.headers.get('content-type')).toBe(headers['content-type']);
    }
    expect(has(`zh-Hans/api/reports/${slug}.docx`)).toBe(true);
    expect(has(`en/api/reports/${slug}.json`)).toBe(false);
    expect(names().filter((name) => name.startsWith('uploads/')).length).toBeGreaterThan(0);
  });

  it('has copies coded by gzip of texts that are worth it', () => {
    const name = `zh-Hans/api/reports/${slug}.html`;
    expect(gunzipSync(readFileSync(at(`${name}.gz`))).toString()).toBe(read(name));
    expect(has('zh-Hans/robots.txt.gz')).toBe(false);
    expect(has(`zh-Hans/api/reports/${slug}.docx.gz`)).toBe(false);
  });

  it('writes nothing anew that is as it was, and removes what nobody is led to', async () => {
    const { counts, renewAll } = await tree();
    const before = { ...counts, names: names() };
    writeFileSync(at('zh-Hans/api/reports/stray.json'), '{}');
    renewAll();
    await settled();
    expect(counts.written).toBe(before.written);
    expect(names()).toEqual(before.names);
    expect(counts.removed).toBe(before.removed + 1);
  });

  it('follows a publication, a rename and a withdrawal', async () => {
    const other = await publishReport(app, { title: '新的一年', year: '2024' });
    await settled();
    expect(JSON.parse(read(`zh-Hans/api/reports/${other.slug}.json`)).data.title).toBe('新的一年');
    expect(read('zh-Hans/index.html')).toContain('新的一年');
    expect(read('zh-Hans/api/feed.atom')).toContain('新的一年');

    const renamed = { documentId: other.documentId, data: { slug: 'another-name' } as never };
    await documents().update({ ...renamed, status: 'published' });
    await settled();
    expect(JSON.parse(read(`zh-Hans/api/reports/${other.slug}.json`)).data.slug).toBe(
      'another-name',
    );
    expect(read('zh-Hans/index.html')).toContain('another-name');

    await documents().unpublish({ documentId: other.documentId });
    await settled();
    expect(
      names()
        .filter((name) => read(name).includes('新的一年'))
        .sort(),
    ).toEqual([
      // The list of editions with their times, without any text of them.
      `zh-Hans/api/reports/${other.slug}/editions.json`,
      'zh-Hans/api/reports/another-name/editions.json',
    ]);
    expect(has('zh-Hans/api/reports/another-name.gone')).toBe(true);
    expect((await inBucket('zh-Hans/api/reports/another-name.json')).status).toBe(404);
  });

  it('leaves other people’s folders alone', async () => {
    const { folderStore } = await loadedBy<typeof Folder>(app, 'static-tree/folder');
    writeFileSync(path.join(folder, 'notes.txt'), 'ours');
    await expect(folderStore(folder).open()).rejects.toMatchObject({
      message: expect.stringContaining('holds other files'),
    });
  });

  const itServed = hasNginx() ? it : it.skip;

  /** Runs nginx in front of the application, and in front of an application that is down. */
  async function withNginx(work: (own: string, served: string, alone: string) => Promise<void>) {
    const { port } = app.strapi.server.httpServer.address() as AddressInfo;
    const server = await startNginx(at(''), `127.0.0.1:${port}`);
    const away = await startNginx(at(''), `127.0.0.1:${await freePort()}`);
    try {
      await work(`http://127.0.0.1:${port}`, server.url, away.url);
    } finally {
      await server.stop();
      await away.stop();
    }
  }

  const answerAt = async (url: string, names: string[]) => {
    const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    const said = names.map((name) => [name, answer.headers.get(name)?.toLowerCase()]);
    const body = Buffer.from(await answer.arrayBuffer()).toString('base64');
    return { status: answer.status, said, body };
  };

  itServed('is served by nginx as the application answers, and without it', async () => {
    const [picture = ''] = names().filter((name) => name.startsWith('uploads/'));
    await withNginx(async (own, served, alone) => {
      for (const [url, headers] of [
        ...['/', '/?locale=en', '/api/reports', '/api/reports?locale=en', '/api/docs'],
        ...[`/api/reports/${slug}`, `/api/reports/${slug}.html?locale=zh-Hans`],
        ...[`/api/reports/${slug}.docx`, `/api/reports/${slug}/editions`, '/api/sitemap.xml'],
        ...[`/api/reports/${slug}.csv`, `/api/reports/${slug}.jsonld`, '/robots.txt'],
        ...[['/api/reports/another-name', OF_ANY] as const],
        ...[['/api/reports/another-name.html', OF_ANY] as const],
        ...[[`/${picture}`, OF_PICTURES] as const],
      ].map((one) => (typeof one === 'string' ? ([one, OF_PAGES] as const) : one))) {
        const expected = { url, ...(await answerAt(own + url, headers)) };
        expect({ url, ...(await answerAt(served + url, headers)) }).toEqual(expected);
        expect({ url, ...(await answerAt(alone + url, headers)) }).toEqual(expected);
      }
    });
  });

  itServed('leaves to the application what it does not have', async () => {
    await withNginx(async (own, served, alone) => {
      for (const [url, init] of [
        ['/api/reports?filters[year]=2025', {}],
        ['/api/reports/no-such-report', {}],
        ['/api/indicators', { headers: { authorization: 'Bearer nobody' } }],
        ['/api/reports', { method: 'POST' }],
        ['/api/report-imports', { method: 'POST', body: '{"text":"年报"}', headers: JSON_BODY }],
        [`/api/reports/${slug}`, { method: 'PUT', body: '{"data":{}}', headers: JSON_BODY }],
        [`/api/reports/${slug}`, { method: 'DELETE' }],
        [`/api/reports/${slug}`, { method: 'OPTIONS' }],
        ['/api/reports/', {}],
      ] as const) {
        const [expected, answer] = [await fetch(own + url, init), await fetch(served + url, init)];
        expect(answer.status).toBe(expected.status);
        expect(answer.headers.get('cache-control')).toBe(expected.headers.get('cache-control'));
        expect((await fetch(alone + url, init)).status).toBe(503);
      }
    });
  });
});

const JSON_BODY = { 'content-type': 'application/json' };

/** Headers that clients rely on. */
const OF_ANY = ['content-type', 'x-content-type-options'];
const OF_PICTURES = [...OF_ANY, 'content-security-policy'];
const OF_PAGES = [
  ...[...OF_PICTURES, 'content-language', 'access-control-allow-origin'],
  ...['x-frame-options', 'referrer-policy'],
];
