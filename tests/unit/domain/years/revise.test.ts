import fc from 'fast-check';
import { toDocument, type Content, type Node } from '../../../../src/domain/desk';
import { fromText } from '../../../../src/domain/read';
import { contentOfRead } from '../../../../src/domain/years/read-content';
import { rekeyed } from '../../../../src/domain/years/rekeyed';
import { revised } from '../../../../src/domain/years/revise';

const keys = (prefix: string) => {
  let count = 0;
  return () => `${prefix}${(count += 1)}`;
};

/** A document as it is read: new keys each time, whatever it says. */
const read = (text: string, prefix: string): Content => {
  const content = contentOfRead(fromText(text).value.report);
  return rekeyed(content, {}, keys(prefix));
};

const DOCUMENT = [
  '书香进山',
  '——青禾县图书馆2025年工作综述',
  '2025年，全馆接待读者12万人次，办展8场。',
  '把书送进山里',
  '“车一来，孩子们就跑出来了。”司机周大山说。',
  '流动车下乡96次。',
].join('\n');

const imported = read(DOCUMENT, 'old');
const textOf = (node: Node): string => node.text ?? (node.content ?? []).map(textOf).join('');
const say = (content: Content) => textOf(toDocument(content, 'zh'));

const revise = (draft: Content, text: string) =>
  revised(
    { before: imported, draft, document: rekeyed(read(text, 'x'), imported, keys('new')) },
    'zh',
  );

describe('a document that is read anew', () => {
  it('is what it was where nothing changed, key by key', () => {
    expect(rekeyed(read(DOCUMENT, 'other'), imported, keys('new'))).toEqual(imported);
  });

  it.each<[string, string, string]>([
    ['a word of a paragraph', '下乡96次', '下乡98次'],
    ['a heading', '把书送进山里', '把书送进深山'],
    ['the title', '书香进山', '书香满山'],
  ])('keeps the keys of sections where %s is another', (_what, from, to) => {
    const sections = (content: Content) => (content.sections ?? []).map(({ key }) => key);
    const now = rekeyed(read(DOCUMENT.replace(from, to), 'x'), imported, keys('new'));
    expect(sections(now)).toEqual(sections(imported));
  });

  it('keeps what no document can say', () => {
    const before = { ...imported, organization: 'library', series: 'annual', slug: '2025-library' };
    expect(rekeyed(read(DOCUMENT, 'x'), before, keys('new'))).toEqual(before);
  });

  it('finds the headings of a draft that says nothing else', () => {
    const skeleton: Content = {
      sections: [
        { key: 'a', level: 1, body: [] },
        { key: 'b', level: 1, heading: '把书送进山里', body: [] },
      ],
    };
    const now = rekeyed(read(DOCUMENT, 'x'), skeleton, keys('new'));
    expect(now.sections?.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});

describe('a revised document merged into a draft', () => {
  it('brings in what only it changed', () => {
    const { content, conflicts } = revise(imported, DOCUMENT.replace('办展8场', '办展9场'));
    expect(conflicts).toEqual([]);
    expect(say(content)).toContain('办展9场');
  });

  it('leaves what only the editor changed', () => {
    const draft = read(DOCUMENT, 'old');
    draft.title = '书香';
    const { content, conflicts } = revise(draft, DOCUMENT.replace('96次', '98次'));
    expect([conflicts, content.title]).toEqual([[], '书香']);
    expect(say(content)).toContain('98次');
  });

  it('shows side by side what both changed', () => {
    const draft: Content = { ...imported, title: '书香入户' };
    const { conflicts } = revise(draft, DOCUMENT.replace('书香进山', '书香满山'));
    expect(conflicts.map(({ mine, theirs }) => [textOf(mine[0]!), textOf(theirs[0]!)])).toEqual([
      ['书香入户', '书香满山'],
    ]);
  });

  it('keeps a figure’s record, with its indicator, where its words stay', () => {
    const draft = structuredClone(imported);
    const metrics = draft.sections!.flatMap((section) => section.metrics as object[]);
    Object.assign(metrics[0]!, { indicator: 'visits' });
    const { content, conflicts } = revise(draft, DOCUMENT.replace('96次', '98次'));
    expect(conflicts).toEqual([]);
    expect(JSON.stringify(content)).toContain('"indicator":"visits"');
  });

  it('loses no word that either side wrote', () => {
    const line = fc.constantFrom(
      '修书。',
      '办展8场。',
      '下乡96次。',
      '读者来信。',
      '开放夜间阅览。',
    );
    const body = fc.array(line, { minLength: 1, maxLength: 5 });
    const marked = (all: string[], mark: string) =>
      ['书香进山', ...all.map((one, at) => (at % 2 ? one : `${mark}${one}`))].join('\n');
    fc.assert(
      fc.property(body, body, body, (base, mine, theirs) => {
        const before = read(marked(base, ''), 'old');
        const draft = rekeyed(read(marked(mine, '编'), 'x'), before, keys('mine'));
        const document = rekeyed(read(marked(theirs, '稿'), 'y'), before, keys('theirs'));
        const { content, conflicts } = revised({ before, draft, document }, 'zh');
        const shown = conflicts.flatMap((one) => [...one.mine, ...one.theirs]).map(textOf);
        const all = [say(content), ...shown].join('\n');
        const count = (text: string, mark: string) => text.split(mark).length - 1;
        expect(count(all, '编')).toBeGreaterThanOrEqual(count(say(draft), '编'));
        expect(count(all, '稿')).toBeGreaterThanOrEqual(count(say(document), '稿'));
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
    );
  });
});

describe('a document whose words are the same', () => {
  it('does not bring back a figure that an editor left out, nor clash with one that an editor recorded', () => {
    const without = (content: Content, text: string): Content => ({
      ...content,
      sections: content.sections!.map((section) => ({
        ...section,
        metrics: (section.metrics as { text: string }[]).filter(
          (one) => one.text !== text,
        ) as never,
      })),
    });
    const before = without(imported, '8场');
    const document = rekeyed(read(DOCUMENT, 'x'), before, keys('new'));
    expect(revised({ before, draft: before, document }, 'zh')).toEqual({
      content: before,
      conflicts: [],
    });
    const { content, conflicts } = revised({ before, draft: imported, document }, 'zh');
    expect([content, conflicts]).toEqual([imported, []]);
  });
});
