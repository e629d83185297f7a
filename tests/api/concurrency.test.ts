import { createReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const COMPONENTS = ['sections', 'quotes', 'metrics', 'credits'] as const;

/** Without the lock, these requests leave several published rows and orphaned components on PostgreSQL. */
describeApi('eight writers of one report at once', () => {
  let app: Running;
  let documentId: string;

  beforeAll(async () => {
    app = await startStrapi();
    ({ documentId } = await createReport(app));
    const documents = app.strapi.documents(REPORT);
    const change = (n: number) => reportData({ title: `第${n}稿` }) as never;
    const work = [1, 2, 3, 4].flatMap((n) => [
      () => documents.update({ documentId, locale: n % 2 ? 'zh-Hans' : 'en', data: change(n) }),
      () => documents.publish({ documentId, locale: 'zh-Hans' }),
    ]);
    await Promise.all(work.map((write) => write()));
    await documents.publish({ documentId, locale: 'en' });
  });
  afterAll(() => app.stop());

  it('leave one draft and one published row in each language', async () => {
    const rows = await app.strapi.db.query(REPORT).findMany({ where: { documentId } });
    const kinds = rows.map((row) => `${row.locale} ${row.publishedAt ? 'published' : 'draft'}`);
    expect(kinds.sort()).toEqual([
      'en draft',
      'en published',
      'zh-Hans draft',
      'zh-Hans published',
    ]);
  });

  it.each(COMPONENTS)('leave no orphan among the %s', async (component) => {
    const table = `components_report_${component}`;
    const parents =
      component === 'credits' || component === 'sections'
        ? 'reports'
        : 'components_report_sections';
    const join = `${parents}_cmps`;
    const knex = app.strapi.db.connection;
    const orphans = await knex(table)
      .whereNotIn(
        'id',
        knex(join)
          .select('cmp_id')
          .where('component_type', `report.${component.slice(0, -1)}`),
      )
      .select('id');
    expect(orphans).toEqual([]);
  });

  it('number the editions one after the other, the last one current', async () => {
    const editions = await app.strapi.db.query('api::edition.edition').findMany({
      where: { reportId: documentId, language: 'zh-Hans' },
      orderBy: { number: 'asc' },
    });
    expect(editions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(editions.map(({ current }) => current)).toEqual([false, false, false, true]);
  });
});

describeApi('the database itself', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  it('refuses a second draft row of one language', async () => {
    const { documentId } = await createReport(app);
    const row = await app.strapi.db.query(REPORT).findOne({ where: { documentId } });
    const { id: _id, ...copy } = row;
    const second = app.strapi.db.query(REPORT).create({ data: { ...copy, slug: 'another' } });
    await expect(second).rejects.toMatchObject({
      message: expect.stringMatching(/unique|duplicate/i),
    });
  });
});
