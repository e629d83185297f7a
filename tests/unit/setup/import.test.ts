import { isImport } from '../../../src/setup/import';

describe('the commands of Strapi that replace a database', () => {
  const node = '/usr/bin/node';
  it.each([
    ['/app/node_modules/.bin/strapi', 'import', '-f', 'x.tar.gz'],
    ['/app/node_modules/@strapi/strapi/bin/strapi.js', 'import', '--force'],
    ['/app/node_modules/.bin/strapi', '--debug', 'import'],
    ['/app/node_modules/.bin/strapi', 'transfer', '--from', 'https://example.org/admin'],
    ['/app/node_modules/.bin/strapi', 'transfer', '--from=https://example.org/admin'],
  ])('are known: %s %s', (...words) => expect(isImport([node, ...words])).toBe(true));

  it.each([
    ['/app/node_modules/.bin/strapi', 'start'],
    ['/app/node_modules/.bin/strapi', 'export', '-f', 'import'],
    ['/app/node_modules/.bin/strapi', 'transfer', '--to', 'https://example.org/admin'],
    ['/app/scripts/demo.ts', 'import'],
  ])('are not: %s %s', (...words) => expect(isImport([node, ...words])).toBe(false));
});
