import { isUnmodified } from '../../../src/delivery/conditional';

describe('If-None-Match', () => {
  it.each([
    [undefined, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['"b",W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['"a-gzip"', false],
  ])('%p against "a" is %p', (header, unmodified) => {
    expect(isUnmodified(header, '"a"')).toBe(unmodified);
  });
});
