import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Field, Shape } from '../../../../src/domain/report/field';
import { SHAPES } from '../../../../src/domain/report/shape';

const SRC = path.resolve(__dirname, '../../../../src');

type Attribute = {
  type: string;
  required?: boolean;
  default?: unknown;
  enum?: string[];
  min?: number;
  max?: number;
  component?: string;
  repeatable?: boolean;
  target?: string;
};

/** The file in which Strapi reads the attributes of a shape. */
function attributesOf({ uid }: Shape): Record<string, Attribute> {
  const [api, name] = uid.split(/::|\./);
  const file = uid.includes('::')
    ? path.join(SRC, 'api', name!, 'content-types', name!, 'schema.json')
    : path.join(SRC, 'components', api!, `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')).attributes;
}

/** The attribute that each kind of field is stored as. */
const STORED_AS: Record<Field['is'], (field: never) => Partial<Attribute> | null> = {
  key: () => ({ type: 'string' }),
  words: ({ long }: Extract<Field, { is: 'words' }>) => ({ type: long ? 'text' : 'string' }),
  body: () => ({ type: 'blocks' }),
  rows: () => ({ type: 'json' }),
  number: () => ({ type: 'float' }),
  count: ({ min, max, default: value }: Extract<Field, { is: 'count' }>) => ({
    ...{ type: 'integer', min, default: value },
    ...(max !== undefined && { max }),
  }),
  code: ({ options, default: value }: Extract<Field, { is: 'code' }>) =>
    options
      ? { type: 'enumeration', enum: [...options], ...(value && { default: value }) }
      : { type: 'string' },
  year: () => ({ type: 'string' }),
  instant: () => ({ type: 'datetime' }),
  reference: ({ to }: Extract<Field, { is: 'reference' }>) => ({
    ...{ type: 'relation', target: `api::${to}.${to}` },
  }),
  picture: () => ({ type: 'media' }),
  part: ({ of }: Extract<Field, { is: 'part' }>) => ({
    ...{ type: 'component', component: of.uid, repeatable: false },
  }),
  parts: ({ of }: Extract<Field, { is: 'parts' }>) => ({
    ...{ type: 'component', component: of.uid, repeatable: true },
  }),
  stored: () => null,
};

describe.each(SHAPES.map((described) => [described.uid, described as Shape] as const))(
  'the description of %s',
  (_uid, described) => {
    const attributes = attributesOf(described);

    it('has every attribute of its schema, and no other', () => {
      expect(Object.keys(described.fields).sort()).toEqual(Object.keys(attributes).sort());
    });

    it.each(Object.entries(described.fields))('says of %s what its schema says', (name, field) => {
      const stored = STORED_AS[field.is](field as never);
      if (stored) expect(attributes[name]).toMatchObject(stored);
      expect(attributes[name]?.required ?? false).toBe(field.required ?? false);
    });

    it('seats no two fields of the form in one place, and fits each row into twelve columns', () => {
      const taken = Object.values(described.fields).flatMap(({ form }) =>
        form ? Array.from({ length: form[2] }, (_, at) => [form[0], form[1] + at].join()) : [],
      );
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.filter((seat) => Number(seat.split(',')[1]) > 12)).toEqual([]);
    });

    it('calls an entry by a field that it has', () => {
      expect(Object.keys(described.fields)).toContain(described.calledBy);
    });
  },
);
