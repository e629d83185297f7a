import fc from 'fast-check';
import type { Field, Shape } from '../../src/domain/report/field';
import { REPORT } from '../../src/domain/report/shape';
import type { Carried } from '../../src/domain/translate';

let made = 0;

const words = fc.constantFrom('读者', '车来了。', '约200万元', '馆员  周大山', '“灯亮了”', 'a–b');
const paragraph = words.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

const cell = fc.record(
  {
    children: words.map((text) => [{ type: 'text', text }]),
    colSpan: fc.integer({ min: 2, max: 3 }),
    rowSpan: fc.integer({ min: 2, max: 3 }),
  },
  { requiredKeys: ['children'] },
);

/** Arbitrary values for each kind of field. Kinds that the tree does not hold are left out. */
const VALUES: {
  [Kind in Field['is']]?: (field: Extract<Field, { is: Kind }>) => fc.Arbitrary<unknown>;
} = {
  key: () => fc.constant(null).map(() => `k${(made += 1)}`),
  words: ({ required }) => (required ? words : fc.option(words)),
  body: () => fc.array(paragraph, { maxLength: 3 }),
  rows: () => fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  number: () => fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12 })),
  count: ({ min, max }) => fc.integer({ min, max: max ?? 9 }),
  code: ({ options, required, default: standard }) => {
    const codes = fc.constantFrom(...(options ?? ['CNY', 'mu', 'person']));
    return required || standard !== undefined ? codes : fc.option(codes);
  },
  year: () => fc.option(fc.integer({ min: 1900, max: 2099 })),
  instant: () => fc.constantFrom(null, '2026-01-16T09:30:00+08:00', '2024-12-31T00:00:00+08:00'),
  part: ({ of }) => fc.option(treeOf(of)),
  parts: ({ of }) => fc.array(treeOf(of), { maxLength: 3 }),
};

function treeOf(described: Shape): fc.Arbitrary<Record<string, unknown>> {
  const all = Object.entries(described.fields).flatMap(([name, field]) => {
    if (field.is === 'reference' && field.inTree) {
      return [[name, fc.constantFrom('visits', 'books')] as const];
    }
    if (field.is === 'picture') return [['src', fc.constantFrom('/a.jpg', '/b.png')] as const];
    const values = VALUES[field.is] as ((field: Field) => fc.Arbitrary<unknown>) | undefined;
    return values ? [[name, values(field)] as const] : [];
  });
  const optional = all.filter(([name]) => ['src', 'indicator'].includes(name));
  const model = Object.fromEntries(all);
  const requiredKeys = all.filter((one) => !optional.includes(one)).map(([name]) => name);
  return fc.record(model, { requiredKeys });
}

/** Arbitrary reports, generated from the description. A new field is included automatically. */
export const reports = treeOf(REPORT) as unknown as fc.Arbitrary<Carried>;
