import { readFileSync } from 'node:fs';
import path from 'node:path';
import { components, contentTypes } from '../helpers/schemas';

const API = path.resolve(__dirname, '../../src/api');

type Schema = {
  options: { draftAndPublish: boolean };
  pluginOptions: { i18n?: { localized: boolean } };
  attributes: Record<string, { type: string; pluginOptions?: { i18n?: { localized?: boolean } } }>;
};

const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(path.join(API, name, 'content-types', name, 'schema.json'), 'utf8'));

describe('the content types', () => {
  // Strapi shares what is not flagged between the languages, and its sync of shared fields loses data.
  it('say of every attribute of report that it is localized', () => {
    const shared = Object.entries(schemaOf('report').attributes)
      .filter(([, attribute]) => attribute.pluginOptions?.i18n?.localized !== true)
      .map(([name]) => name);
    expect(shared).toEqual([]);
  });

  it.each(['organization', 'series', 'indicator', 'term', 'edition'])(
    'give %s neither drafts nor languages, so that relations to it cannot vanish',
    (name) => {
      const { options, pluginOptions } = schemaOf(name);
      expect(options.draftAndPublish).toBe(false);
      expect(pluginOptions.i18n?.localized ?? false).toBe(false);
    },
  );

  // `decimal` is numeric(10,2) on PostgreSQL, which overflows at 1亿.
  it('hold no decimal number', () => {
    const all = [...contentTypes(), ...components()].map((schema) => JSON.stringify(schema));
    expect(all.filter((json) => /"type":\s*"decimal"/.test(json))).toEqual([]);
  });
});
