import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { fromDocx } from '../../src/domain/read';
import { publishReport, reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const PNG = readFileSync(path.resolve(__dirname, '../../database/sample/photos/story-hour.png'));

describeApi('a report as a Word file', () => {
  let app: Running;
  let storage: Server;
  let status = 200;
  beforeAll(async () => {
    app = await startStrapi();
    storage = createServer((_, response) => response.writeHead(status).end(PNG));
    await new Promise<void>((resolve) => storage.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await app.stop();
    storage.close();
  });

  const stored = () => `http://127.0.0.1:${(storage.address() as AddressInfo).port}`;

  /** Publishes a report with a photo at an address of the media library. */
  async function publishWithPhoto(url: string, overrides: object = {}) {
    const image = await app.strapi.db.query('plugin::upload.file').create({
      data: {
        ...{ name: 'a.png', hash: 'a', ext: '.png', mime: 'image/png', size: 1, url },
        ...{ width: 900, height: 600, provider: 'local' },
      },
    });
    const [lead, told] = reportData().sections;
    const photo = { image: image.id, alt: '书车', caption: '图为书车', credit: '何晴', after: 1 };
    return publishReport(app, { sections: [lead, { ...told, photos: [photo] }], ...overrides });
  }

  const get = (slug: string) => app.http.get(`/api/reports/${slug}.docx`).responseType('blob');
  const pictures = (file: Buffer) =>
    Object.keys(unzipSync(file)).filter((name) => name.startsWith('word/media/'));

  it('is saved under its title, and read back by our own import with its photo', async () => {
    writeFileSync(path.join(app.strapi.dirs.static.public, 'uploads', 'van.png'), PNG);
    const { slug } = await publishWithPhoto('/uploads/van.png', { year: '2021' });
    const { headers, body } = await get(slug);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="${slug}.docx"; filename*=UTF-8''%E4%B9%A6%E9%A6%99%E8%BF%9B%E5%B1%B1.docx`,
    );
    expect(headers['content-encoding']).toBeUndefined();
    const { value } = await fromDocx(body);
    expect(value.report).toMatchObject({
      title: '书香进山',
      author: '宋知远',
      credits: [{ name: '何晴' }],
    });
    expect(value.images.map(({ bytes }) => Buffer.compare(Buffer.from(bytes), PNG))).toEqual([0]);
    expect((await get(slug).set('If-None-Match', headers.etag!)).status).toBe(304);
  });

  it.each([
    ['is not there', '/uploads/nothing.png'],
    ['is no upload', '/uploads/../../../package.json'],
    ['lies outside of the storage', 'http://127.0.0.1:1/a.png'],
  ])('keeps the caption of a photo that %s', async (why, url) => {
    const { slug } = await publishWithPhoto(url, { title: why, year: '2022' });
    const { body, headers } = await get(slug);
    expect(headers.etag).toBeDefined();
    expect(pictures(body)).toEqual([]);
    const { value } = await fromDocx(body);
    expect(value.report.sections[1]?.photos).toMatchObject([
      { caption: '图为书车', credit: '何晴' },
    ]);
  });

  it('takes photos from the storage of uploads, and keeps no file that lacks one for the moment', async () => {
    const before = app.strapi.config.get('plugin::upload.providerOptions');
    const s3Options = { endpoint: stored() };
    app.strapi.config.set('plugin::upload.providerOptions', { s3Options });
    const { slug } = await publishWithPhoto(`${stored()}/a.png`, { title: '远处', year: '2023' });
    status = 503;
    const without = await get(slug);
    expect([without.status, pictures(without.body)]).toEqual([200, []]);
    status = 200;
    const whole = await get(slug);
    expect(pictures(whole.body)).toHaveLength(1);
    expect(whole.headers['cache-tag']).toContain('report:');
    app.strapi.config.set('plugin::upload.providerOptions', before);
  });
});
