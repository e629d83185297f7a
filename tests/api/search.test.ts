import type * as Search from '../../src/bootstrap/search';
import { MOST_RANKED } from '../../src/public/search/in-database';
import { tokensOf } from '../../src/domain/search';
import { paragraph, publishReport, REPORT } from '../helpers/reports';
import { describeApi, loadedBy, startStrapi, type Running } from '../helpers/strapi';

const PARTS = 'search_parts';

describeApi('search', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  const found = async (q: string, more = '') => {
    const { body } = await app.http.get(`/api/search?q=${encodeURIComponent(q)}${more}`);
    return (body as { data: { slug: string; excerpt: { text: string; isHit: boolean }[] }[] }).data;
  };

  it('finds reports by what they say: as it is now, and nothing else', async () => {
    const { slug, documentId } = await publishReport(app, {
      title: '旧书名',
      summary: '老街的猫头鹰。',
    });
    const [hit] = await found('猫头鹰');
    expect(hit).toMatchObject({ slug, locale: 'zh-Hans', edition: 1 });
    expect(hit!.excerpt.filter(({ isHit }) => isHit)).toEqual([{ text: '猫头鹰', isHit: true }]);
    expect(await found('猫头鹰', '&locale=en')).toEqual([]);
    expect(await found('没有的词')).toEqual([]);

    const documents = app.strapi.documents(REPORT);
    await documents.update({ documentId, data: { title: '山里的新书名' } as never });
    expect(await found('新书名')).toEqual([]);
    await documents.publish({ documentId, locale: 'zh-Hans' });
    expect(await found('新书名')).toMatchObject([{ slug, edition: 2, section: null }]);
    expect(await found('旧书名')).toEqual([]);

    await documents.unpublish({ documentId });
    expect(await found('新书名')).toEqual([]);
  });

  it('has a title before a heading, and a heading before prose', async () => {
    const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
    const section = (heading: string, text: string) => ({ heading, level: 1, body: body(text) });
    await publishReport(app, {
      ...{ title: '只在正文', slug: 'in-prose', sections: [section('甲', '一年里的萤火虫。')] },
    });
    await publishReport(app, {
      ...{ title: '在标题里', slug: 'in-heading', sections: [section('萤火虫', '一年。')] },
    });
    await publishReport(app, {
      ...{ title: '萤火虫年报', slug: 'in-title', sections: [section('乙', '一年。')] },
    });
    expect((await found('萤火虫')).map((one) => one.slug)).toEqual([
      'in-title',
      'in-heading',
      'in-prose',
    ]);
  });

  it('finds each of many sections', async () => {
    const sections = Array.from({ length: 205 }, (_, at) => ({
      ...{ heading: `寻${String.fromCodePoint(0x4e00 + at)}录`, level: 1 },
      body: [paragraph('一年。')],
    }));
    await publishReport(app, { title: '长卷', slug: 'of-many-sections', sections });
    for (const at of [0, 198, 199, 200, 204]) {
      const { heading } = sections[at]!;
      expect(await found(heading)).toMatchObject([{ slug: 'of-many-sections' }]);
    }
  });

  it('writes its index anew where it is lacking', async () => {
    const { slug } = await publishReport(app, { title: '补写索引', slug: 'backfilled' });
    await app.strapi.db.connection('search_parts').where({ slug }).update({ version: 0 });
    const { ensureSearch } = await loadedBy<typeof Search>(app, 'bootstrap/search');
    await ensureSearch(app.strapi);
    expect(await found('补写索引')).toHaveLength(1);
    const left = await app.strapi.db.connection('search_parts').where({ slug, version: 0 });
    expect(left).toEqual([]);
  });

  const inPostgres = process.env.TEST_DATABASE === 'postgres' ? it : it.skip;

  inPostgres('adds to the table of an older version what that lacks', async () => {
    const { slug } = await publishReport(app, { title: '补上一栏', slug: 'upgraded' });
    const knex = app.strapi.db.connection;
    await knex.raw(`alter table ${PARTS} drop column head`);
    await knex(PARTS).update({ version: 0 });
    const { ensureSearch } = await loadedBy<typeof Search>(app, 'bootstrap/search');
    await ensureSearch(app.strapi);
    expect(await found('补上一栏')).toMatchObject([{ slug }]);
    expect(await knex(PARTS).whereNull('head')).toEqual([]);
  });

  inPostgres('ranks what stands in few parts, and has the newest of many first', async () => {
    const [word] = tokensOf('苜蓿').map(({ term }) => term);
    const knex = app.strapi.db.connection;
    const add = (slug: string, year: number, vector: string, count: number) =>
      knex.raw(
        `insert into ${PARTS} (report_id, language, number, position, slug, title, year, text, version, tsv, head)
         select ?::text || n, 'zh-Hans', 1, 0, ?::text, '', ?::integer, '苜蓿', 0, ?::tsvector, '' from generate_series(1, ?::integer) n`,
        [slug, slug, year, vector, count],
      );
    await add('says-it-often', 2000, `'${word}':1D,2D,3D`, 1);
    await add('says-it-once', 2020, `'${word}':1D 'other':2D,3D`, MOST_RANKED - 1);
    // Each question is another one: what is published has not changed, so that an answer is kept.
    const first = async (size: number) =>
      (await found('苜蓿', `&pagination[pageSize]=${size}`))[0]?.slug;
    expect(await first(1)).toBe('says-it-often');
    await add('says-it-too', 2019, `'${word}':1D`, 1);
    expect(await first(2)).toBe('says-it-once');
  });
});
