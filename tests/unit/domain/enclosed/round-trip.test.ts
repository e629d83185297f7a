import { fromDocx, fromHtml, fromMarkdown, withoutProposals } from '../../../../src/domain/read';
import type { Edition } from '../../../../src/domain/edition';
import { parsedEnclosed } from '../../../../src/domain/enclosed/parsed';
import type { Block } from '../../../../src/domain/report';
import { toDocx } from '../../../../src/domain/write/docx';
import { reportPage } from '../../../../src/domain/write/html';
import { toMarkdown } from '../../../../src/domain/write/markdown';
import { fieldsOfEdition, fieldsOfReport } from '../../../helpers/compared-fields';
import { image, paragraph, publication, section, words } from '../../../helpers/publication';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const png = readFileSync(
  path.resolve(__dirname, '../../../../database/sample/photos/story-hour.png'),
);
const pictures = new Map([
  ['/uploads/van.png', png],
  ['/uploads/cover.png', png],
]);

const FORMS = ['html', 'md', 'docx'] as const;

async function readAgain(form: (typeof FORMS)[number], edition: Edition) {
  const whole = { ...publication(), edition };
  if (form === 'html') return fromHtml(reportPage(edition, []));
  if (form === 'md') return fromMarkdown(toMarkdown(whole));
  return fromDocx(await toDocx(whole, pictures));
}

const item = (text: string, format: 'unordered' | 'ordered' = 'unordered'): Block => ({
  ...{ type: 'list', format },
  children: [{ type: 'list-item', children: [words(text)] }],
});
const cells = (...texts: string[]) => texts.map((text) => ({ children: [words(text)] }));
const figure = (text: string, label: string, place: object, more: object = {}) => ({
  ...{ key: `m${text}`, label, text, value: 12, min: null, max: null, unit: 'item' },
  ...{ qualifier: 'exact', change: 'none', basis: null, period: null, status: null },
  ...{ target: null, baseline: null, indicator: null, place },
  ...more,
});

/** A report with everything that an edition may hold, in one language. */
function everything(locale: 'zh-Hans' | 'en'): Edition {
  const isZh = locale === 'zh-Hans';
  const say = (zh: string, en: string) => (isZh ? zh : en);
  const spoken = say('车一来，孩子们就跑出来了。', 'The children come running.');
  const said = say(`“${spoken}”司机周大山说。`, `“${spoken}” said Zhou Dashan, the driver.`);
  const counted = say('流动书车跑了18个村。', 'The van went to 18 villages.');
  return {
    ...publication().edition,
    ...{ locale, title: say('书香进山', 'Books in the mountains') },
    cover: {
      ...{ key: 'p0', image: image('/uploads/cover.png'), alt: say('山路', 'A mountain road') },
      ...{ caption: say('图为山路', 'The road'), credit: say('何晴', 'He Qing'), after: 0 },
    },
    subtitle: say('青禾县图书馆2025年工作综述', 'Review of the work of the Qinghe Library in 2025'),
    ...{ author: say('宋知远', 'Song Zhiyuan'), source: say('青禾县图书馆', 'Qinghe Library') },
    summary: say('一年的工作。', 'A year of work.'),
    keywords: [say('图书馆', 'library'), say('流动服务', 'mobile services')],
    credits: [
      { role: say('责任编辑', 'Executive editor'), name: say('林疏影', 'Lin Shuying') },
      { role: say('一审', 'First review'), name: say('韦廷芳', 'Wei Tingfang') },
    ],
    sections: [
      section({ body: [paragraph(say('全年开放。', 'It was open all year.'))] }),
      section({
        ...{ key: 's2', heading: say('一、把书送进山里', 'Books into the mountains') },
        body: [
          paragraph(said),
          paragraph(counted),
          {
            type: 'paragraph',
            children: [
              words(say('详见', 'See ')),
              {
                type: 'link',
                url: 'https://a.example/b?c=1',
                children: [words(say('年报', 'the report'))],
              },
              words(say('，', ', ')),
              words(say('尤其', 'above all'), { bold: true }),
              words(say('第二部分。', ' part two.')),
            ],
          },
        ] as Block[],
        quotes: [
          {
            ...{
              key: 'q1',
              text: spoken,
              speaker: say('周大山', 'Zhou Dashan'),
              role: say('书车司机', 'van driver'),
            },
            place: { paragraph: 1, start: 1, end: 1 + spoken.length },
          },
        ],
        metrics: [
          figure(
            say('18个村', '18 villages'),
            say('书车到过的村', 'Villages reached'),
            {
              paragraph: 2,
              start: counted.indexOf('18'),
              end: counted.indexOf('18') + say('18个村', '18 villages').length,
            },
            {
              value: 18,
              unit: 'village',
              status: 'final',
              target: 20,
              period: '2025-H2',
              indicator: { key: 'villages', name: '到过的村', unit: 'village', definition: null },
              basis: 'month',
            },
          ),
        ] as never,
        photos: [
          {
            ...{ key: 'p1', image: image('/uploads/van.png'), alt: say('书车', 'A van') },
            ...{
              caption: say('图为流动书车', 'The mobile library'),
              credit: say('何晴', 'He Qing'),
              after: 2,
            },
          },
        ],
        notes: [
          {
            ...{ key: 'n1', mark: null, text: say('含分馆。', 'With branches.'), paragraph: 2 },
            ...{ table: null, anchor: counted.slice(0, -1) },
          },
        ],
      }),
      section({
        ...{ key: 's3', level: 2, heading: say('（一）藏书', 'Holdings') },
        body: [
          item(say('古籍', 'old books')),
          item(say('方志', 'local history')),
          paragraph(say('年末如下。', 'As follows.')),
          item(say('先登记', 'register first'), 'ordered'),
          item(say('再上架', 'then shelve'), 'ordered'),
          paragraph(say('做法照旧。', 'Nothing else has changed.')),
        ],
        tables: [
          {
            ...{
              key: 't1',
              caption: say('表1 藏书情况', 'Table 1 Holdings'),
              unit: say('万册', 'thousand'),
              header: 1,
            },
            rows: [
              cells(say('类别', 'Kind'), say('2024年', '2024'), say('2025年', '2025')),
              cells(say('图书', 'Books'), '41.2', '45'),
              cells(say('期刊', 'Journals'), '3', '4'),
            ],
            after: 3,
          },
        ],
        metrics: [
          figure(
            '45',
            say('图书藏量', 'Books held'),
            { table: 1, row: 2, column: 3, start: 0, end: 2 },
            { value: 450000 },
          ),
        ] as never,
      }),
      section({
        ...{ key: 's4', level: 3, heading: say('1.古籍修复', 'Repair of old books') },
        body: [paragraph(say('修复古籍12册。', 'It repaired 12 old books.'))],
        metrics: [
          figure('12', say('修复的古籍', 'Old books repaired'), {
            paragraph: 1,
            ...(isZh ? { start: 4, end: 6 } : { start: 12, end: 14 }),
          }),
        ] as never,
      }),
    ],
  };
}

describe.each(['zh-Hans', 'en'] as const)('a report with everything, in %s', (locale) => {
  it.each(FORMS)('comes back from its %s as it was', async (form) => {
    const edition = everything(locale);
    const { value } = await readAgain(form, edition);
    expect(fieldsOfReport(value.report)).toEqual(fieldsOfEdition(edition));
    expect(value.account.lost).toBe(0);
  });
});

describe('the cover', () => {
  const [, told] = everything('zh-Hans').sections;
  const withCover = (caption: string | null): Edition => ({
    ...everything('zh-Hans'),
    sections: [{ ...told!, photos: [], notes: [] }],
    cover: { ...everything('zh-Hans').cover!, caption },
  });

  it.each(FORMS)(
    'leaves no empty lead, and none of the figures of its caption, in %s',
    async (form) => {
      const edition = withCover('图为通往12个村的山路');
      const { value } = await readAgain(form, edition);
      expect(fieldsOfReport(value.report)).toEqual(fieldsOfEdition(edition));
    },
  );

  const changed = (form: RegExp, to: string) =>
    fromHtml(reportPage(withCover('图为山路'), []).replace(form, to)).value.report;

  it('is the same picture where somebody has changed its caption', () => {
    const { cover, sections } = changed(/<figcaption>图为山路/, '<figcaption>图为河边');
    expect(cover).toMatchObject({ caption: '图为河边', alt: '山路' });
    expect(sections).toHaveLength(1);
  });

  it('is missing where somebody has put another picture in its place', () => {
    const { cover, sections } = changed(
      /<figure id="p0">.*?<\/figure>/s,
      '<figure><img src="/b.png" alt="河边"><figcaption>图为河边</figcaption></figure>',
    );
    expect(cover).toBeUndefined();
    expect(sections[0]).toMatchObject({ heading: null, photos: [{ caption: '图为河边' }] });
  });

  it('is left out if the person does not want it', async () => {
    const { report } = (await readAgain('md', withCover('图为山路'))).value;
    expect(withoutProposals(report, [report.cover!.key]).cover).toBeNull();
  });
});

it.each(FORMS)('names its organization and its series by key in %s', async (form) => {
  const edition = {
    ...everything('en'),
    organization: { key: 'library', name: 'Qinghe Library' },
    series: { key: 'yearly', name: 'Annual review' },
  };
  const { belongs } = (await readAgain(form, edition)).value;
  expect(belongs).toEqual({ organization: 'library', series: 'yearly' });
});

describe('items of an ordered list', () => {
  const list = {
    ...everything('zh-Hans').sections[2]!,
    metrics: [],
    tables: [],
    body: [item('修复古籍12册', 'ordered'), item('另存3箱', 'ordered'), paragraph('做法照旧。')],
    notes: [
      {
        ...{ key: 'n9', mark: null, text: '含残卷。', paragraph: 2 },
        ...{ table: null, anchor: '另存3箱' },
      },
    ],
  };
  const edition = { ...everything('zh-Hans'), sections: [list] };

  it.each(FORMS)('keep their notes in %s', async (form) => {
    const { value } = await readAgain(form, edition);
    expect(value.report.sections.at(-1)).toMatchObject({
      body: list.body,
      notes: [{ paragraph: 2, anchor: '另存3箱', text: '含残卷。' }],
      metrics: [],
    });
  });

  it('are paragraphs with their numbers where somebody has changed their words', () => {
    const changed = reportPage(edition, []).replaceAll('另存3箱', '另存4箱');
    const section = fromHtml(changed).value.report.sections.at(-1);
    expect(section?.body.map(({ type }) => type)).toEqual(['list', 'paragraph', 'paragraph']);
    expect(section?.metrics).toMatchObject([{ text: '4箱', value: 4 }]);
  });
});

describe('a form that somebody has changed', () => {
  const edition = everything('zh-Hans');
  const written = { html: reportPage(edition, []), md: toMarkdown({ ...publication(), edition }) };

  it.each(['html', 'md'] as const)('is read anew where its words are others: %s', (form) => {
    const changed = written[form].replaceAll('18个村', '21个村');
    const { value } = form === 'html' ? fromHtml(changed) : fromMarkdown(changed);
    const [, section] = value.report.sections;
    expect(section?.metrics).toMatchObject([{ text: '21个村', value: 21, status: null }]);
    expect(section?.quotes).toMatchObject([{ speaker: '周大山', role: '书车司机' }]);
  });
});

describe('what a form encloses', () => {
  const figureOf = (more: object) => ({
    ...{ label: '村', text: '18个村', value: 18, min: null, max: null, unit: 'village' },
    ...{ qualifier: 'exact', change: 'none', at: { start: 0, end: 4 } },
    ...more,
  });
  const read = (figures: unknown) =>
    parsedEnclosed(JSON.stringify({ version: 1, passages: [{ words: 'a', figures }] }));

  it('is taken where a report may hold it', () => {
    expect(read([figureOf({})])?.passages[0]?.figures).toMatchObject([{ value: 18, basis: null }]);
  });

  it.each<[what: string, figures: unknown]>([
    ['an unknown unit', [figureOf({ unit: 'parsec' })]],
    ['an unknown qualifier', [figureOf({ qualifier: 'perhaps' })]],
    ['a value that is no number', [figureOf({ value: '18' })]],
    ['a label that is too long', [figureOf({ label: '村'.repeat(300) })]],
    ['a place before the text', [figureOf({ at: { start: -1, end: 4 } })]],
    ['no list', { length: 3 }],
    ['no record', [null, 3, 'x']],
  ])('is left out: %s', (_, figures) => {
    expect(read(figures)?.passages[0]?.figures).toEqual([]);
  });

  it.each(['', '{', '[]', '{"version":2,"passages":[]}', '{"version":1}'])(
    'is none: %s',
    (json) => {
      expect(parsedEnclosed(json)).toBeNull();
    },
  );

  it('ends neither the element nor the comment around it', () => {
    const edition = { ...everything('zh-Hans'), summary: '</script> --> <!-- & ]]>' };
    expect(fromHtml(reportPage(edition, [])).value.report.summary).toBe(edition.summary);
    const markdown = toMarkdown({ ...publication(), edition });
    expect(fromMarkdown(markdown).value.report.summary).toBe(edition.summary);
  });
});
