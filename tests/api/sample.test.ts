import path from 'node:path';
import { loadSample } from '../../scripts/sample/load';
import { outside } from '../helpers/outside';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const FOLDER = path.resolve(__dirname, '../../database/sample');
const TYPES = ['report', 'edition', 'organization', 'series', 'indicator', 'term'] as const;

type Section = { quotes: object[]; metrics: object[]; photos: { image: object | null }[] };

describeApi('the sample', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi({ isGated: true });
    jest.spyOn(console, 'log').mockImplementation();
    await loadSample(app.strapi, FOLDER, outside.load);
  });
  afterAll(() => app.stop());

  /** Returns every row that the sample creates, including files. */
  const everything = async () => {
    const uids = TYPES.map((name) => `api::${name}.${name}`);
    const rows = [...uids, 'plugin::upload.file'].map((uid) =>
      app.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } }),
    );
    return JSON.stringify(await Promise.all(rows));
  };

  it('is three years of one series, published in both languages', async () => {
    for (const locale of ['zh-Hans', 'en']) {
      const { body } = await app.http.get(`/api/reports?locale=${locale}`);
      expect(body.data.map((card: { year: number }) => card.year)).toEqual([2025, 2024, 2023]);
    }
  });

  it('has enough of everything to be worth copying', async () => {
    const { body } = await app.http.get('/api/reports/2025-jichuan-library-annual-review');
    const sections = body.data.sections as Section[];
    const count = (part: 'quotes' | 'metrics' | 'photos') =>
      sections.reduce((sum, section) => sum + section[part].length, 0);
    expect(sections.length).toBeGreaterThanOrEqual(4);
    expect(count('quotes')).toBeGreaterThanOrEqual(4);
    expect(count('metrics')).toBeGreaterThanOrEqual(15);
    expect(count('photos')).toBeGreaterThanOrEqual(4);
    expect(sections.flatMap(({ photos }) => photos).every(({ image }) => image)).toBe(true);
  });

  it('says in the feed what a later report restates', async () => {
    const { text } = await app.http.get('/api/feed.atom?locale=en');
    expect(text).toMatch(
      /Restated: [^<]+ \(2024\) 320[^<]*, restated 326[^<]* in the report of 2025/,
    );
  });

  it('shows a restated value, a provisional one, a target and a correction', async () => {
    const years = async (key: string) => {
      const { body } = await app.http.get(`/api/indicators/${key}?locale=en`);
      return (body.data.lines as { years: object[] }[])[0]!.years;
    };
    expect(await years('reading-events')).toMatchObject([
      { year: 2023, value: 275 },
      { year: 2024, value: 326, status: 'revised', restates: [{ value: 320 }] },
      { year: 2025, value: 384 },
    ]);
    expect((await years('book-budget'))[2]).toMatchObject({ status: 'provisional' });
    expect((await years('mobile-library-stops'))[2]).toMatchObject({
      ...{ value: 58, target: 56, baseline: 46 },
    });
    for (const [locale, was] of [
      ['zh-Hans', '3520张'],
      ['en', '3,520'],
    ]) {
      const path = `/api/reports/2024-jichuan-library-annual-review.html?locale=${locale}`;
      const { text } = await app.http.get(path);
      expect(text).toContain('class="corrections"');
      expect(text).toContain(was);
    }
  });

  it('changes nothing when it is loaded again', async () => {
    const before = await everything();
    await loadSample(app.strapi, FOLDER, outside.load);
    expect(await everything()).toBe(before);
  });

  it('leaves what an editor made of it', async () => {
    const uid = 'api::organization.organization';
    const [organization] = await app.strapi.documents(uid).findMany();
    const { documentId } = organization as { documentId: string };
    await app.strapi.documents(uid).update({ documentId, data: { siteName: '改过的网站' } });
    await loadSample(app.strapi, FOLDER, outside.load);
    const kept = await app.strapi.documents(uid).findOne({ documentId });
    expect(kept?.siteName).toBe('改过的网站');
  });
});
