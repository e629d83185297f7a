import { pressed } from '../../../src/admin/pressed';

describe('the key that was pressed', () => {
  it.each([
    ['Enter', false, 13, 'Enter'],
    ['Escape', false, 27, 'Escape'],
    ['Enter', true, 229, null],
    ['Escape', true, 27, null],
    // Safari: the key that ended a composition.
    ['Enter', false, 229, null],
  ])('%s, composing %s, code %s: %s', (key, isComposing, keyCode, expected) => {
    const event = { key, keyCode, nativeEvent: { isComposing } };
    expect(pressed(event)).toBe(expected);
  });
});
