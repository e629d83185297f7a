import { signIn } from '../helpers/admin';
import { askAt, type Ask } from '../helpers/ask';
import { castOf, reportOf, type Cast } from '../helpers/cast';
import { attempts, broken, isRefused, ownAttempts } from '../helpers/role-matrix';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const REPORT = 'api::report.report';

describeApi('what a role may do', () => {
  let app: Running;
  let ask: Ask;
  let cast: Cast;
  beforeAll(async () => {
    app = await startStrapi();
    ask = askAt(await listening(app));
    cast = await castOf(ask, await signIn(app));
    await app.strapi.documents('api::term.term').create({ data: { zh: '接待', en: 'receive' } });
  }, 240_000);
  afterAll(() => app.stop());

  const stored = () =>
    Promise.all(
      [REPORT, 'api::term.term', 'api::edition.edition', 'plugin::upload.file'].map((uid) =>
        app.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } }),
      ),
    );

  it('is asked with the entry, the language and the fields on every route', async () => {
    const report = await reportOf(ask, cast.administrator!);
    const tries = attempts(ask, cast, report);
    const before = await stored();
    expect(await broken(tries.filter(isRefused))).toEqual([]);
    expect(await stored()).toEqual(before);
    expect(await broken(tries.filter((one) => !isRefused(one)))).toEqual([]);
  });

  it('lets an editor do all of it with reports of their own', async () => {
    const report = await reportOf(ask, cast.own!);
    expect(await broken(ownAttempts(ask, cast, report))).toEqual([]);
  });
});

async function listening({ strapi }: Running): Promise<string> {
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(httpServer.address() as { port: number }).port}`;
}
