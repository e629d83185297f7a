import { onRows } from '../../../../src/domain/version/rows';

const SHAPE = { sections: { metrics: {} }, cover: {}, credits: {} };
const ROW = {
  sections: [
    { id: 1, key: 'a', metrics: [{ id: 11, key: 'm' }] },
    { id: 2, key: 'b', metrics: [] },
  ],
  cover: { id: 5, key: 'p' },
  credits: [{ id: 7, role: '一审', name: '王一' }],
};
const on = (data: object) => onRows(SHAPE, data as never, ROW);

describe('components to be written', () => {
  it('get the rows of their keys, in any order, whatever ids they bring', () => {
    const { data, strays } = on({
      title: '题',
      sections: [
        { id: 90, key: 'b' },
        { id: 2, key: 'a' },
      ],
    });
    expect(data).toEqual({
      title: '题',
      sections: [
        { key: 'b', id: 2 },
        { key: 'a', id: 1 },
      ],
    });
    expect(strays).toEqual([]);
  });

  it('are known by row id where they say no key, and then by the key of that row', () => {
    expect(on({ sections: [{ id: '1', heading: '新' }] }).data).toEqual({
      sections: [{ id: 1, key: 'a', heading: '新' }],
    });
  });

  it('are new where their key is, and lose an id of elsewhere', () => {
    expect(on({ sections: [{ id: 1, key: 'z', metrics: [{ id: 11, key: 'm' }] }] }).data).toEqual({
      sections: [{ key: 'z', metrics: [{ key: 'm' }] }],
    });
  });

  it('take a row once', () => {
    const { data } = on({ sections: [{ key: 'a' }, { key: 'a' }, { id: 1 }] });
    expect((data.sections as object[])[0]).toEqual({ key: 'a', id: 1 });
    expect((data.sections as object[])[1]).toEqual({ key: 'a' });
  });

  it('do not move a row from one list to another', () => {
    expect(on({ sections: [{ key: 'b', metrics: [{ id: 11, key: 'm' }] }] }).data).toEqual({
      sections: [{ key: 'b', id: 2, metrics: [{ key: 'm' }] }],
    });
  });

  it('are strays where they name a row that is not there, and no key', () => {
    expect(on({ sections: [{ key: 'a', metrics: [{ id: 99 }] }] }).strays).toEqual([
      { path: ['sections', 0, 'metrics', 0], id: 99 },
    ]);
  });

  it('are new, with no stray among them, where there is no draft yet', () => {
    const { data, strays } = onRows(SHAPE, { sections: [{ id: 99 }] }, null);
    expect([data, strays]).toEqual([{ sections: [{}] }, []]);
  });

  it('that have no keys are known by id, and else by what they say', () => {
    const credit = { role: '一审', name: '王一' };
    expect(on({ credits: [{ id: 404, ...credit }] }).data).toEqual({
      credits: [{ ...credit, id: 7 }],
    });
    expect(on({ credits: [credit] }).data).toEqual({ credits: [credit] });
  });

  it('may stand alone, and what is no component passes', () => {
    expect(on({ cover: { id: 1, key: 'p' }, sections: null }).data).toEqual({
      ...{ cover: { key: 'p', id: 5 }, sections: null },
    });
    expect(on({ cover: null, credits: [null, 'x'] }).data).toEqual({
      cover: null,
      credits: [null, 'x'],
    });
  });
});
