/** Two words of pinyin that are not a person's name. */
export const NO_PEOPLE: ReadonlySet<string> = new Set([
  'hongkong',
  'longmarch',
  'pingan',
  'pengcheng',
]);
