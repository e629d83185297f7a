import { partsOf } from '../../../../src/domain/review/parts';
import type { Stage } from '../../../../src/domain/review/chain';
import { hindrance } from '../../../../src/domain/review/may-sign';
import { nameOfPart, sectionsOf } from '../../../../src/domain/review/name-of';
import { standingOf, type Signature } from '../../../../src/domain/review/standing';
import { fieldsOf } from '../../../../src/domain/report/field';
import { SECTION } from '../../../../src/domain/report/shape';

const p = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const section = (key: string, heading: string, texts: string[], more = {}) => ({
  ...{ key, level: 1, heading, body: texts.map(p) },
  ...more,
});

const METRIC = { key: 'm1', label: '接待读者', text: '12万人次', value: 120000 };
const draft = (change: Record<string, unknown> = {}) => ({
  title: '书香进山',
  year: '2025',
  sections: [
    section('a', '一', ['第一段。', '第二段。', '第三段。'], { metrics: [METRIC] }),
    section('b', '二', ['又一段。'], { quotes: [{ key: 'q1', text: '来了。', speaker: '周' }] }),
  ],
  credits: [{ role: '责任编辑', name: '何晴' }],
  dismissals: [{ text: '3', reason: '序号' }],
  slug: 'a-slug',
  ...change,
});

const stage = (key: string, more: Partial<Stage> = {}): Stage => ({
  ...{ key, name: { zh: key, en: key }, roles: ['r'], people: 1, samePerson: false },
  ...more,
});
const FIRST = stage('first');
const SECOND = stage('second');

const word = (of: string, signer: string, content: object, only?: RegExp): Signature => ({
  ...{ stage: of, decision: 'approved', signer, name: signer, remark: null },
  ...{ signedAt: '2026-01-01T00:00:00Z', version: 'v1' },
  parts: partsOf(content as never).filter(({ path }) => !only || only.test(path)),
});

const open = (content: object, signatures: Signature[], of = FIRST) =>
  standingOf([of], partsOf(content as never), signatures)[0]!.parts.flatMap(({ isSigned, part }) =>
    isSigned ? [] : [part.path],
  );

describe('the parts that a signature covers', () => {
  it('are everything that is published, and nothing that stands beside it', () => {
    expect(partsOf(draft()).map(({ path }) => path)).toEqual([
      ...['title', 'year', 'sections', 'sections.a.heading'],
      ...['sections.a.body.1', 'sections.a.body.2', 'sections.a.body.3', 'sections.a.metrics.m1'],
      ...['sections.a', 'sections.b.heading', 'sections.b.body.1', 'sections.b.quotes.q1'],
      ...['sections.b', 'credits'],
    ]);
  });

  it('are of every list that a section has', () => {
    const lists = fieldsOf(SECTION, 'parts').map(([name]) => name);
    const content = Object.fromEntries(lists.map((name) => [name, [{ key: 'k', text: 'x' }]]));
    const kinds = partsOf({ sections: [{ key: 's', ...content }] }).map(({ kind }) => kind);
    expect(kinds).toEqual(['contents', 'quote', 'metric', 'photo', 'table', 'note', 'contents']);
  });

  it('name figures as readers do, and quotes with who speaks', () => {
    const sections = [
      section('a', '一', ['会。'], {
        metrics: [{ ...METRIC, text: '24场', unit: 'session', qualifier: 'exact' }],
        quotes: [{ key: 'q', text: '来了。', speaker: '周' }],
      }),
    ];
    const contents = partsOf(draft({ sections })).find(({ path }) => path === 'sections.a');
    expect(contents?.text).toBe('会。 / 来了。 周 / 接待读者 24场');
  });

  it('have names that a reader knows', () => {
    const parts = partsOf(draft());
    const named = (path: string, language: 'zh' | 'en') =>
      nameOfPart(
        parts.find((one) => one.path === path)!,
        sectionsOf(parts),
        language,
      );
    expect(named('sections.a.body.2', 'zh')).toBe('第1节第2段');
    expect(named('sections.b.quotes.q1', 'en')).toBe('section 2, quote');
    expect(named('sections', 'zh')).toBe('构成和次序');
    expect(named('sections.a', 'en')).toBe('section 1, contents and order');
  });
});

describe('a signature', () => {
  const [a, b] = draft().sections;
  const signed = [word('first', 'user:1', draft())];
  const inA = (more: object) => draft({ sections: [{ ...a, ...more }, b] });

  it.each<[string, object, string[]]>([
    ['nothing', draft(), []],
    ['the order of fields', { ...draft(), title: '书香进山' }, []],
    ['what stands beside', draft({ slug: 'other', dismissals: [] }), []],
    ['the title', draft({ title: '书香入山' }), ['title']],
    ['the year', draft({ year: '2024' }), ['year']],
    [
      'a paragraph',
      inA({ body: ['第一段。', '第2段。', '第三段。'].map(p) }),
      ['sections.a.body.2'],
    ],
    [
      'a paragraph that comes before others',
      inA({ body: ['零。', '第一段。', '第二段。', '第三段。'].map(p) }),
      ['sections.a.body.1', 'sections.a'],
    ],
    ['a paragraph that goes', inA({ body: ['第一段。', '第三段。'].map(p) }), ['sections.a']],
    ['a quote that goes', draft({ sections: [a, { ...b, quotes: [] }] }), ['sections.b']],
    ['credits that go', draft({ credits: [] }), ['sections']],
    [
      'two paragraphs that change places',
      inA({ body: ['第二段。', '第一段。', '第三段。'].map(p) }),
      ['sections.a.body.2'],
    ],
    [
      'bold type',
      inA({
        body: [
          { type: 'paragraph', children: [{ type: 'text', text: '第一段。', bold: true }] },
          ...['第二段。', '第三段。'].map(p),
        ],
      }),
      ['sections.a.body.1'],
    ],
    ['a value', inA({ metrics: [{ ...METRIC, value: 12 }] }), ['sections.a.metrics.m1']],
    ['a label', inA({ metrics: [{ ...METRIC, label: '读者' }] }), ['sections.a.metrics.m1']],
    ['a level', inA({ level: 2 }), ['sections.a.heading']],
    [
      'a new section',
      draft({ sections: [a, b, section('c', '三', ['新。'])] }),
      ['sections', 'sections.c.heading', 'sections.c.body.1', 'sections.c'],
    ],
    ['the order of sections', draft({ sections: [b, a] }), ['sections']],
    [
      'a photo that is added',
      inA({ photos: [{ key: 'f1', caption: '车' }] }),
      ['sections.a.photos.f1', 'sections.a'],
    ],
    [
      'a figure that moves to another section',
      draft({
        sections: [
          { ...a, metrics: [] },
          { ...b, metrics: [METRIC] },
        ],
      }),
      ['sections.a', 'sections.b.metrics.m1', 'sections.b'],
    ],
    ['a credit', draft({ credits: [{ role: '责任编辑', name: '宋' }] }), ['credits']],
  ])('decays by %s just there', (_what, content, expected) => {
    expect(open(content, signed)).toEqual(expected);
  });

  it('holds again for what is put back', () => {
    expect(open(draft(), [...signed])).toEqual([]);
  });

  it('says what was signed, and who signed it', () => {
    const [first] = standingOf([FIRST], partsOf(draft({ title: '新' })), signed);
    expect(first).toMatchObject({ signed: 13, total: 14, isComplete: false });
    expect(first!.parts[0]!.decayed).toEqual({ version: 'v1', path: 'title', name: 'user:1' });
  });

  it('of some parts covers those alone, and another covers the rest', () => {
    const some = word('first', 'user:1', draft(), /^title|\.b\./);
    const rest = word('first', 'user:2', draft(), /^(?!title)(?!.*\.b\.)/);
    expect(open(draft(), [some])).toHaveLength(10);
    expect(open(draft(), [some, rest])).toEqual([]);
  });

  it('of two people is asked of each part', () => {
    const two = stage('first', { people: 2 });
    const once = word('first', 'user:1', draft());
    expect(open(draft(), [once, once], two)).toHaveLength(14);
    const second = word('first', 'user:2', draft(), /^title/);
    expect(open(draft(), [once, second], two)).toHaveLength(13);
  });

  it('is taken back by a return, and given again', () => {
    const back: Signature = { ...signed[0]!, decision: 'returned', remark: '请改' };
    const standing = (all: Signature[]) => standingOf([FIRST], partsOf(draft()), all)[0]!;
    expect(standing([...signed, back])).toMatchObject({
      signed: 0,
      isComplete: false,
      returned: back,
    });
    expect(standing([...signed, back, ...signed])).toMatchObject({
      isComplete: true,
      returned: null,
    });
  });
});

describe('who may sign', () => {
  const parts = partsOf(draft());
  const standings = (signatures: Signature[]) => standingOf([FIRST, SECOND], parts, signatures);
  const signed = [word('first', 'user:1', draft(), /^title$/)];

  it.each<[string, Stage, string, string, string | null, string | null]>([
    ['the first stage', FIRST, 'title', 'user:3', null, null],
    ['his own words', FIRST, 'title', 'user:3', 'user:3', 'own-words'],
    ['what he has signed in this stage', FIRST, 'title', 'user:1', null, 'signed'],
    ['another’s words', FIRST, 'title', 'user:3', 'user:4', null],
    ['before the stage before', SECOND, 'year', 'user:3', null, 'not-yet'],
    ['after it', SECOND, 'title', 'user:3', null, null],
    ['after himself', SECOND, 'title', 'user:1', null, 'other-stage'],
    [
      'after himself, where he may',
      stage('second', { samePerson: true }),
      'title',
      'user:1',
      null,
      null,
    ],
  ])('%s', (_what, at, path, signer, author, expected) => {
    expect(hindrance(standings(signed), at, path, signer, author)).toBe(expected);
  });
});
