import { exchange } from '../helpers/socket';
import type { Attack, Outcome, Scale } from './attack';
import { startNginx, withoutNginx } from './nginx';
import { onSqlite, signInFirst, type Target } from './target';

/** A proxy that hides the admin and the operators' addresses. Only the login stays open, because it is attacked. */
const BLOCKING = (url: string) => `
    location = /admin/login { proxy_pass ${url}; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; }
    location /admin { return 403; }
    location = /ready { return 403; }
    location = /metrics { return 403; }
    location / {
      proxy_pass ${url};
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    }`;

const SPELLINGS = [
  ...['/admin', '/ADMIN', '/Admin', '/%61dmin', '/adm%69n', '//admin', '/./admin', '/x/../admin'],
  ...[
    '/x/%2e%2e/admin',
    '/admin;x',
    '/admin.',
    '/admin%20',
    '/admin%00',
    '/%5cadmin',
    '/api/../admin',
  ],
  ...['/api/%2e%2e/admin', '/uploads/..%2fadmin', '/uploads/..%2Fadmin', '/api;/../admin'],
];
const BELOW = [
  '/init',
  '/project-type',
  '/users/me',
  '/api/content-manager/init',
  '/api/upload/files',
];
const BESIDE = ['content-manager/init', 'upload/files', 'i18n/locales', 'email/settings'];

const addresses = [
  ...SPELLINGS.flatMap((spelling) => BELOW.map((below) => spelling + below)),
  ...BESIDE.flatMap((one) => [`/${one}`, `/${one.toUpperCase()}`, `//${one}`, `/%2e/${one}`]),
];

/** Starts a node behind nginx and attacks it. */
async function behindNginx(attack: (node: Target, url: string) => Promise<Outcome>) {
  const missing = withoutNginx();
  if (missing) return missing;
  const installation = await onSqlite();
  const node = await installation.start({ PROXY_HOPS: '1' });
  const nginx = await startNginx(installation.folder, BLOCKING(node.url));
  try {
    return await attack(node, nginx.url);
  } finally {
    await nginx.stop();
    await node.stop();
    await installation.remove();
  }
}

const passTheBlock = () =>
  behindNginx(async (node, url) => {
    const session = await signInFirst(node);
    let held = 0;
    for (const address of addresses) {
      const asked = `GET ${address} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${session}\r\nConnection: close\r\n\r\n`;
      if (/^HTTP\/1.1 (400|403|404|405)/.test(await exchange(url, asked))) held += 1;
    }
    return { count: addresses.length, held };
  });

/** How many wrong passwords are answered before the rate limit applies. */
const FREE = 5;

const guessPasswords = (scale: Scale) =>
  behindNginx(async (node, url) => {
    await signInFirst(node);
    const count = scale === 'full' ? 60 : 20;
    let refused = 0;
    for (let n = 0; n < count; n += 1) {
      refused += (await guess(url, n)) === 429 ? 1 : 0;
    }
    return { count: count - FREE, held: refused, note: `${count} passwords, ${refused} times 429` };
  });

/** Sends a wrong password. The client claims another address each time. */
async function guess(url: string, n: number): Promise<number> {
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `10.0.0.${n}` },
    body: JSON.stringify({ email: 'first@example.org', password: `wrong-${n}` }),
  });
  return answer.status;
}

export default [
  { name: 'spellings of /admin past a proxy that blocks it', run: passTheBlock },
  { name: 'wrong passwords with forged X-Forwarded-For', run: guessPasswords },
] satisfies Attack[];
