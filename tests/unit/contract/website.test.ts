import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PublishedPhoto } from '../../../src/domain/edition';
import { signatureHeaders } from '../../../src/webhooks/signature';

const ROOT = path.resolve(__dirname, '../../..');
const inRoot = (file: string) => path.join(ROOT, file);

type Website = {
  attributesOf(photo: PublishedPhoto): Record<string, unknown> | null;
  points(key: string, locale: string): Promise<unknown>;
  current(path: string): Promise<unknown>;
  isGenuine(headers: Headers, body: string, secret: string, now?: number): boolean;
  POST(request: Request): Promise<Response>;
};

/** The examples of the page, as the one file that they belong to. */
function examples(): string {
  const page = readFileSync(inRoot('docs/website.md'), 'utf8');
  return [...page.matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code]) => code).join('\n');
}

/** Compiles the examples under strict rules. Throws with what the compiler says. */
function compile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-website-'));
  const file = path.join(folder, 'website.ts');
  writeFileSync(file, examples());
  copyFileSync(inRoot('types/generated/api.d.ts'), path.join(folder, 'api.d.ts'));
  const { stdout } = spawnSync(
    process.execPath,
    [
      ...[inRoot('node_modules/typescript/bin/tsc'), '--strict', '--skipLibCheck', file],
      ...['--target', 'es2022', '--module', 'node16', '--moduleResolution', 'node16'],
      ...['--types', 'node', '--typeRoots', inRoot('node_modules/@types')],
    ],
    { encoding: 'utf8' },
  );
  if (stdout) throw new Error(stdout);
  return path.join(folder, 'website.js');
}

const YEARS = [{ year: 2025, value: null, min: 2, max: 4, change: null }];

describe('the examples for websites', () => {
  let website: Website;
  const asked: (string | null)[] = [];

  beforeAll(() => {
    process.env.CMS = 'http://cms.example';
    process.env.WEBHOOK_SECRET = 'shared';
    jest.spyOn(globalThis, 'fetch').mockImplementation((_address, options) => {
      const known = new Headers(options?.headers).get('If-None-Match');
      asked.push(known);
      const fresh = () =>
        Response.json({ data: { lines: [{ years: YEARS }] } }, { headers: { ETag: '"1"' } });
      return Promise.resolve(known === '"1"' ? new Response(null, { status: 304 }) : fresh());
    });
    website = jest.requireActual<Website>(compile());
  });

  it('give a picture whole addresses, its sizes and a text for who cannot see it', () => {
    const formats = { small: { url: '/uploads/s.png', width: 500, height: 313 } };
    const image = { url: '/uploads/a.png', mime: 'image/png', width: 900, height: 563, formats };
    const photo = {
      key: 'p',
      image,
      alt: null,
      caption: '读者在灯下看书。',
      credit: null,
      after: 1,
    };
    expect(website.attributesOf(photo)).toEqual({
      src: `${process.env.CMS}/uploads/a.png`,
      srcSet: `${process.env.CMS}/uploads/s.png 500w, ${process.env.CMS}/uploads/a.png 900w`,
      ...{ width: 900, height: 563, alt: '读者在灯下看书。' },
    });
  });

  it('draw an indicator, a range by its middle', async () => {
    expect(await website.points('visits', 'en')).toEqual([
      { year: 2025, value: 3, isComparable: true },
    ]);
  });

  it('ask again with the entity tag', async () => {
    asked.length = 0;
    const first = await website.current('/api/reports/a');
    expect(await website.current('/api/reports/a')).toEqual(first);
    expect(asked).toEqual([null, '"1"']);
  });

  it('believe a webhook that we signed just now, and no other', async () => {
    const body = '{"event":"report.published","report":{"slug":"a"}}';
    const signed = (secret: string, at = new Date()) => signatureHeaders(secret, body, at);
    const answered = async (headers: Record<string, string>, sent = body) =>
      (await website.POST(new Request('http://site', { method: 'POST', headers, body: sent })))
        .status;
    expect(await answered(signed('shared'))).toBe(204);
    expect(await answered(signed('other'))).toBe(401);
    expect(await answered({})).toBe(401);
    expect(await answered(signed('shared'), body.replace('published', 'withdrawn'))).toBe(401);
    const late = new Date(Date.now() - 301_000);
    expect(await answered(signed('shared', late))).toBe(401);
  });
});
