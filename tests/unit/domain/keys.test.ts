import { withKeys } from '../../../src/domain/keys';

/** k1, k2, k3 … */
const counter = () => {
  let count = 0;
  return () => `k${(count += 1)}`;
};

describe('withKeys', () => {
  it('gives a key to every section, quote, metric, photo, and to the cover', () => {
    const report = { sections: [{ quotes: [{}], metrics: [{}], photos: [{}] }], cover: {} };
    expect(withKeys(report, counter())).toEqual({
      sections: [
        { key: 'k1', quotes: [{ key: 'k2' }], metrics: [{ key: 'k3' }], photos: [{ key: 'k4' }] },
      ],
      cover: { key: 'k5' },
    });
  });

  it('keeps the keys that are there', () => {
    const report = { sections: [{ key: 'mine', metrics: [{ key: 'm' }] }] };
    expect(withKeys(report, counter())).toEqual(report);
  });

  it('gives the second of two equal keys a new one, as when a section is copied', () => {
    const { sections } = withKeys({ sections: [{ key: 'a' }, { key: 'a' }] }, counter());
    expect(sections.map(({ key }) => key)).toEqual(['a', 'k1']);
  });

  it('never makes a key that is there already', () => {
    const { sections } = withKeys({ sections: [{ key: 'k1' }, { key: '' }] }, counter());
    expect(sections.map(({ key }) => key)).toEqual(['k1', 'k2']);
  });

  it('leaves a component alone that is named by row id only: the database has its key', () => {
    expect(withKeys({ sections: [{ id: 7, heading: '一' }] }, counter())).toEqual({
      sections: [{ id: 7, heading: '一' }],
    });
  });

  it('does not change its input, nor add what is not there', () => {
    const report = { title: 'x', cover: null };
    expect(withKeys(report, counter())).toEqual({ title: 'x', cover: null });
    const section = Object.freeze({ quotes: Object.freeze([Object.freeze({})]) });
    expect(() => withKeys({ sections: [section] }, counter())).not.toThrow();
  });
});
