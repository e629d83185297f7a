import { isRange } from '../../../../src/admin/desk/figures/is-range';

it.each([
  [{ value: 12 }, false],
  [{ min: 12, max: 15 }, true],
  // Records keep no empty attribute. The field must stay while its end is typed anew.
  [{ min: 12 }, true],
  [{ max: 15 }, true],
  [{}, false],
])('says of %j whether it is a range: %s', (record, expected) => {
  expect(isRange(record)).toBe(expected);
});
