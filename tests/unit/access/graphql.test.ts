import { guardGraphql } from '../../../src/access/graphql';

const type = (uid: string, visible?: boolean) => ({
  uid,
  pluginOptions: { 'content-manager': { visible } },
});

/** An application, as far as the guard looks at it, and what it took out of the plugin. */
function application(plugins: string[]) {
  const disabled: string[] = [];
  const extension = { shadowCRUD: (uid: string) => ({ disable: () => disabled.push(uid) }) };
  const strapi = {
    contentTypes: {
      edition: type('api::edition.edition', false),
      report: type('api::report.report'),
      foreign: type('plugin::other.thing', false),
    },
    plugin: (name: string) => (plugins.includes(name) ? { service: () => extension } : undefined),
  };
  return { strapi: strapi as never, disabled };
}

it('GraphQL, where it is installed, does not have what the application alone writes', () => {
  const { strapi, disabled } = application(['graphql']);
  guardGraphql(strapi);
  expect(disabled).toEqual(['api::edition.edition']);
});

it('GraphQL need not be installed', () => {
  const { strapi, disabled } = application([]);
  guardGraphql(strapi);
  expect(disabled).toEqual([]);
});
