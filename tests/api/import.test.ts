import { readFileSync } from 'node:fs';
import path from 'node:path';
import { signIn, signInWith } from '../helpers/admin';
import { docx, docxOfPictures, wordDocument, wordParagraph } from '../helpers/docx';
import { REPORT } from '../helpers/reports';
import { paragraph, publication, section } from '../helpers/publication';
import { toMarkdown } from '../../src/domain/write/markdown';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const TEXT = `书香进山
——青禾县图书馆2025年工作综述

作者：宋知远 来源：青禾县图书馆 发布日期：2026-01-16 09:30

2025年，全馆接待读者12万人次，同比增长8.5%。

把书送进山里

“车一来，孩子们就跑出来了。”司机周大山说。

流动图书车全年行驶1.2万公里。
`;

const placeIn = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { paragraph: 1, start, end: start + words.length };
};

type Block = { children: { text: string }[] };
const textOf = (body: Block[]) =>
  body.map((block) => block.children.map(({ text }) => text).join(''));

describeApi('POST /api/report-imports', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  const post = (query = '', token = app.token) =>
    app.http.post(`/api/report-imports${query}`).set('Authorization', `Bearer ${token}`);
  const countReports = () => app.strapi.db.query(REPORT).count({});

  it('makes a draft of a text, and names it', async () => {
    const { status, body } = await post().send({ text: TEXT });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ locale: 'zh-Hans', title: '书香进山' });
    const { documentId } = body.data;
    expect(await app.strapi.documents(REPORT).findOne({ documentId })).toMatchObject({
      subtitle: '青禾县图书馆2025年工作综述',
      year: '2025',
      author: '宋知远',
      source: '青禾县图书馆',
      issuedOn: '2026-01-16T01:30:00.000Z',
    });
    expect((await app.http.get(`/api/reports/${documentId}`)).status).toBe(404);
  });

  it.each(['2025年，全馆接待读者12万人次。', '全馆接待读者12万人次，外借图书3万册。'])(
    'takes the indicators that a form of ours names and that exist here, and no others: %s',
    async (text) => {
      const [known, unknown] = [`visits-${text.length}`, `nowhere-${text.length}`];
      const data = { key: known, name: '接待读者', unit: 'personTime' };
      await app.strapi.documents('api::indicator.indicator').create({ data });
      const measured = (key: string, words: string) => ({
        ...{ key, label: key, text: words, value: 1, min: null, max: null, unit: 'item' },
        ...{ qualifier: 'exact' as const, place: placeIn(text, words) },
        indicator: { key, name: key, unit: 'item', definition: null },
      });
      const metrics = [measured(known, '12万人次')];
      if (text.includes('3万册')) metrics.push(measured(unknown, '3万册'));
      const { edition } = publication({
        sections: [section({ body: [paragraph(text)], metrics: metrics as never })],
      });
      const form = toMarkdown({ ...publication(), edition });
      const { status, body } = await post().attach('file', Buffer.from(form), 'a.md');
      expect(status).toBe(201);
      const { documentId } = body.data;
      const populate = { sections: { populate: { metrics: { populate: ['indicator'] } } } };
      const draft = await app.strapi.documents(REPORT).findOne({ documentId, populate } as never);
      const { sections } = draft as unknown as {
        sections: { metrics: { text: string; indicator: { key: string } | null }[] }[];
      };
      expect(
        sections.flatMap((one) => one.metrics).map((one) => [one.text, one.indicator?.key ?? null]),
      ).toEqual([['12万人次', known], ...(metrics.length > 1 ? [['3万册', null]] : [])]);
    },
  );

  it('makes a draft under the title that was chosen, without what was refused', async () => {
    type Sections = { metrics: { key: string; text: string }[] }[];
    const figuresIn = (sections: Sections) => sections.flatMap(({ metrics }) => metrics);
    const dry = figuresIn((await post('?dryRun=true').send({ text: TEXT })).body.data.sections);
    const said = { title: '书香满山', without: [dry[0]!.key] };
    const asText = await post().send({ text: TEXT, ...said });
    const asFile = await post()
      .field('title', said.title)
      .field('without', JSON.stringify(said.without))
      .attach('file', Buffer.from(TEXT), 'a.txt');
    for (const { status, body } of [asText, asFile]) {
      expect([status, body.data.title]).toEqual([201, '书香满山']);
      const { documentId } = body.data;
      const populate = { sections: { populate: ['metrics'] } };
      const draft = await app.strapi.documents(REPORT).findOne({ documentId, populate } as never);
      const { sections } = draft as unknown as { sections: Sections };
      const texts = (list: { text: string }[]) => list.map(({ text }) => text);
      expect(texts(figuresIn(sections))).toEqual(texts(dry.slice(1)));
    }
  });

  it.each([
    [{ without: 'm1' }, 'without'],
    [{ without: [1] }, 'without.0'],
    [{ title: 'x'.repeat(256) }, 'title'],
  ])('refuses what says nothing of a reading: %j', async (said, parameter) => {
    const { status, body } = await post().send({ text: TEXT, ...said });
    expect([status, body.error.details.parameter]).toEqual([400, parameter]);
  });

  it('makes a draft that, once published, says what the text says', async () => {
    const { body } = await post().send({ text: TEXT });
    const { documentId } = body.data;
    await app.http
      .post(`/api/reports/${documentId}/publish`)
      .set('Authorization', `Bearer ${app.token}`);
    const { data } = (await app.http.get(`/api/reports/${documentId}`)).body;
    expect(data.sections.map(({ heading }: { heading: string }) => heading)).toEqual([
      null,
      '把书送进山里',
    ]);
    expect(data.sections.map(({ body }: { body: Block[] }) => textOf(body))).toEqual([
      ['2025年，全馆接待读者12万人次，同比增长8.5%。'],
      ['“车一来，孩子们就跑出来了。”司机周大山说。', '流动图书车全年行驶1.2万公里。'],
    ]);
    expect(data.sections[1].quotes).toMatchObject([
      { text: '车一来，孩子们就跑出来了。', speaker: '周大山', role: '司机' },
    ]);
    expect(data.sections[0].metrics).toMatchObject([
      { text: '12万人次', value: 120000, unit: 'personTime', qualifier: 'exact' },
      { text: '8.5%', value: 8.5, unit: 'percent' },
    ]);
  });

  it('makes a draft without a title of a text that has none, and says so', async () => {
    const text = '2025年，全馆接待读者12万人次。\n\n流动图书车全年行驶1.2万公里。\n';
    const { status, body } = await post().send({ text });
    expect([status, body.data.title]).toEqual([201, '']);
    expect(body.meta.issues).toContainEqual(expect.objectContaining({ ruleId: 'missing-title' }));
    const { documentId } = body.data;
    const draft = await app.strapi
      .documents(REPORT)
      .findOne({ documentId, populate: ['sections'] });
    const [{ body: prose }] = draft?.sections as unknown as [{ body: Block[] }];
    expect(textOf(prose)).toEqual(text.split('\n').filter(Boolean));
  });

  it('knows a document that was imported before, by its bytes and by its words', async () => {
    const long =
      `${TEXT}\n全年举办活动384场，惠及约1200户，志愿者236名，新增座位120个。本段文字只为让正文足够长，以便按正文认出同一份文件。`.replace(
        '书香进山',
        '雪夜书香',
      );
    const file = (text: string) => post('?dryRun=true').attach('file', Buffer.from(text), 'a.txt');
    const first = await post().attach('file', Buffer.from(long), 'a.txt');
    const { documentId } = first.body.data;
    const told = async (text: string) => {
      const { known } = (await file(text)).body.meta;
      return known.map((one: { documentId: string; same: string }) => [one.documentId, one.same]);
    };
    expect(await told(long)).toEqual([[documentId, 'file']]);
    expect(await told(`\n${long.replace('作者：', '作者： ')}`)).toEqual([[documentId, 'text']]);
    expect(await told(long.replace('384场', '385场'))).toEqual([]);
    await app.strapi.documents(REPORT).delete({ documentId, locale: '*' } as never);
    expect(await told(long)).toEqual([]);
  });

  it('says whose report it seems to be, and relates the draft to whom was chosen', async () => {
    const make = (uid: string, data: object) =>
      app.strapi.documents(uid as never).create({ data: data as never }) as Promise<{
        documentId: string;
      }>;
    const organization = await make('api::organization.organization', {
      ...{ key: 'qinghe-library', name: '青禾县图书馆' },
    });
    const series = await make('api::series.series', {
      ...{
        key: 'qinghe-yearly',
        name: '青禾县图书馆工作综述',
        organization: organization.documentId,
      },
    });
    const { recognised } = (await post('?dryRun=true').send({ text: TEXT })).body.meta;
    expect(recognised).toEqual({
      organization: { documentId: organization.documentId, name: '青禾县图书馆' },
      series: { documentId: series.documentId, name: '青禾县图书馆工作综述' },
    });
    const chosen = { organization: organization.documentId, series: series.documentId };
    const { body } = await post().send({ text: TEXT, ...chosen });
    const draft = await app.strapi
      .documents(REPORT)
      .findOne({ documentId: body.data.documentId, populate: ['organization', 'series'] } as never);
    expect(draft).toMatchObject({
      organization: { documentId: chosen.organization },
      series: { documentId: chosen.series },
    });
    const reports = await countReports();
    const refused = await post().send({ text: TEXT, series: 'nowhere' });
    expect([refused.status, await countReports()]).toEqual([400, reports]);
    expect(refused.body.error.message).toMatch(/no series nowhere/);
  });

  it('only says what it understood on a dry run', async () => {
    const before = await countReports();
    const { status, body } = await post('?dryRun=true').send({ text: TEXT });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ title: '书香进山', year: 2025 });
    expect(body.meta.dryRun).toBe(true);
    expect(body.meta.account).toMatchObject({ kept: expect.any(Number), lost: 0 });
    expect(await countReports()).toBe(before);
  });

  it('says in words what it could not make out', async () => {
    const { body } = await post('?dryRun=true').send({
      text: '只有一个标题\n\n一段没有日期的话，说了一些事情。',
    });
    const issues: { ruleId: string; message: string }[] = body.meta.issues;
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(issue.message).toMatch(/^[A-Z].+/);
  });

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ])('takes a .txt file in %s', async (_encoding, bytes) => {
    const { status, body } = await post().attach('file', bytes, 'report.txt');
    expect([status, body.data?.title]).toEqual([201, '书香进山']);
  });

  describe('of a Word file', () => {
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const drawing =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const relations =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/1.png"/></Relationships>';
    const [title, ...lines] = TEXT.split('\n').filter(Boolean);
    const word = Buffer.from(
      docx(
        wordDocument(
          wordParagraph(title as string, '<w:b/>') +
            lines.map((line) => wordParagraph(line)).join('') +
            drawing +
            wordParagraph('图为流动图书车在山路上。（何晴 摄）') +
            wordParagraph('这是一年里最后的一句话。').replace('</w:p>', '<m:oMath/></w:p>'),
        ),
        { 'word/_rels/document.xml.rels': relations, 'word/media/1.png': picture },
      ),
    );

    it('makes a draft with its pictures and captions, and keeps the file, out of the public’s sight', async () => {
      const { status, body } = await post().attach('file', word, '总结.docx');
      expect([status, body.data?.title]).toEqual([201, '书香进山']);
      const { documentId } = body.data;
      const draft = await app.strapi.documents(REPORT).findOne({
        documentId,
        populate: { sourceFile: true, sections: { populate: { photos: { populate: ['image'] } } } },
      } as never);
      const entry = draft as unknown as {
        sourceFile: { name: string };
        sections: { photos: { caption: string; credit: string; image: { mime: string } }[] }[];
      };
      expect(entry.sourceFile.name).toBe('总结.docx');
      expect(entry.sections[1]?.photos).toMatchObject([
        { caption: '图为流动图书车在山路上。', credit: '何晴', image: { mime: 'image/png' } },
      ]);
      await app.strapi.documents(REPORT).publish({ documentId });
      expect((await app.http.get(`/api/reports/${documentId}`)).text).not.toContain('总结.docx');
    });

    it('says what was left out, and where', async () => {
      const { body } = await post('?dryRun=true').attach('file', word, 'a.docx');
      const left = body.meta.issues.filter(
        ({ ruleId }: { ruleId: string }) => ruleId === 'dropped-content',
      );
      expect(left).toMatchObject([{ actual: 'formula' }]);
    });

    it.each([
      ['none', 0],
      ['1', 0],
      ['3', 1],
      ['all', 3],
    ])('keeps the figures that metrics=%s asks for', async (metrics, kept) => {
      const { body } = await post(`?dryRun=true&metrics=${metrics}`).attach('file', word, 'a.docx');
      const found = body.data.sections.flatMap(
        (section: { metrics: unknown[] }) => section.metrics,
      );
      expect(found).toHaveLength(kept);
    });

    it('names a picture that is cut short, and imports the rest', async () => {
      const file = '../../database/sample/photos/story-hour.png';
      const picture = readFileSync(path.resolve(__dirname, file));
      const pictures = [picture, picture.subarray(0, picture.length / 2), picture];
      const bytes = Buffer.from(docxOfPictures(pictures));
      const { status, body } = await post().attach('file', bytes, 'a.docx');
      expect(status).toBe(201);
      const said = body.meta.issues.map(({ message }: { message: string }) => message);
      expect(said).toContain('Left out: broken or too large picture (2).');
      expect(body.meta.account).toMatchObject({ named: 1, lost: 0 });
      const { documentId } = body.data;
      const populate = { sections: { populate: { photos: { populate: ['image'] } } } } as never;
      const draft = await app.strapi.documents(REPORT).findOne({ documentId, populate });
      const { sections } = draft as unknown as {
        sections: { photos: { image: object | null }[] }[];
      };
      const shown = sections.flatMap(({ photos }) => photos.map(({ image }) => image !== null));
      expect(shown).toEqual([true, false, true]);
    });

    it('makes the picture that was chosen the cover, and refuses one that is not there', async () => {
      const file = '../../database/sample/photos/story-hour.png';
      const picture = readFileSync(path.resolve(__dirname, file));
      const bytes = Buffer.from(docxOfPictures([picture, picture]));
      const dry = await post('?dryRun=true').attach('file', bytes, 'a.docx');
      type Read = { photos: { key: string }[] }[];
      const [, second] = (dry.body.data.sections as Read).flatMap(({ photos }) => photos);
      const { status, body } = await post()
        .field('cover', second!.key)
        .attach('file', bytes, 'a.docx');
      expect(status).toBe(201);
      const populate = {
        cover: { populate: ['image'] },
        sections: { populate: { photos: { populate: ['image'] } } },
      } as never;
      const { documentId } = body.data;
      const draft = await app.strapi.documents(REPORT).findOne({ documentId, populate });
      expect(draft).toMatchObject({
        cover: { key: second!.key, image: { mime: 'image/png' } },
        sections: [{ photos: [{ image: { mime: 'image/png' } }] }],
      });
      const refused = await post().field('cover', 'p9').attach('file', bytes, 'a.docx');
      expect([refused.status, refused.body.error.details.parameter]).toEqual([400, 'cover']);
    });

    it.each([
      [400, 'damaged', word.subarray(0, 900)],
      [415, 'unsupported', Buffer.from('%PDF-1.7 renamed')],
    ])('answers %i for one that is %s', async (expected, reason, bytes) => {
      const { status, body } = await post().attach('file', bytes, 'a.docx');
      expect([status, body.error.details.reason]).toEqual([expected, reason]);
    });
  });

  it('stores the pictures that a page holds, and names those that are elsewhere', async () => {
    const file = '../../database/sample/photos/story-hour.png';
    const picture = readFileSync(path.resolve(__dirname, file)).toString('base64');
    const html = `<h1>书香进山</h1><p>接待12万人次。</p><img src="data:image/png;base64,${picture}" alt="故事会"><p>外借3万册。</p><img src="https://example.org/a.jpg" alt="戏台"><p>完。</p>`;
    const dry = await post('?dryRun=true').send({ html });
    const { status, body } = await post().send({ html });
    expect(status).toBe(201);
    for (const { account, issues } of [dry.body.meta, body.meta]) {
      const left = issues.filter(({ ruleId }: { ruleId: string }) => ruleId === 'dropped-content');
      expect(left).toMatchObject([{ actual: 'picture file elsewhere (戏台)' }]);
      expect(account).toMatchObject({ named: 1, lost: 0 });
    }
    const populate = { sections: { populate: { photos: { populate: ['image'] } } } } as never;
    const { documentId } = body.data;
    const draft = await app.strapi.documents(REPORT).findOne({ documentId, populate });
    expect(draft).toMatchObject({
      sections: [
        {
          photos: [
            { alt: '故事会', image: { mime: 'image/png' } },
            { alt: '戏台', image: null },
          ],
        },
      ],
    });
  });

  it('takes pasted rich text, without its scripts', async () => {
    const html = `<h1>书香进山</h1><p>2025年，接待<b>12万人次</b>。</p><script>alert(1)</script>`;
    const { body } = await post('?dryRun=true').send({ html });
    expect(body.data.title).toBe('书香进山');
    expect(JSON.stringify(body.data)).not.toContain('alert');
    expect(body.data.sections[0].body[0].children).toContainEqual({
      type: 'text',
      text: '12万人次',
      bold: true,
    });
  });

  it('lets an editor in by the session of the admin', async () => {
    const { status } = await post('', await signIn(app)).send({ text: TEXT });
    expect(status).toBe(201);
  });

  it('refuses a session whose role may not make reports', async () => {
    const role = await app.strapi.service('admin::role').create({ name: 'Reader', code: 'reader' });
    const { status } = await post('', await signInWith(app, role.id)).send({ text: TEXT });
    expect(status).toBe(403);
  });

  it('opens nothing else of the content API to a session', async () => {
    const session = await signIn(app);
    const answer = await app.http
      .post('/api/reports')
      .set('Authorization', `Bearer ${session}`)
      .send({ data: {} });
    expect(answer.status).toBe(403);
  });

  it('refuses anybody else with 401', async () => {
    expect((await app.http.post('/api/report-imports').send({ text: TEXT })).status).toBe(401);
    expect((await post('', 'not-a-token').send({ text: TEXT })).status).toBe(401);
  });

  describe('refuses, writes nothing, and says what to do:', () => {
    let before: number;
    beforeAll(async () => {
      before = await countReports();
    });
    afterAll(async () => {
      expect(await countReports()).toBe(before);
    });

    it.each<[string, number, RegExp, () => ReturnType<typeof post>]>([
      ['no text', 400, /send JSON \{ "text"/, () => post().send({})],
      ['an empty text', 400, /empty|nothing/i, () => post().send({ text: ' \n ' })],
      ['a text that is a number', 400, /send JSON/, () => post().send({ text: 7 })],
      [
        'an unknown parameter',
        400,
        /Unknown parameter "dryrun"/,
        () => post('?dryrun=true').send({ text: TEXT }),
      ],
      [
        'an unknown locale',
        400,
        /Unknown locale "xx"/,
        () => post('?locale=xx').send({ text: TEXT }),
      ],
      [
        'two files',
        400,
        /one file at a time/,
        () =>
          post().attach('a', Buffer.from(TEXT), 'a.txt').attach('b', Buffer.from(TEXT), 'b.txt'),
      ],
      [
        'a text over a million characters',
        413,
        /longer than 1,000,000/,
        () => post().send({ text: '一'.repeat(1_000_001) }),
      ],
      [
        'a file far over the limit',
        413,
        /longer than|large/i,
        () => post().attach('file', Buffer.alloc(5_000_000, 'a'), 'long.txt'),
      ],
      [
        'bytes that are no text',
        415,
        /text/i,
        () => post().attach('file', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 9]), 'image.txt'),
      ],
      [
        'a PDF file',
        415,
        /Ask for the Word file, or paste the text/,
        () => post().attach('file', Buffer.from('%PDF-1.7'), 'report.pdf'),
      ],
    ])('%s', async (_what, expected, says, send) => {
      const { status, body } = await send();
      expect([status, body.error?.status]).toEqual([expected, expected]);
      expect(body.error.message).toMatch(says);
    });

    it('malformed JSON', async () => {
      const answer = await post().set('Content-Type', 'application/json').send('{ "text": ');
      expect(answer.status).toBe(400);
    });
  });

  const seed = process.env.CORPUS_DIR && path.join(process.env.CORPUS_DIR, 'seed.txt');
  (seed ? it : it.skip)(
    'carries the real seed report whole (skipped where CORPUS_DIR is not set)',
    async () => {
      const text = readFileSync(seed as string, 'utf8');
      const { body } = await post().send({ text });
      const { documentId } = body.data;
      await app.http
        .post(`/api/reports/${documentId}/publish`)
        .set('Authorization', `Bearer ${app.token}`);
      const { data } = (await app.http.get(`/api/reports/${documentId}`)).body;
      const printed = text
        .split('\n')
        .slice(4)
        .map((line) => line.replace(/[\s\u00a0]/g, ''))
        .filter(Boolean);
      const served = data.sections.flatMap((section: { heading: string | null; body: Block[] }) => [
        ...(section.heading ? [section.heading] : []),
        ...textOf(section.body),
      ]);
      expect(served.map((line: string) => line.replace(/[\s\u00a0]/g, ''))).toEqual(printed);
      for (const section of data.sections) {
        for (const quote of section.quotes)
          expect(textOf(section.body).join('\n')).toContain(quote.text);
      }
      expect(
        data.sections.flatMap((section: { quotes: unknown[] }) => section.quotes),
      ).toHaveLength(4);
    },
  );
});
