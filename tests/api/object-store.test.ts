import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { signIn } from '../helpers/admin';
import { startObjectStore } from '../helpers/object-store';
import { publishReport, reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const PNG = readFileSync(path.resolve(__dirname, '../../database/sample/photos/story-hour.png'));
/** What every PNG begins with (RFC 2083 §3.1). */
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

  /** The photo as it lies in the bucket. */
  const stored = async () => Buffer.from(await (await fetch(photo.url)).arrayBuffer());

  /** Publishes a report with the photo; answers its slug. */
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
    // Strapi makes pictures smaller on their way, so the bytes are not those that were sent.
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
