import { askAt, type Ask } from '../helpers/ask';
import { castOf, reportOf, REPORTS } from '../helpers/cast';
import { attempts, broken, isRefused, ownAttempts } from '../helpers/role-matrix';
import type { Attack, Outcome } from './attack';
import { onPostgres, onSqlite, signInFirst, type Installation } from './target';

/**
 * Every role requests every route for a report of somebody else. A role without permission must learn nothing and
 * change nothing.
 */
const matrix = (database: string, install: () => Promise<Installation>): Attack => ({
  name: `every role on every route that opens to a session, on ${database}`,
  full: database !== 'SQLite',
  async run() {
    const installation = await install();
    const node = await installation.start();
    try {
      return await asked(askAt(node.url), await signInFirst(node));
    } finally {
      await node.stop();
      await installation.remove();
    }
  },
});

async function asked(ask: Ask, admin: string): Promise<Outcome> {
  await ask('POST', '/api/terms/import', admin, 'zh,en\n接待,receive\n');
  const cast = await castOf(ask, admin);
  const tries = attempts(ask, cast, await reportOf(ask, admin));
  const before = await reports(ask, admin);
  const refused = await broken(tries.filter(isRefused));
  const isChanged = (await reports(ask, admin)) !== before;
  const allowed = await broken(tries.filter((one) => !isRefused(one)));
  const own = ownAttempts(ask, cast, await reportOf(ask, cast.own ?? ''));
  const found = [...refused, ...allowed, ...(await broken(own))];
  if (isChanged) found.push('a refused attempt changed something');
  const count = tries.length + own.length + 1;
  return { count, held: count - found.length, note: found.slice(0, 3).join('; ') };
}

/** Returns all drafts as the administrator sees them. */
async function reports(ask: Ask, admin: string): Promise<string> {
  const lists = ['zh-Hans', 'en'].map((locale) =>
    ask('GET', `${REPORTS}?locale=${locale}&pageSize=100&sort=id:ASC`, admin),
  );
  return (await Promise.all(lists)).map(({ text }) => text).join('\n');
}

export default [matrix('SQLite', onSqlite), matrix('PostgreSQL', onPostgres)];
