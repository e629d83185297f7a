import { crossOriginHeaders } from '../../../src/delivery/cross-origin';

describe('the headers that let pages of other origins read', () => {
  it('are one answer for all where any origin may', () => {
    const { forAll, forOne } = crossOriginHeaders('*');
    expect(Object.fromEntries(forAll)).toEqual({
      Vary: 'Accept-Encoding',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'ETag',
    });
    expect(forOne('https://a.example')).toBeNull();
  });

  it('name the asking origin, and vary by it, where only some may', () => {
    const { forAll, forOne } = crossOriginHeaders('https://a.example, https://b.example');
    expect(forAll).toEqual([['Vary', 'Accept-Encoding, Origin']]);
    expect(forOne('https://b.example')).toContain('https://b.example');
    expect(forOne('https://c.example')).toBeNull();
    expect(forOne('https://a.example.evil')).toBeNull();
    expect(forOne(undefined)).toBeNull();
  });
});
