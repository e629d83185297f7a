import fc from 'fast-check';
import type { Component, Content, SectionContent } from '../../src/domain/desk';
import type { Block } from '../../src/domain/report';
import { reports } from './arbitrary-report';

/** Converts a tree to a draft: empty fields are left out, the year is text, and a picture is given by its address. */
function asDraft(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asDraft);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== '');
  return Object.fromEntries(
    entries.map(([name, one]) => {
      if (name === 'src') return ['image', one];
      if (name === 'body') return [name, one];
      return [name, name === 'year' ? String(one) : asDraft(one)];
    }),
  );
}

const text = fc.constantFrom(
  '全年接待读者',
  '约200万元',
  '5000元',
  '，',
  '“灯亮了”',
  '馆员说：',
  ' ',
);

const inlineText = fc
  .record(
    { text, bold: fc.boolean(), italic: fc.boolean(), glow: fc.constantFrom('blue') },
    { requiredKeys: ['text'] },
  )
  .map((more) => ({ type: 'text' as const, ...more }));

const link = fc
  .record(
    { url: fc.constantFrom('https://example.org', '/a'), rel: fc.constant('nofollow') },
    {
      requiredKeys: ['url'],
    },
  )
  .chain((own) =>
    fc.array(inlineText, { minLength: 1, maxLength: 2 }).map((children) => ({
      ...{ type: 'link' as const, ...own, children },
    })),
  );

const children = fc.array(fc.oneof({ weight: 4, arbitrary: inlineText }, link), {
  minLength: 1,
  maxLength: 4,
});

const item = children.map((all) => ({ type: 'list-item', children: all }));
const format = fc.constantFrom('ordered', 'unordered');
const innerList = fc.record({
  ...{ type: fc.constant('list'), format, indentLevel: fc.constant(1) },
  children: fc.array(item, { minLength: 1, maxLength: 2 }),
});

const block = fc.oneof(
  { weight: 5, arbitrary: children.map((all) => ({ type: 'paragraph', children: all })) },
  children.map((all) => ({ type: 'heading', level: 4, children: all })),
  children.map((all) => ({ type: 'quote', children: all })),
  fc.constant({ type: 'code', children: [{ type: 'text', text: 'a\nb' }] }),
  fc.constant({ type: 'image', image: { url: '/a.png' }, children: [{ type: 'text', text: '' }] }),
  fc.constant({ type: 'formula', of: ['a kind that is not known'] }),
  fc.record({
    ...{ type: fc.constant('list'), format },
    children: fc.array(fc.oneof(item, innerList), { minLength: 1, maxLength: 3 }),
  }),
) as unknown as fc.Arbitrary<Block>;

/** Attributes that no shape describes. Other versions of the application may have stored them. */
const unknown = fc.constantFrom(
  {},
  { later: { of: [1, null] } },
  { charts: [{ key: 't1', rows: [['a']] }] },
);

const cover = fc.option(
  fc
    .record(
      { alt: text, caption: text, credit: text, image: fc.constant('/uploads/cover.png') },
      { requiredKeys: [] },
    )
    .map((one) => ({ key: 'cover', ...one, after: 0 })),
);

/** Drafts whose records occur in the prose once, several times, or not at all. */
export const contents: fc.Arbitrary<Content> = fc
  .tuple(
    reports,
    unknown,
    cover,
    fc.array(fc.tuple(fc.array(block, { maxLength: 5 }), unknown), { maxLength: 5 }),
  )
  .map(([report, more, cover, bodies]) => {
    const draft = asDraft(report) as Content;
    const sections = (draft.sections ?? []).map((section, at) => withBody(section, bodies[at]));
    return { ...draft, ...more, ...(cover && { cover }), sections };
  });

function withBody(section: SectionContent, more: [Block[], object] | undefined): SectionContent {
  const body = more ? more[0] : (section.body ?? []);
  const seated = (list: unknown, seat: string) =>
    ((list ?? []) as Component[]).map((one) => ({
      ...one,
      [seat]: typeof one.table === 'string' ? one[seat] : Math.min(Number(one[seat]), body.length),
    }));
  return {
    ...{ ...section, ...more?.[1], body },
    ...{ photos: seated(section.photos, 'after'), tables: seated(section.tables, 'after') },
    notes: seated(section.notes, 'paragraph'),
  };
}
