const { projects } = require('./jest.config.js');

/** The unit tests that `npm run mutate` asks whether they notice a changed line: see scripts/mutate.ts. */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'unit'),
  rootDir: __dirname,
  testMatch: JSON.parse(process.env.MUTATE_TESTS ?? '["tests/unit/domain/**/*.test.ts"]').map(
    (pattern) => `<rootDir>/${pattern}`,
  ),
};
