import type { Attack } from './attack';
import {
  makeToken,
  onPostgres,
  onSqlite,
  signInFirst,
  type Installation,
  type Target,
} from './target';

const SECRET = '尚未发表的一句话';

/** Queries with which a stranger might ask for unpublished reports. */
const QUESTIONS = [
  ...['status=draft', 'locale=*', 'publicationFilter=has-draft', 'hasPublishedVersion=false'],
  ...['populate=*', 'filters[title][$contains]=尚', 'filters[publishedAt][$null]=true'],
  ...['sort=publishedAt', 'fields=*', 'filters[$or][0][title][$contains]=尚', '_q=尚', ''],
];
const PATHS = ['/api/reports', '/api/metrics', '/api/quotes', '/api/feed.atom', '/api/sitemap.xml'];

/** A request without credentials must never receive a draft, whatever its query. */
const anonymous = (database: string, install: () => Promise<Installation>): Attack => ({
  name: `a draft, asked for in every way without credentials, on ${database}`,
  full: database !== 'SQLite',
  async run() {
    const installation = await install();
    const node = await installation.start();
    try {
      const { documentId, slug } = await makeDraft(node);
      const own = [documentId, slug, `${slug}.html`, `${slug}.md`, `${slug}/editions`];
      const paths = [...PATHS, ...own.map((name) => `/api/reports/${name}`), '/'];
      const asked = paths.flatMap((path) => QUESTIONS.map((question) => `${path}?${question}`));
      const texts = await Promise.all(
        asked.map(async (path) => (await fetch(encodeURI(node.url + path))).text()),
      );
      return { count: asked.length, held: texts.filter((text) => !text.includes(SECRET)).length };
    } finally {
      await node.stop();
      await installation.remove();
    }
  },
});

async function makeDraft(node: Target): Promise<{ documentId: string; slug: string }> {
  const token = await makeToken(node, await signInFirst(node));
  const answer = await fetch(`${node.url}/api/reports?status=draft`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ data: { title: SECRET, year: '2025', summary: SECRET } }),
  });
  if (!answer.ok) throw new Error(`The draft was not created: ${await answer.text()}`);
  const { data } = (await answer.json()) as { data: { documentId: string; slug: string } };
  return data;
}

export default [anonymous('SQLite', onSqlite), anonymous('PostgreSQL', onPostgres)];
