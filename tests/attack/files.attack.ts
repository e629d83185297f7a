import { readFileSync } from 'node:fs';
import path from 'node:path';
import { atAdminDoor } from '../../src/doors/admin-roots';
import type { Attack } from './attack';
import { makeToken, onSqlite, signInFirst, type Target } from './target';

const PNG = readFileSync(path.resolve(__dirname, '../../database/sample/photos/mountain-road.png'));
const HTML = '<!doctype html><script>alert(1)</script>';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';

/** Spellings of one address that a server may resolve differently from how it checks them. */
const spellingsOf = (name: string) => [
  ...[`/uploads/${name}`, `//uploads/${name}`, `/UPLOADS/${name}`, `/uploads//${name}`],
  ...[
    `/%75ploads/${name}`,
    `/uploads%2f${name}`,
    `/uploads/%2e/${name}`,
    `/x/..%2fuploads/${name}`,
  ],
  ...[`/uploads/${name}?until=9999999999999&signature=AAAA`, `/uploads/${name}?signature=`],
  ...[`/uploads/./${name}`, `/uploads/${name}/`, `/api/uploads/${name}`, `/admin/uploads/${name}`],
];

type File = { url: string };

async function send(
  node: Target,
  session: string,
  bytes: Buffer | string,
  name: string,
  type: string,
) {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(Buffer.from(bytes))], { type }), name);
  return fetch(node.url + atAdminDoor('/upload'), {
    ...{ method: 'POST', body: form, headers: { Authorization: `Bearer ${session}` } },
  });
}

async function original(node: Target, session: string, token: string): Promise<string> {
  const form = new FormData();
  form.append(
    'file',
    new Blob(['县图书馆 2023 年工作总结\n\n全年接待读者 3.2 万人次。']),
    '总结.txt',
  );
  const made = await fetch(`${node.url}/api/report-imports`, {
    ...{ method: 'POST', body: form, headers: { Authorization: `Bearer ${token}` } },
  });
  if (made.status !== 201) throw new Error(`The import was refused: ${await made.text()}`);
  const library = await fetch(node.url + atAdminDoor('/upload/files?sort=id:desc'), {
    headers: { Authorization: `Bearer ${session}` },
  });
  const { results } = (await library.json()) as { results: File[] };
  return results[0]?.url ?? '';
}

const nameOf = (address: string) => address.replace(/\?.*/, '').replace('/uploads/', '');

/**
 * Strangers must not get unpublished files, however they spell the address. Anyone who was given the signed address
 * must get them.
 */
const strangers: Attack = {
  name: 'originals and pictures of drafts, asked for without a signature',
  run: () =>
    onNode(async (node, session, token) => {
      const sent = await send(node, session, PNG, 'road.png', 'image/png');
      const [picture] = (await sent.json()) as File[];
      const addresses = [picture?.url ?? '', await original(node, session, token)];
      const refused = await Promise.all(
        addresses
          .flatMap((address) => spellingsOf(nameOf(address)))
          .map(async (spelling) => {
            const { status } = await fetch(node.url + spelling, { redirect: 'manual' });
            return status >= 400 && status < 500;
          }),
      );
      const given = await Promise.all(
        addresses.map(async (address) => (await fetch(node.url + address)).status === 200),
      );
      return counted([...refused, ...given]);
    }),
};

/** Nothing that a browser would execute may be accepted under another type. */
const disguises: Attack = {
  name: 'HTML and SVG under other names and types, into the media library',
  run: () =>
    onNode(async (node, session) => {
      const names = [
        ...[
          ['a.png', 'image/png'],
          ['a.jpg', 'image/jpeg'],
          ['a.txt', 'text/plain'],
        ],
        ...[
          ['a.pdf', 'application/pdf'],
          ['a.html', 'text/html'],
          ['a.svg', 'image/svg+xml'],
        ],
        ...[
          ['a', 'application/octet-stream'],
          ['a.webp', 'image/webp'],
          ['a.xml', 'text/xml'],
        ],
      ] as [string, string][];
      const all = [HTML, SVG, `\ufeff \n${HTML}`, `<?xml version="1.0"?>${SVG}`];
      const outcomes: boolean[] = [];
      for (const bytes of all) {
        for (const [name, type] of names) {
          outcomes.push((await send(node, session, bytes, name, type)).status === 400);
        }
      }
      return counted(outcomes);
    }),
};

/** Only a person who has read the log may become the first administrator. */
const firstVisitor: Attack = {
  name: 'a stranger who registers as the first administrator',
  async run() {
    const installation = await onSqlite();
    const node = await installation.start();
    try {
      const cookies = [
        '',
        'zongshu-setup=',
        'zongshu-setup=AAAA',
        `zongshu-setup=${'A'.repeat(43)}`,
      ];
      const paths = ['/admin/register-admin', '/ADMIN/register-admin', '/admin//register-admin'];
      const outcomes: boolean[] = [];
      for (const address of paths) {
        for (const Cookie of cookies) outcomes.push(!(await registers(node.url + address, Cookie)));
      }
      outcomes.push(Boolean(await signInFirst(node)));
      return counted(outcomes);
    } finally {
      await node.stop();
      await installation.remove();
    }
  },
};

async function registers(address: string, Cookie: string): Promise<boolean> {
  const body = { firstname: '生人', email: 'stranger@example.org', password: 'Only-for-attacks-2' };
  const { ok } = await fetch(address, {
    ...{ method: 'POST', body: JSON.stringify(body) },
    headers: { 'Content-Type': 'application/json', Cookie },
  });
  return ok;
}

const counted = (outcomes: readonly boolean[]) => ({
  ...{ count: outcomes.length, held: outcomes.filter(Boolean).length },
});

async function onNode<T>(use: (node: Target, session: string, token: string) => Promise<T>) {
  const installation = await onSqlite();
  const node = await installation.start();
  try {
    const session = await signInFirst(node);
    return await use(node, session, await makeToken(node, session));
  } finally {
    await node.stop();
    await installation.remove();
  }
}

export default [strangers, disguises, firstVisitor];
