import { LAYOUTS } from '../../../src/bootstrap/layouts';
import { configured, isChanged } from '../../../src/bootstrap/layouts/configuration';
import { components, contentTypes } from '../../helpers/schemas';

/** Everything that editors meet: editions are written by the application alone. */
const EDITED = [...contentTypes(), ...components()];
/** Strapi gives these the whole row, and moves them to the end where a layout says otherwise. */
const WHOLE_ROW = ['component', 'blocks', 'json'];

it('every content type and component that editors meet has a layout', () => {
  expect(Object.keys(LAYOUTS).sort()).toEqual(EDITED.map(({ uid }) => uid).sort());
});

describe.each(EDITED)('the layout of $uid', ({ uid, attributes }) => {
  const layout = LAYOUTS[uid]!;
  const placed = layout.edit.flatMap((row) => Object.keys(row));

  it('places or hides every attribute, and each once', () => {
    expect([...placed, ...(layout.hidden ?? [])].sort()).toEqual(Object.keys(attributes).sort());
  });

  it('keeps its rows within twelve columns', () => {
    const widths = layout.edit.map((row) =>
      Object.values(row).reduce((sum, size) => sum + size, 0),
    );
    expect(widths.filter((width) => width > 12)).toEqual([]);
  });

  it('gives a whole row to what needs one', () => {
    const narrow = layout.edit
      .flatMap((row) => Object.entries(row))
      .filter(([name, size]) => WHOLE_ROW.includes(attributes[name]!.type) && size !== 12);
    expect(narrow).toEqual([]);
  });

  it('names and lists by attributes that are there', () => {
    const known = [...Object.keys(attributes), 'updatedAt'];
    const used = [
      layout.mainField,
      ...(layout.list ?? []),
      ...(layout.sort ? [layout.sort.by] : []),
    ];
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('a configuration of the content manager', () => {
  const metadata = () => ({ edit: { label: 'a' }, list: {} });
  const fresh = {
    settings: { pageSize: 10 },
    metadatas: { title: metadata(), owner: metadata() },
    layouts: { list: ['title'], edit: [[{ name: 'title', size: 6 }]] },
  };
  const applied = configured(
    fresh,
    { mainField: 'title', edit: [{ title: 9, owner: 3 }] },
    { owner: 'name' },
  );

  it('takes the layout over, and what relations are called by', () => {
    expect(applied).toEqual({
      settings: { pageSize: 10, mainField: 'title' },
      metadatas: {
        title: metadata(),
        owner: { edit: { label: 'a', mainField: 'name' }, list: {} },
      },
      layouts: {
        list: ['title'],
        edit: [
          [
            { name: 'title', size: 9 },
            { name: 'owner', size: 3 },
          ],
        ],
      },
    });
  });

  it('is not changed by an attribute that Strapi adds at boot', () => {
    const later = {
      ...applied,
      metadatas: { ...applied.metadatas, note: metadata() },
      layouts: { ...applied.layouts, edit: [...applied.layouts.edit, [{ name: 'note', size: 6 }]] },
    };
    expect(isChanged(later, applied)).toBe(false);
  });

  it('is not changed by an attribute that the model lost', () => {
    const later = {
      ...applied,
      metadatas: { title: applied.metadatas.title! },
      layouts: { list: ['title'], edit: [[{ name: 'title', size: 9 }]] },
    };
    expect(isChanged(later, applied)).toBe(false);
  });

  it.each([
    ['a column', { layouts: { ...applied.layouts, list: ['title', 'owner'] } }],
    ['a width', { layouts: { list: ['title'], edit: [[{ name: 'title', size: 12 }]] } }],
    ['a setting', { settings: { ...applied.settings, pageSize: 50 } }],
  ])('is changed by %s that an editor sets', (_what, change) => {
    expect(isChanged({ ...applied, ...change }, applied)).toBe(true);
  });
});
