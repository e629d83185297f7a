import { faultIn, MAX_DEPTH, wording } from '../../../src/bodies/faults';

/** Objects in objects, `depth` deep. */
const nested = (depth: number): unknown => {
  let value: unknown = 'prose';
  for (let level = 0; level < depth; level += 1) value = { children: value };
  return value;
};

describe('what no database stores', () => {
  it.each([
    ['U+0000 in a field', { a: [{ b: 'x\0' }] }, { path: 'a.0.b', reason: 'nul' }],
    ['U+0000 in a name', { a: { 'b\0': 1 } }, { path: 'a', reason: 'nul' }],
    ['a high half alone', { a: '\ud83d' }, { path: 'a', reason: 'surrogate' }],
    ['a low half alone', ['\ude00'], { path: '0', reason: 'surrogate' }],
    ['1e999', { a: Infinity }, { path: 'a', reason: 'infinite' }],
    ['null in a list', { a: [1, null] }, { path: 'a.1', reason: 'null' }],
    ['the first of two', { a: 'x\0', b: '\ud83d' }, { path: 'a', reason: 'nul' }],
    ['a text by itself', '\0', { path: '', reason: 'nul' }],
  ])('is found: %s', (_, value, fault) => {
    expect(faultIn(value)).toEqual(fault);
  });

  it('is not found in whole characters, numbers, nothing and lists', () => {
    expect(faultIn({ a: '😀𠮷', b: [1, true, undefined], c: {}, d: null })).toBeNull();
  });

  it('begins deeper than forms nest', () => {
    expect(MAX_DEPTH).toBe(64);
    expect(faultIn(nested(64))).toBeNull();
    expect(faultIn(nested(65))).toMatchObject({ reason: 'deep' });
    expect(faultIn(nested(1_000_000))).toMatchObject({ reason: 'deep' });
  });

  it('is said with its place, however long that is', () => {
    const deep = wording(faultIn({ ['x'.repeat(5000)]: nested(100) })!);
    expect(deep.length).toBeLessThan(300);
    expect(wording({ path: 'data.title', reason: 'nul' })).toBe(
      '"data.title" holds the character U+0000, which cannot be stored. Leave it out.',
    );
  });
});
