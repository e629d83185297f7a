import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ADMIN_ROOTS } from '../../src/doors/admin-roots';
import { audienceOf } from '../../src/doors/audience';
import { endpoints } from '../../src/doors/routes';
import { signIn } from '../helpers/admin';
import { docx, wordDocument, wordParagraph } from '../helpers/docx';
import { reportData } from '../helpers/reports';
import { exchange } from '../helpers/socket';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';
import { addressOf, statusLine } from '../helpers/wire';

/** A length in bytes that no other file in the temporary folder has. */
const LENGTH = 1_234_567;
const FILE = Buffer.alloc(LENGTH, 'x');

/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

describeApi('requests and their bodies', () => {
  let app: Running;
  let editor: { Authorization: string };
  beforeAll(async () => {
    app = await startStrapi();
    editor = { Authorization: `Bearer ${await signIn(app)}` };
  });
  afterAll(() => app.stop());

  const writer = () => ({ Authorization: `Bearer ${app.token}` });

  /** Lists what this process or these tests left in the temporary folder. */
  const left = () => readdirSync(tmpdir()).flatMap(leftAt);

  it.each([
    ['a path that is not there', 'post', '/nothing/at/all', 405],
    ['a read', 'get', '/api/reports', 200],
    ['a deletion', 'delete', '/api/reports/x', 401],
    ['a draft', 'post', '/api/reports', 401],
    ['an import', 'post', '/api/report-imports', 401],
    ['the glossary', 'post', '/api/terms/import', 401],
    ['the content manager', 'post', '/content-manager/collection-types/api::term.term', 401],
    ['signing in', 'post', '/admin/login', 415],
    ['the health check', 'post', '/_health', 204],
  ])(
    'leave nothing behind where anybody sends a file to %s',
    async (_, method, address, status) => {
      const asked = app.http[method as 'post'](address).attach('file', FILE, 'big.bin');
      expect((await asked).status).toBe(status);
      expect(left()).toEqual([]);
    },
  );

  it('are not read from who may not use the route', async () => {
    const origin = await addressOf(app);
    const head = (more: string) =>
      `POST /api/report-imports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n${more}\r\n`;
    // The body is never sent.
    expect(await exchange(origin, head(''))).toMatch(/^HTTP\/1.1 401/);
    const expecting = head('Expect: 100-continue\r\n');
    expect(await exchange(origin, expecting)).toMatch(/^HTTP\/1.1 401/);
    const allowed = head(`Expect: 100-continue\r\nAuthorization: Bearer ${app.token}\r\n`);
    expect(await exchange(origin, allowed)).toMatch(/^HTTP\/1.1 100 Continue/);
  });

  it('leave nothing behind when a file was taken, refused or given up on', async () => {
    const send = (query: string, file: Buffer, name: string) =>
      app.http.post(`/api/report-imports${query}`).set(writer()).attach('file', file, name);
    const word = docx(wordDocument(wordParagraph('书香进山')));
    expect((await send('', Buffer.from(word), 'report.docx')).status).toBe(201);
    expect((await send('', FILE, 'report.docx')).status).toBe(415);
    expect((await send('?nothing=1', FILE, 'report.docx')).status).toBe(400);
    expect((await send('', Buffer.alloc(27 * 1024 * 1024), 'report.docx')).status).toBe(413);
    expect(left()).toEqual([]);
    await giveUp(await addressOf(app), app.token);
    while (left().length > 0) await new Promise((soon) => setTimeout(soon, 20));
  });

  it('still bring pictures to the media library', async () => {
    const { status, body } = await app.http
      .post('/upload')
      .set(editor)
      .field('fileInfo', JSON.stringify({ name: 'dot.png', alternativeText: '一点' }))
      .attach('files', PNG, 'dot.png');
    expect([status, body[0]?.alternativeText]).toEqual([201, '一点']);
    expect(left()).toEqual([]);
  });

  it('bring files only where files are taken', async () => {
    const { status, body } = await app.http
      .post('/api/reports')
      .set(writer())
      .attach('files', FILE, 'a.bin');
    expect([status, body.error.message]).toEqual([
      415,
      'Send the body as JSON (Content-Type: application/json).',
    ]);
    expect(left()).toEqual([]);
  });

  it.each([
    ['without a boundary', 'multipart/form-data', '--x\r\n', 400],
    ['that ends early', 'multipart/form-data; boundary=x', '--x\r\nContent-Dispo', 400],
    ['of JSON that is not JSON', 'application/json', '{"text": ', 400],
    ['without a kind', '', '{}', 400],
  ])('are refused by name %s', async (_, type, sent, status) => {
    const asked = app.http.post('/api/report-imports').set(writer()).set('Content-Type', type);
    const answer = await asked.send(sent);
    expect([answer.status, typeof answer.body.error?.message]).toEqual([status, 'string']);
  });

  it('are refused where their compression is broken', async () => {
    const head = `POST /api/reports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${app.token}\r\n`;
    for (const coding of ['gzip', 'br']) {
      const rest = `Content-Type: application/json\r\nContent-Encoding: ${coding}\r\nContent-Length: 4\r\n`;
      const answer = await exchange(await addressOf(app), `${head}${rest}\r\nabcd`);
      expect(answer).toMatch(/^HTTP\/1.1 400/);
    }
  });

  it('are small where anybody may send them', async () => {
    const answer = await app.http.post('/admin/login').send({ email: 'x'.repeat(70_000) });
    expect(answer.status).toBe(413);
  });

  const nested = (depth: number): object => (depth ? { children: [nested(depth - 1)] } : {});

  it.each([
    ['U+0000', { title: 'a\0b' }, /"data.title" holds the character U\+0000/],
    ['half a pair', { title: 'a\ud83d' }, /"data.title" holds half of a surrogate pair/],
    ['one in a name', { 'a\0': 1 }, /"data" holds the character U\+0000/],
    ['null in a list', { sections: [{ body: [null] }] }, /"data.sections.0.body.0" is null/],
    ['lists without end', { sections: [nested(500)] }, /nested more than 64 deep/],
  ])('are refused by the field that holds %s', async (_, data, message) => {
    const { status, body } = await app.http.post('/api/reports').set(writer()).send({ data });
    expect([status, body.error.message]).toEqual([400, expect.stringMatching(message)]);
  });

  it.each([
    ['/api/terms', { zh: '亩', en: 'm\0u' }],
    ['/api/organizations', { key: 'k\0', name: '甲' }],
  ])('are refused so wherever texts are unique: %s', async (address, data) => {
    const { status, body } = await app.http.post(address).set(writer()).send({ data });
    expect([status, body.error.name]).toEqual([400, 'BadRequestError']);
  });

  it.each([
    [
      'post',
      '/content-manager/collection-types/api::organization.organization',
      { key: 'k\0', name: 'n' },
    ],
    ['post', '/content-manager/collection-types/api::term.term', { zh: '亩\0', en: 'mu' }],
    ['post', '/admin/users', { firstname: 'a\0', email: 'a@example.org', roles: [1] }],
    ['post', '/admin/api-tokens', { name: 'a\0', type: 'read-only', description: '' }],
    ['post', '/upload/folders', { name: 'a\ud800', parent: null }],
    ['put', '/admin/users/me', { firstname: 'a\0' }],
  ])('are refused so by the admin too: %s %s', async (method, address, sent) => {
    const answer = await app.http[method as 'post'](address).set(editor).send(sent);
    expect([answer.status, answer.body.error.name]).toEqual([400, 'BadRequestError']);
  });

  it('are refused where a field or a name beside a file holds it', async () => {
    const named = await app.http
      .post('/upload')
      .set(editor)
      .field('fileInfo', JSON.stringify({ name: 'a', caption: 'a\0' }))
      .attach('files', PNG, 'dot.png');
    expect([named.status, named.body.error.message]).toEqual([
      400,
      expect.stringContaining('"fileInfo.caption"'),
    ]);
  });

  it('may be as deep as prose is', async () => {
    const data = reportData({ title: '够深' });
    const { status } = await app.http.post('/api/reports').set(writer()).send({ data });
    expect(status).toBe(201);
  });

  it('lie in a folder of the process, for its user alone, while they are read', async () => {
    const socket = await startUpload(await addressOf(app), app.token);
    const own = () => readdirSync(tmpdir()).find((name) => name.includes(`-${process.pid}-`));
    while (!own() || leftAt(own() as string).length === 0) {
      await new Promise((soon) => setTimeout(soon, 20));
    }
    expect(statSync(path.join(tmpdir(), own() as string)).mode & 0o777).toBe(0o700);
    socket.destroy();
    while (left().length > 0) await new Promise((soon) => setTimeout(soon, 20));
  });

  describe('addresses', () => {
    const direct = async (address: string, headers = {}) =>
      fetch(`${await addressOf(app)}${address}`, { headers });

    it('are each for somebody, and what is public is what the page for operators says', () => {
      const all = endpoints(app.strapi).filter(({ method }) => method !== 'HEAD');
      const forNobody = all.filter((endpoint) => audienceOf(endpoint) === null);
      expect(forNobody).toEqual([]);
      const told = all.filter((one) => audienceOf(one) === 'anybody').map(({ path }) => path);
      const reads = told.filter((address) => address.startsWith('/api/'));
      expect(told.filter((address) => !reads.includes(address)).sort()).toEqual(
        ['/', '/', '/((?!uploads/).+)', '/health', '/robots.txt', '/uploads/(.*)'].sort(),
      );
      expect(
        all.filter(({ path, method }) => reads.includes(path) && method === 'GET'),
      ).toHaveLength(reads.length);
    });

    it('of the admin are all below /admin', async () => {
      const roots = endpoints(app.strapi)
        .filter((endpoint) => audienceOf(endpoint) === 'editors')
        .map(({ path }) => path.split('/')[1]);
      expect([...new Set(roots)].sort()).toEqual(['admin', ...ADMIN_ROOTS].sort());
      expect((await direct('/content-manager/init', editor)).status).toBe(404);
      expect((await direct('/upload/files', editor)).status).toBe(404);
      expect((await direct('/admin/api/content-manager/init', editor)).status).toBe(200);
      expect((await direct('/admin/api/content-manager/init')).status).toBe(401);
      expect((await direct('/admin/api/api/terms', writer())).status).toBe(404);
    });

    it('reach a body’s limit by the route that they mean', () => {
      const writing = endpoints(app.strapi).filter(({ method }) =>
        ['POST', 'PUT'].includes(method),
      );
      const unknown = writing.filter(({ path, route }) => !route && path !== '/_health');
      expect(unknown).toEqual([]);
    });

    it.each([
      '/ADMIN/login',
      '/%61dmin/login',
      '/admin./login',
      '/admin;x/login',
      '//admin/login',
      '/nothing/../admin/login',
      '/nothing/%2e%2e/admin/login',
      '/admin%2flogin',
      '/Content-Manager/init',
      '/%75ploads/x.png',
      '/Uploads/x.png',
      'http://other/admin/login',
      '/api/reports/%E0%A4%A',
      '/api/reports?locale=%00',
    ])('have one spelling: not %s', async (address) => {
      expect(await statusLine(await addressOf(app), address)).toBe('HTTP/1.1 400 Bad Request');
    });

    it('are told apart by their case below the door too', async () => {
      expect((await direct('/api/Report-Previews/x')).status).toBe(404);
      expect((await direct('/api/reports/')).status).toBe(200);
    });

    it('are the public ones alone where a node serves readers', async () => {
      app.strapi.config.set('operations.publicOnly', true);
      const statuses = async (all: string[]) =>
        Promise.all(all.map(async (address) => (await direct(address, writer())).status));
      const open = ['/', '/api/reports', '/api/openapi.json', '/health', '/ready', '/favicon.ico'];
      const closed = [
        '/admin',
        '/admin/init',
        '/admin/api/i18n/locales',
        '/api/terms',
        '/api/upload/files',
      ];
      expect(await statuses(open)).toEqual(open.map(() => 200));
      expect(await statuses(closed)).toEqual(closed.map(() => 404));
      const written = await app.http.post('/api/reports').set(writer()).send({ data: {} });
      expect(written.status).toBe(404);
      app.strapi.config.set('operations.publicOnly', false);
    });
  });

  it('are kept from caches where they are not public', async () => {
    const of = async (address: string, headers = {}) => {
      const { headers: answered } = await app.http.get(address).set(headers);
      return [answered['cache-control'], /Authorization/.test(answered.vary ?? '')];
    };
    const kept = ['private, no-store', true];
    expect(await of('/api/terms', writer())).toEqual(kept);
    expect(await of('/api/report-checks/nothing', writer())).toEqual(kept);
    expect(await of('/api/report-previews/nothing')).toEqual(kept);
    expect(await of('/api/terms')).toEqual(kept);
    for (const address of [
      '/content-manager/init',
      '/admin/users/me',
      '/upload/files',
      '/nothing',
    ]) {
      expect((await of(address, editor))[0]).toBe('private, no-store');
    }
    expect((await of('/api/reports', writer()))[0]).toMatch(/^public/);
    expect((await of('/favicon.ico'))[0]).toMatch(/^public/);
  });

  it('count by the client that the trusted proxy saw, whatever the client says', async () => {
    const { app: koa } = app.strapi.server;
    const login = (forwarded: string) =>
      app.http
        .post('/admin/login')
        .set('X-Forwarded-For', forwarded)
        .send({ email: 'a@example.org', password: 'wrong' });
    Object.assign(koa, { proxy: true, maxIpsCount: 1 });
    app.strapi.config.set('server.proxy', { koa: true, maxIpsCount: 1 });
    // Strapi's counters live as long as the process, so this must not be a client of another run.
    const [client, another] = [`2001:db8::${randomUUID().slice(0, 4)}`, `2001:db8:1::1`];
    const statuses: number[] = [];
    for (let n = 1; n <= 10; n += 1) {
      statuses.push((await login(`10.0.0.${n}, ${client}`)).status);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    expect((await login(`10.0.0.1, ${another}`)).status).toBe(400);
    Object.assign(koa, { proxy: false, maxIpsCount: 0 });
    app.strapi.config.set('server.proxy', { koa: false, maxIpsCount: 0 });
  });
});

/** Returns what is at a name in the temporary folder: requests of this process, or a file of these tests. */
function leftAt(name: string): string[] {
  const place = path.join(tmpdir(), name);
  if (/^zongshu-/.test(name) && name.includes(`-${process.pid}-`) && existsSync(place)) {
    return readdirSync(place);
  }
  const size = statSync(place, { throwIfNoEntry: false })?.size;
  return size === LENGTH ? [name] : [];
}

/** Sends half of a file and then stops. */
async function startUpload(origin: string, token: string) {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const begin = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.docx"\r\n\r\n';
  socket.write(
    `POST /api/report-imports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
      `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 2000000\r\n\r\n${begin}`,
  );
  socket.on('error', () => {});
  await new Promise((sent) => socket.write(FILE, sent));
  return socket;
}

async function giveUp(origin: string, token: string): Promise<void> {
  const socket = await startUpload(origin, token);
  await new Promise((soon) => setTimeout(soon, 200));
  socket.destroy();
}
