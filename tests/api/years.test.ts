import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { linkOf, type RedactionRecord } from '../../src/domain/years/redaction-chain';
import { signIn, signInWith } from '../helpers/admin';
import {
  createReport,
  paragraph,
  publishReport,
  REPORT,
  translateReport,
} from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

type Made = { documentId: string };

describeApi('from one year to the next', () => {
  let app: Running;
  let last: { documentId: string };
  let next: string;
  beforeAll(async () => {
    app = await startStrapi();
    const make = async (uid: string, data: object) =>
      ((await app.strapi.documents(uid as never).create({ data: data as never })) as Made)
        .documentId;
    const organization = await make('api::organization.organization', {
      ...{ key: 'library', name: '青禾县图书馆', nameEn: 'Qinghe County Library' },
    });
    const series = await make('api::series.series', {
      ...{ key: 'annual', name: '青禾县图书馆年度综述', nameEn: 'Annual Report' },
    });
    last = await publishReport(app, { organization, series, slug: '2025-library' });
    await translateReport(app, last.documentId, { organization, series });
    await app.strapi.documents(REPORT).publish({ documentId: last.documentId, locale: 'en' });
  });
  afterAll(() => app.stop());

  const ask = (method: 'get' | 'post' | 'put', path: string, body?: object) => {
    const request = app.http[method](path).set('Authorization', `Bearer ${app.token}`);
    return body ? request.send(body) : request;
  };
  const drafts = (locale: string) =>
    app.strapi.documents(REPORT).findOne({
      ...{ documentId: next, locale },
      populate: {
        sections: { populate: ['metrics', 'quotes', 'photos'] },
        credits: true,
        series: true,
        organization: true,
      },
    } as never) as unknown as Promise<Record<string, unknown>>;

  it('makes a draft in both languages, with structure and without last year’s words', async () => {
    const { status, body } = await ask('post', '/api/series/annual/next');
    expect([status, body.data]).toEqual([
      201,
      {
        ...{ documentId: expect.any(String), year: 2026, slug: '2026-library' },
        locales: ['zh-Hans', 'en'],
      },
    ]);
    next = body.data.documentId;
    const [zh, en] = [await drafts('zh-Hans'), await drafts('en')];
    expect(zh).toMatchObject({
      ...{ title: '2026年青禾县图书馆年度综述', subtitle: '青禾县图书馆2026年工作综述' },
      ...{ year: '2026', author: null, summary: null, issuedOn: null, source: '青禾县图书馆' },
      ...{ series: { key: 'annual' }, organization: { key: 'library' } },
      credits: [{ role: '责任编辑', name: null }],
      sections: [
        { heading: null, metrics: [], quotes: [], photos: [] },
        { heading: '把书送进山里', metrics: [], quotes: [], photos: [] },
      ],
    });
    expect(en).toMatchObject({
      ...{ title: 'Annual Report 2026', slug: '2026-library' },
      sections: [{ heading: null }, { heading: 'Books go into the hills' }],
    });
    const keys = (draft: typeof zh) => (draft.sections as { key: string }[]).map(({ key }) => key);
    expect(keys(en)).toEqual(keys(zh));
  });

  it('knows what the translation was made from: a title that is written over makes it stale', async () => {
    const statusOf = async (path: string) => {
      const { body } = await ask('get', `/api/report-translations/${next}?locale=en`);
      return (body.data.pieces as { path: string; status: string }[]).find(
        (piece) => piece.path === path,
      )?.status;
    };
    expect(await statusOf('title')).toBe('translated');
    await app.strapi.documents(REPORT).update({
      ...{ documentId: next, data: { title: '又添一灯' } as never },
    });
    expect(await statusOf('title')).toBe('stale');
    expect(await statusOf('subtitle')).toBe('translated');
    await app.strapi.documents(REPORT).update({
      ...{ documentId: next, data: { title: '2026年青禾县图书馆年度综述' } as never },
    });
  });

  it('makes no second one of a year, and says which is there', async () => {
    const { status, body } = await ask('post', `/api/report-years/${last.documentId}/next`);
    expect([status, body.error.details]).toEqual([409, { documentId: next }]);
  });

  it('makes for an editor, who may write no English, the Chinese alone', async () => {
    const other = await publishReport(app, { slug: '2025-museum' });
    await translateReport(app, other.documentId, {});
    const role = await app.strapi.service('admin::role').findOne({ code: 'zongshu-editor' });
    const { status, body } = await app.http
      .post(`/api/report-years/${other.documentId}/next`)
      .set('Authorization', `Bearer ${await signInWith(app, role.id as number)}`)
      .send({});
    expect([status, body.data?.locales]).toEqual([201, ['zh-Hans']]);
  });

  const expectedNow = async () => (await ask('get', `/api/report-years/${next}`)).body.data;

  it('says what last year stated and this year should, with last year’s prose', async () => {
    expect(await expectedNow()).toMatchObject({
      previous: {
        ...{ year: 2025, slug: '2025-library' },
        sections: [{ text: '2025年，全馆接待读者12万人次。' }, { heading: '把书送进山里' }],
      },
      expected: [{ label: '接待读者', was: { text: '12万人次' }, standing: 'open', now: null }],
      ...{ fresh: [], publication: null },
    });
  });

  it('expects less as figures are recorded', async () => {
    const { sections } = (await drafts('zh-Hans')) as { sections: { key: string }[] };
    const metric = { label: '全年接待读者', unit: 'personTime', qualifier: 'exact' };
    const [lead, second] = sections;
    const data = {
      sections: [
        {
          ...{ key: lead!.key, level: 1, body: [paragraph('2026年，接待读者13万人次，办展8场。')] },
          metrics: [
            { ...metric, text: '13万人次', value: 130_000 },
            { label: '办展', text: '8场', value: 8, unit: 'event', qualifier: 'exact' },
          ],
        },
        { key: second!.key, level: 1, heading: '把书送进山里', body: [paragraph('车进山了。')] },
      ],
    };
    await app.strapi.documents(REPORT).update({ documentId: next, data: data as never });
    expect(await expectedNow()).toMatchObject({
      expected: [{ standing: 'met', percent: 8.33, now: { text: '13万人次' } }],
      fresh: [{ label: '办展' }],
    });
  });

  describe('the sheet that departments fill in', () => {
    const address = () => `/api/report-years/${next}`;
    const bearer = (request: ReturnType<typeof app.http.get>) =>
      request.set('Authorization', `Bearer ${app.token}`).set('Accept-Language', 'zh');
    const exported = async () => {
      const { body } = await bearer(app.http.get(`${address()}/sheet`))
        .buffer(true)
        .parse((answer, done) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => done(null, Buffer.concat(parts)));
        });
      return (await readSheet(body as Buffer, { trim: false })).map((row) =>
        row.map((cell) => String(cell ?? '')),
      );
    };
    const send = async (rows: string[][] | Buffer) => {
      const file = Buffer.isBuffer(rows)
        ? rows
        : await writeXlsxFile(
            rows.map((row) => row.map((value) => ({ value, type: String }))),
            { sheet: 'figures' },
          ).toBuffer();
      return bearer(app.http.post(`${address()}/sheet`)).attach('file', file, 'figures.xlsx');
    };
    const typed = (rows: string[][], text: string, department = '') =>
      rows.map((row, at) =>
        at === 1 ? row.map((cell, nth) => [cell, text, department][[4, 6].indexOf(nth) + 1]!) : row,
      );

    it('brings what was stated last year, and is kept with who filled it in', async () => {
      const rows = await exported();
      expect(rows.slice(0, 3)).toMatchObject([
        { 0: '编号（勿改）', 4: '今年（请填）' },
        { 2: '接待读者', 3: '12万人次', 4: '13万人次' },
        { 2: '办展', 3: '', 4: '8场' },
      ]);
      const { status, body } = await send(typed(rows, '13.5万人次', '馆办公室'));
      expect([status, body.meta]).toEqual([200, { taken: 1 }]);
      expect(body.data).toMatchObject([
        {
          ...{ label: '接待读者', text: '13.5万人次', value: 135_000, department: '馆办公室' },
          ...{ inText: 'other', by: expect.any(String) },
        },
      ]);
      expect((await ask('get', `${address()}/fillings`)).body.data).toEqual(body.data);
      expect((await exported())[1]).toMatchObject({ 4: '13.5万人次', 6: '馆办公室' });
      // A filling must not change the draft: that is the editor's task.
      expect(await expectedNow()).toMatchObject({ expected: [{ now: { text: '13万人次' } }] });
    });

    it('is refused cell by cell, and keeps nothing of what is refused', async () => {
      const rows = await exported();
      const { status, body } = await send([...typed(rows, '很多'), ['y:x', '', '', '', '1场']]);
      expect(status).toBe(422);
      expect(body.error.message).toMatch(/^第2行E列：“很多”不是一个数.*；第4行A列：编号“y:x”不在/);
      expect(await exported()).toEqual(rows);
    });

    it('meets what another filled in meanwhile', async () => {
      const [mine, theirs] = [await exported(), await exported()];
      expect((await send(typed(theirs, '14万人次', '读者部'))).status).toBe(200);
      const { status, body } = await send(typed(mine, '15万人次'));
      expect([status, body.error.message]).toEqual([
        409,
        '第2行“接待读者”：导出之后读者部已写成“14万人次”，表中是“15万人次”',
      ]);
    });

    it('takes no file that is none, or that is hostile', async () => {
      expect((await send(Buffer.from('PK\u0003\u0004 nothing'))).status).toBe(400);
      expect((await send([['a', 'b']])).status).toBe(422);
      const far = typed(await exported(), '1'.repeat(200));
      expect((await send(far)).body.error.message).toContain('太长');
    });
  });

  it('warns of figures that are open, and stops where that is configured', async () => {
    const report = await createReport(app, {
      ...{ year: '2026', slug: 'open-figures', title: '2026年综述', subtitle: null },
      sections: [{ level: 1, heading: null, body: [paragraph('一年来，工作有进展。')] }],
    });
    const { organization } = (await drafts('zh-Hans')) as { organization: Made };
    const { series } = (await drafts('zh-Hans')) as { series: Made };
    await app.strapi.documents(REPORT).update({
      documentId: report.documentId,
      data: { organization: organization.documentId, series: series.documentId } as never,
    });
    const checks = await ask('get', `/api/report-checks/${report.documentId}`);
    const found = checks.body.data.issues.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'expected-figures',
    );
    expect(found).toMatchObject({
      ...{ severity: 'warning', gated: false, actual: '0 / 1', expected: '接待读者 12万人次' },
    });
    const gate = app.strapi.config.get('zongshu.gate');
    app.strapi.config.set('zongshu.gate', { severities: [], rules: { 'expected-figures': true } });
    const refused = await ask('post', `/api/reports/${report.documentId}/publish`);
    app.strapi.config.set('zongshu.gate', gate);
    expect(refused.status).toBe(422);
    expect((await ask('post', `/api/reports/${report.documentId}/publish`)).status).toBe(200);
    await app.strapi.documents(REPORT).delete({ documentId: report.documentId });
  });

  it('says before a figure is changed what readers would see changed', async () => {
    const { documentId } = last;
    const { data } = (await ask('get', `/api/report-desks/${documentId}`)).body;
    const version = (await ask('get', `/api/report-desks/${documentId}`)).headers.etag as string;
    const content = structuredClone(data.content);
    content.sections[0].metrics[0].value = 125_000;
    content.sections[0].metrics[0].text = '12.5万人次';
    content.sections[0].body = [paragraph('2025年，全馆接待读者12.5万人次。')];
    await ask('put', `/api/report-desks/${documentId}`, { content }).set('If-Match', version);
    const { body } = await ask('get', `/api/report-years/${documentId}`);
    expect(body.data.publication).toMatchObject({
      edition: 1,
      changed: [{ what: 'figure', was: '12万人次', now: '12.5万人次' }, { what: 'section' }],
      reliedOn: [],
    });
  });
  it('merges a revised document into the draft, and says what both changed', async () => {
    const text = (visits: string, title: string) => ({
      text: `${title}\n\n2027年，全馆接待读者${visits}万人次。\n\n流动车下乡96次。`,
    });
    const made = await ask('post', '/api/report-imports', text('12', '书香进村'));
    const { documentId } = made.body.data;
    await app.strapi.documents(REPORT).update({ documentId, data: { title: '书香入户' } as never });
    const revise = `/api/report-years/${documentId}/revise`;
    const merged = await ask('post', revise, text('13', '书香进村'));
    expect([merged.status, merged.body.data.content.title]).toEqual([200, '书香入户']);
    expect(JSON.stringify(merged.body.data.content.sections)).toContain('接待读者13万人次');
    const refused = await ask('post', revise, text('13', '书香满村'));
    expect([refused.status, refused.body.error.details.conflicts]).toEqual([
      409,
      [{ base: '书香进村', mine: '书香入户', theirs: '书香满村', canBeBoth: false }],
    ]);
    const settled = await ask('post', `${revise}?choices=theirs`, text('13', '书香满村'));
    expect(settled.body.data).toMatchObject({ content: { title: '书香满村' }, settled: 1 });
  });

  describe('a name that must go', () => {
    const WORDS = ['周大山', 'Zhou Dashan'];
    const REASON = '本人依法要求删除个人信息';
    const redact = (body: object) => ask('post', '/api/report-redactions', body);
    const isIn = (text: string) => WORDS.some((word) => text.includes(word));
    const addresses = ['', '.html', '.md', '.csv', '.jsonld', '/editions', '/editions/1'].flatMap(
      (form) =>
        ['zh-Hans', 'en'].map((locale) => `/api/reports/2025-library${form}?locale=${locale}`),
    );

    /** Returns every value of every table, as stored. */
    async function database(): Promise<string> {
      const { connection: knex, metadata } = app.strapi.db as unknown as {
        connection: (table: string) => Promise<object[]>;
        metadata: Map<string, { tableName: string }>;
      };
      const tables = new Set([...metadata.values()].map(({ tableName }) => tableName));
      const rows = await Promise.all(
        [...tables].map(async (table) => JSON.stringify(await knex(table))),
      );
      return rows.join('\n');
    }

    /** Returns the database's own files and the uploaded files. */
    function files(): string {
      const { filename } = app.strapi.config.get('database.connection.connection') as {
        filename?: string;
      };
      const folder = path.join(app.strapi.dirs.static.public, 'uploads');
      const uploads = existsSync(folder)
        ? readdirSync(folder).map((name) => path.join(folder, name))
        : [];
      const stored = filename ? [filename, `${filename}-wal`] : [];
      return [...stored, ...uploads]
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n');
    }

    async function answers(): Promise<string> {
      const texts: string[] = [];
      for (const address of [
        ...addresses,
        ...['/api/quotes', '/api/quotes?locale=en', '/api/feed.atom', '/api/series/annual'],
      ]) {
        const answer = await app.http.get(address).buffer();
        expect([address, answer.status]).toEqual([address, 200]);
        texts.push(answer.text ?? String(answer.body));
      }
      const desk = await ask('get', `/api/report-desks/${last.documentId}`);
      const translation = await ask('get', `/api/report-translations/${last.documentId}`);
      return [...texts, desk.text, translation.text].join('\n');
    }

    it('is in what colleagues and people outside said, too', async () => {
      const { documentId: id } = last;
      const session = await signIn(app);
      const say = async (address: string, body: object) => {
        const { status } = await app.http
          .post(address)
          .set('Authorization', `Bearer ${session}`)
          .send(body);
        expect([address, Math.floor(status / 100)]).toEqual([address, 2]);
      };
      const desk = await ask('get', `/api/report-desks/${id}`);
      const version = (desk.headers.etag as string).replaceAll('"', '');
      const said = { stage: 'final', decision: 'returned', remark: '周大山的话请核实' };
      await say(`/api/report-reviews/${id}`, { ...said, baseVersion: version });
      await say(`/api/report-remarks/${id}`, { path: 'title', text: '请问周 大山本人' });
      const [{ key }] = desk.body.data.content.sections[1].quotes;
      const section = desk.body.data.content.sections[1].key;
      const asked = {
        path: `sections.${section}.quotes.${key}`,
        to: '周大山',
        email: 'z@example.org',
      };
      await say(`/api/report-confirmations/${id}`, asked);
    });

    it('is everywhere before, and a dry run changes nothing', async () => {
      const { status, body } = await redact({ words: WORDS, reason: REASON, dryRun: true });
      expect([status, body.meta]).toEqual([200, { dryRun: true }]);
      expect(body.data.editions.length).toBeGreaterThanOrEqual(2);
      expect([isIn(await database()), isIn(await answers())]).toEqual([true, true]);
    });

    it.each([
      ['no reason', { words: WORDS }],
      ['a reason that says it', { words: WORDS, reason: '周大山要求删除' }],
      ['nothing to go', { reason: REASON }],
      ['one sign', { words: ['周'], reason: REASON }],
    ])('is not taken out for %s', async (_what, body) => {
      expect((await redact(body)).status).toBe(400);
    });

    it('is taken out by no editor', async () => {
      const role = await app.strapi.service('admin::role').findOne({ code: 'zongshu-editor' });
      const editor = await signInWith(app, role.id);
      const { status } = await app.http
        .post('/api/report-redactions')
        .set('Authorization', `Bearer ${editor}`)
        .send({ words: WORDS, reason: REASON });
      expect(status).toBe(403);
      expect(isIn(await database())).toBe(true);
    });

    it('is nowhere after: not in the database, its files, or any answer', async () => {
      const { status } = await redact({ words: WORDS, reason: REASON });
      expect(status).toBe(200);
      expect(isIn(await database())).toBe(false);
      expect(isIn(await answers())).toBe(false);
      expect(isIn(files())).toBe(false);
    });

    it('leaves editions numbered, which say when and why, and a chain of records', async () => {
      const { body } = await app.http.get('/api/reports/2025-library/editions/1');
      expect(body.meta).toMatchObject({ number: 1, redaction: { reason: REASON } });
      expect(body.data.sections[1].quotes[0].speaker).toBe('■■■');
      expect((await app.http.get('/api/reports/2025-library.html')).text).toContain(REASON);
      const records = await app.strapi.db
        .query('api::edition.redaction' as never)
        .findMany({ orderBy: { id: 'asc' } as never });
      let before: string | null = null;
      for (const record of records as unknown as (RedactionRecord & { link: string })[]) {
        const link: string = createHash('sha256')
          .update(linkOf(before, record))
          .digest('base64url');
        expect(record.link).toBe(link);
        before = link;
      }
      const edition = await app.strapi.db.query('api::edition.edition').findOne({
        where: { reportId: last.documentId, language: 'zh-Hans', number: 1 },
      });
      expect(records.at(-1)).toMatchObject({ reason: REASON });
      expect(createHash('sha256').update(edition.body).digest('base64url')).toBe(edition.hash);
    });

    it.each([
      ['an edition', "update editions set body = '{}'"],
      ['a record of a redaction', "update edition_redactions set reason = 'x'"],
      ['the existence of a record', 'delete from edition_redactions'],
    ])('opens no other way to change %s', async (_what, sql) => {
      await expect(app.strapi.db.connection.raw(sql)).rejects.toMatchObject({
        message: expect.stringContaining('immutable'),
      });
    });
  });
});
