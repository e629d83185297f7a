import { uuidOf } from '../../../src/domain/uuid';

describe('uuidOf', () => {
  it('makes a UUID of version 8 and the variant of RFC 9562', () => {
    for (const name of ['', 'a', '书', 'b en']) {
      expect(uuidOf(name)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });

  it('is the same for the same name, and another for another', () => {
    expect(uuidOf('书 en')).toBe(uuidOf('书 en'));
    expect(uuidOf('书 en')).not.toBe(uuidOf('书 zh-Hans'));
  });
});
