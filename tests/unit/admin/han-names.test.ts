import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inHanOrder, NAMES_OF_STRAPI } from '../../../src/admin/han-names';

type User = { firstname?: string; lastname?: string; username?: string; email?: string };
type Names = { getDisplayName(user: User): string; getInitials?(user: User): string };

const STRAPI = path.resolve(__dirname, '../../../node_modules/@strapi');
const COPIES = [
  'admin/dist/admin/admin/src/utils/users.mjs',
  'content-manager/dist/admin/utils/users.mjs',
  'review-workflows/dist/admin/utils/users.mjs',
];

/** Runs the code of one of Strapi's modules, changed as the build changes it. */
function namesOf(file: string): Names {
  const code = inHanOrder(readFileSync(path.join(STRAPI, file), 'utf8'));
  const body = code.replace(/^export \{(.*)\};$/m, 'return {$1};');
  return (new Function(body) as () => Names)();
}

describe.each(COPIES)('the names of users in %s', (file) => {
  const { getDisplayName, getInitials } = namesOf(file);

  it('is found by the build', () => {
    expect(NAMES_OF_STRAPI.test(`/project/node_modules/@strapi/${file}`)).toBe(true);
  });

  it.each<[User, string, string]>([
    [{ firstname: '知远', lastname: '宋' }, '宋知远', '宋知'],
    [{ firstname: '知远' }, '知远', '知'],
    [{ firstname: 'Ann', lastname: 'Song' }, 'Ann Song', 'AS'],
    [{ firstname: '知远', lastname: 'Song' }, '知远 Song', '知S'],
    [{ username: 'desk' }, 'desk', 'D'],
    [{ email: 'a@example.org' }, 'a@example.org', 'A'],
  ])('writes %j as %s', (user, name, initials) => {
    expect(getDisplayName(user)).toBe(name);
    if (getInitials) expect(getInitials(user)).toBe(initials);
  });
});

it('refuses code of Strapi that it does not know', () => {
  expect(() => inHanOrder('const getDisplayName = (user) => user.fullname;')).toThrow(
    'Strapi writes names in a new way',
  );
});
