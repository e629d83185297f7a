import { signIn, signInWith } from '../helpers/admin';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const TERM = 'api::term.term';
const HEADER = 'zh,en,forbidden,note,source';

describeApi('the glossary as CSV', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());
  beforeEach(() => app.strapi.db.query(TERM).deleteMany({}));

  const download = (query = '', token = app.token) =>
    app.http.get(`/api/terms.csv${query}`).set('Authorization', `Bearer ${token}`);
  const upload = (file: string | Buffer, token = app.token) =>
    app.http
      .post('/api/terms/import')
      .set('Authorization', `Bearer ${token}`)
      .attach('file', Buffer.from(file as string), 'terms.csv');
  const stored = () =>
    app.strapi.db.query(TERM).findMany({
      ...{ select: ['zh', 'en', 'forbidden', 'note', 'source'], orderBy: { id: 'asc' } },
    });
  const lines = (...rows: string[]) => [HEADER, ...rows].join('\r\n') + '\r\n';

  it('goes out and comes back without a change', async () => {
    const file = lines(
      '亩,mu,acre | English acre,"一亩, 约 0.067 公顷",China Daily',
      '群众,local people,masses,,Zongshu',
    );
    const { status, body } = await upload(file);
    expect([status, body.data]).toEqual([200, { created: 2, updated: 0, unchanged: 0 }]);
    expect(await stored()).toMatchObject([
      {
        ...{ zh: '亩', en: 'mu', forbidden: ['acre', 'English acre'] },
        ...{ note: '一亩, 约 0.067 公顷', source: 'China Daily' },
      },
      { zh: '群众', en: 'local people', forbidden: ['masses'], note: '', source: 'Zongshu' },
    ]);
    const answer = await download();
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="terms.csv"');
    expect(answer.text).toBe(`\uFEFF${file}`);
    expect((await download('?bom=false')).text).toBe(file);
    expect((await upload(answer.text)).body.data).toEqual({ created: 0, updated: 0, unchanged: 2 });
  });

  it('updates by the Chinese, and leaves columns and terms that are not given', async () => {
    await upload(lines('亩,mu,acre,甲,乙', '户,household,,,'));
    const { body } = await upload('en,zh\nChinese mu,亩\nvillager,村民\n');
    expect(body.data).toEqual({ created: 1, updated: 1, unchanged: 0 });
    expect(await stored()).toMatchObject([
      { zh: '亩', en: 'Chinese mu', forbidden: ['acre'], note: '甲', source: '乙' },
      { zh: '户', en: 'household' },
      { zh: '村民', en: 'villager', forbidden: [] },
    ]);
  });

  it('guards cells that a spreadsheet would run, and takes the guard off again', async () => {
    const note = '=HYPERLINK("http://example.org")';
    await app.strapi.documents(TERM).create({ data: { zh: '@甲', en: '-5', note } });
    const { text } = await download('?bom=false');
    expect(text).toContain(`'@甲,-5,,"'=HYPERLINK(""http://example.org"")",`);
    expect((await upload(text)).body.data.unchanged).toBe(1);
    expect(await stored()).toMatchObject([{ zh: '@甲', en: '-5', note }]);
  });

  it('takes what Chinese Excel writes, and a body instead of a form', async () => {
    const gb18030 = Buffer.from([0xc8, 0xba, 0xd6, 0xda]);
    const file = Buffer.concat([
      Buffer.from('zh;en\r\n'),
      gb18030,
      Buffer.from(';local people\r\n'),
    ]);
    expect((await upload(file)).body.data.created).toBe(1);
    const { status, body } = await app.http
      .post('/api/terms/import')
      .set('Authorization', `Bearer ${app.token}`)
      .set('Content-Type', 'text/csv')
      .send(
        lines(
          '群众,local people,,,',
          ...Array.from({ length: 300 }, (_, n) => `词${n},term ${n},,,`),
        ),
      );
    expect([status, body.data]).toEqual([200, { created: 300, updated: 0, unchanged: 1 }]);
  });

  it('is refused with the rows that are wrong, and nothing is written', async () => {
    const { status, body } = await upload(lines('亩,mu,,,', '户,,,,', '亩,acre,,,'));
    expect(status).toBe(400);
    expect(body.error.message).toBe(
      'Nothing was written. Row 3: The column "en" must not be empty.',
    );
    expect(body.error.details.rows).toMatchObject([
      { code: 'missing-value', row: 3, column: 'en' },
      { code: 'duplicate-term', row: 4, actual: 2, message: 'The term stands in row 2 already.' },
    ]);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['', /Nothing to import/],
    ['zh,en,colour\n', /no column "colour"/],
    ['zh,en\n"亩,mu', /is no CSV/],
    ['zh,en\n户,household\n亩,m\0u\n', /line 3 holds U\+0000/],
  ])('is refused for %j', async (file, message) => {
    const { status, body } = await upload(file);
    expect([status, body.error.message]).toEqual([400, expect.stringMatching(message)]);
  });

  it('is refused with a parameter that does not exist', async () => {
    expect((await download('?locale=en')).status).toBe(400);
  });

  it('writes all or nothing where the database refuses', async () => {
    await upload(lines('亩,mu,,,'));
    const failing = ({ data }: { data: { zh: string } }) => {
      if (data.zh === '丙') throw new Error('no');
    };
    const unsubscribe = app.strapi.db.lifecycles.subscribe({
      models: [TERM],
      beforeCreate: ({ params }) => failing(params as never),
    });
    jest.spyOn(app.strapi.log, 'error').mockImplementation();
    expect((await upload(lines('亩,Chinese mu,,,', '乙,b,,,', '丙,c,,,'))).status).toBe(500);
    unsubscribe();
    jest.restoreAllMocks();
    expect(await stored()).toMatchObject([{ zh: '亩', en: 'mu' }]);
  });

  it('makes a term once where two imports come at the same time', async () => {
    const file = lines('亩,mu,,,', '户,household,,,');
    const answers = await Promise.all([upload(file), upload(file), upload(file)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await stored()).toHaveLength(2);
  });

  it('is for tokens, and for editors who may read and write terms', async () => {
    expect((await app.http.get('/api/terms.csv')).status).toBe(401);
    const anonymous = app.http.post('/api/terms/import');
    expect((await anonymous.attach('file', Buffer.from(HEADER), 'a.csv')).status).toBe(401);
    const session = await signIn(app);
    expect((await download('', session)).status).toBe(200);
    expect((await upload(lines('亩,mu,,,'), session)).status).toBe(200);
    const role = await app.strapi.service('admin::role').create({ name: `Reader ${Date.now()}` });
    const reader = await signInWith(app, role.id);
    expect((await download('', reader)).status).toBe(403);
    expect((await upload(lines('户,household,,,'), reader)).status).toBe(403);
    expect(await stored()).toHaveLength(1);
  });
});
