import { reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

describeApi('writing by API token', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  const as = (method: 'post' | 'put' | 'delete', path: string) =>
    app.http[method](path).set('Authorization', `Bearer ${app.token}`);
  const create = async () =>
    (await as('post', '/api/reports').send({ data: reportData() })).body.data as {
      documentId: string;
      slug: string;
    };

  it('saves a draft until it is told to publish', async () => {
    const { documentId, slug } = await create();
    expect((await app.http.get(`/api/reports/${slug}`)).status).toBe(404);
    const published = await as('post', `/api/reports/${documentId}/publish`);
    expect(published.body).toEqual({
      data: { documentId, locales: ['zh-Hans'], numerals: {} },
      meta: { version: expect.any(String) },
    });
    expect((await app.http.get(`/api/reports/${slug}`)).status).toBe(200);
  });

  it('takes the year as a read shows it, and as it is stored', async () => {
    const { documentId } = await create();
    for (const year of [2023, '2024']) {
      const { status, body } = await as('put', `/api/reports/${documentId}`).send({
        data: { year },
      });
      expect([status, body.data?.year]).toEqual([200, String(year)]);
    }
    for (const year of [20.5, 99, 12025]) {
      const { status } = await as('put', `/api/reports/${documentId}`).send({ data: { year } });
      expect(status).toBe(400);
    }
  });

  it('adds a language, and publishes it alone', async () => {
    const { documentId, slug } = await create();
    await as('put', `/api/reports/${documentId}?locale=en`).send({
      data: reportData({ title: 'Hills' }),
    });
    await as('post', `/api/reports/${documentId}/publish?locale=en`);
    expect((await app.http.get(`/api/reports/${slug}?locale=en`)).body.data.title).toBe('Hills');
    expect((await app.http.get(`/api/reports/${slug}`)).status).toBe(404);
  });

  it('withdraws, and deletes', async () => {
    const { documentId, slug } = await create();
    await as('post', `/api/reports/${documentId}/publish`);
    expect((await as('post', `/api/reports/${documentId}/unpublish`)).status).toBe(200);
    expect((await app.http.get(`/api/reports/${slug}`)).status).toBe(410);
    expect((await as('delete', `/api/reports/${documentId}`)).status).toBe(204);
  });

  it('answers 404 for a report that is not there', async () => {
    expect((await as('post', '/api/reports/nowhere/publish')).status).toBe(404);
  });

  it('keeps the keys of components that an update names by key', async () => {
    const { documentId } = await create();
    const sections = [{ key: 'mine', level: 1, heading: '一', body: [] }];
    await as('put', `/api/reports/${documentId}`).send({ data: { sections } });
    await as('post', `/api/reports/${documentId}/publish`);
    const { body } = await app.http.get(`/api/reports/${documentId}`);
    expect(body.data.sections.map(({ key }: { key: string }) => key)).toEqual(['mine']);
  });
});
