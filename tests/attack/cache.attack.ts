import type { Attack, Outcome } from './attack';
import { startNginx, withoutNginx } from './nginx';
import { makeToken, onSqlite, signInFirst } from './target';

const SECRET = '尚未公开的一句话';

/** A shared cache that stores every response that it is not forbidden to store. */
const CACHING = (url: string) => `location / {
      proxy_pass ${url};
      proxy_cache answers;
      proxy_cache_valid any 1m;
    }`;

/** Requests everything that can contain a draft through a careless cache, first with credentials, then without. */
async function leakThroughCache(): Promise<Outcome> {
  const missing = withoutNginx();
  if (missing) return missing;
  const installation = await onSqlite();
  const node = await installation.start({ PROXY_HOPS: '1' });
  const nginx = await startNginx(installation.folder, CACHING(node.url));
  try {
    const session = await signInFirst(node);
    const token = await makeToken(node, session);
    const addresses = await draftAddresses(node.url, token);
    let held = 0;
    for (const address of addresses) {
      for (const credential of [token, session]) {
        await textAt(nginx.url + address, { Authorization: `Bearer ${credential}` });
      }
      if (!(await textAt(nginx.url + address)).includes(SECRET)) held += 1;
    }
    return { count: addresses.length, held };
  } finally {
    await nginx.stop();
    await node.stop();
    await installation.remove();
  }
}

const textAt = async (address: string, headers = {}): Promise<string> =>
  (await fetch(address, { headers })).text();

/** Returns every address at which a session or a token can read this draft. */
async function draftAddresses(url: string, token: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/reports`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ data: { title: SECRET, year: '2025', summary: SECRET } }),
  });
  const { documentId } = ((await answer.json()) as { data: { documentId: string } }).data;
  const draft = `/admin/api/content-manager/collection-types/api::report.report`;
  return [
    `/api/report-checks/${documentId}`,
    `/api/report-translations/${documentId}?locale=en`,
    `/api/report-translations/${documentId}/export?locale=en`,
    `${draft}/${documentId}`,
    draft,
    '/admin/api/content-manager/homepage/recent-documents?action=update',
    `/admin/api/content-manager/preview/url/api::report.report?documentId=${documentId}`,
  ];
}

export default [
  { name: 'a draft kept by nginx for anybody', run: leakThroughCache },
] satisfies Attack[];
