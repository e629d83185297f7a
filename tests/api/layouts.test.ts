import { ensureLayouts, LAYOUTS } from '../../src/bootstrap/layouts';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

type Configuration = {
  settings: { mainField: string; pageSize: number };
  metadatas: Record<string, { edit: { mainField?: string } }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
};

const uid = 'api::report.report';

describeApi('the layouts of the content manager', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  const views = (kind = 'content-types') => app.strapi.plugin('content-manager').service(kind);
  const configuration = (model = uid, kind = 'content-types'): Promise<Configuration> =>
    views(kind).findConfiguration({ uid: model });

  it('are there after the first boot', async () => {
    const { settings, layouts, metadatas } = await configuration();
    expect(settings.mainField).toBe('title');
    expect(layouts.list).toEqual(['title', 'year', 'organization', 'updatedAt']);
    expect(layouts.edit[0]).toEqual([
      { name: 'title', size: 9 },
      { name: 'year', size: 3 },
    ]);
    expect(metadatas.organization?.edit.mainField).toBe('name');
    expect((await configuration('report.section', 'components')).settings.mainField).toBe(
      'heading',
    );
  });

  it("survive Strapi's own sync as they are", async () => {
    const before = await configuration();
    await views().syncConfigurations();
    await views('components').syncConfigurations();
    expect(await configuration()).toEqual(before);
  });

  it('change with a later version of the application', async () => {
    const later = { ...LAYOUTS, [uid]: { ...LAYOUTS[uid]!, list: ['title', 'year'] } };
    await ensureLayouts(app.strapi, later);
    expect((await configuration()).layouts.list).toEqual(['title', 'year']);
  });

  it('stay as an editor has set them up', async () => {
    const now = await configuration();
    await views().updateConfiguration(
      { uid },
      { ...now, settings: { ...now.settings, pageSize: 50 } },
    );
    await ensureLayouts(app.strapi);
    const { settings, layouts } = await configuration();
    expect(settings.pageSize).toBe(50);
    expect(layouts.list).toEqual(['title', 'year']);
  });
});
