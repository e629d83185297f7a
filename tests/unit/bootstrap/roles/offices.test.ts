import { readFileSync } from 'node:fs';
import path from 'node:path';
import { added } from '../../../../src/bootstrap/roles/added';
import { ENTITY_FIELDS } from '../../../../src/bootstrap/roles/entities';
import { officesFor } from '../../../../src/bootstrap/roles/offices';

const attributesOf = (uid: string): string[] => {
  const [, name] = uid.split('.') as [string, string];
  const file = `src/api/${name}/content-types/${name}/schema.json`;
  const schema = JSON.parse(readFileSync(path.resolve(__dirname, '../../../..', file), 'utf8'));
  return Object.keys((schema as { attributes: object }).attributes);
};

describe('the offices', () => {
  const offices = officesFor('zh-Hans', ['en']);
  const rightsOf = (name: string) => offices.find((office) => office.name === name)!.rights;
  const locales = (name: string, action: string) =>
    rightsOf(name)
      .filter(
        ({ subject, action: own }) =>
          subject === 'api::report.report' && own.endsWith(`.${action}`),
      )
      .flatMap((right) => right.locales ?? []);

  it.each([
    [
      '编辑',
      { read: ['zh-Hans', 'en'], create: ['zh-Hans'], update: ['zh-Hans'], publish: ['zh-Hans'] },
    ],
    [
      '审核',
      {
        read: ['zh-Hans', 'en'],
        create: [],
        update: ['zh-Hans', 'en'],
        publish: ['zh-Hans', 'en'],
      },
    ],
    ['翻译', { read: ['zh-Hans', 'en'], create: ['en'], update: ['en'], publish: ['en'] }],
  ])('%s has its languages', (name, expected) => {
    for (const [action, wanted] of Object.entries(expected)) {
      expect([action, locales(name, action)]).toEqual([action, wanted]);
    }
  });

  it('are given every field that a person fills in', () => {
    const [read] = rightsOf('编辑').filter(({ action }) => action.endsWith('.read'));
    expect(read!.fields).toEqual(
      expect.arrayContaining(['title', 'slug', 'sections', 'dismissals']),
    );
    expect(read!.fields).not.toContain('translation');
    for (const [uid, fields] of Object.entries(ENTITY_FIELDS)) {
      expect([uid, fields]).toEqual([uid, attributesOf(uid)]);
    }
  });
});

describe('what a role is to be given anew', () => {
  const read = { subject: 's', action: 'read', fields: ['a', 'b'] };
  const files = { subject: null, action: 'files' };

  it.each([
    ['all of it, where it was never looked at', [read, files], [], [read, files]],
    ['nothing, where all of it was given before', [read, files], [read, files], []],
    [
      'a field that is new',
      [{ ...read, fields: ['a', 'b', 'c'] }],
      [read],
      [{ ...read, fields: ['c'] }],
    ],
    ['a right that is new', [read, files], [read], [files]],
  ])('%s', (_name, wanted, before, expected) => {
    expect(added(wanted, before)).toEqual(expected);
  });
});
