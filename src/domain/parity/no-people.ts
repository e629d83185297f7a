/** Two words of pinyin that are not a person's name. */
export const NO_PEOPLE: ReadonlySet<string> = new Set([
  'hongkong',
  'longmarch',
  'pingan',
  'pengcheng',
]);

/** English words that are spelt like pinyin. After An, Long or Men they are no given names: An Indian website. */
export const NO_GIVEN: ReadonlySet<string> = new Set([
  ...['indian', 'asian', 'malian', 'open', 'oman', 'inca', 'japan', 'women', 'men', 'human'],
  ...['taiwan', 'hainan', 'hunan', 'yunnan', 'henan', 'anhui'],
]);
