const swc = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};

const shared = {
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/.tmp/'],
};

const api = (database) => ({
  ...shared,
  displayName: `api on ${database}`,
  testEnvironment: '<rootDir>/tests/setup/outside.ts',
  testMatch: ['<rootDir>/tests/api/**/*.test.ts'],
  setupFiles: [`<rootDir>/tests/setup/use-${database}.ts`],
  globalSetup: `<rootDir>/tests/setup/api-${database}.ts`,
});

/** The pure domain, the HTTP API on either database, and the pages in a real browser. */
module.exports = {
  // No measure of speed: it ends what hangs, on a machine that does much else.
  testTimeout: 10 * 60_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/setup/sequencer.mjs',
  // Each boot of Strapi leaves some memory behind; a hundred in one process fill its heap.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts'],
      setupFiles: ['<rootDir>/tests/setup/property-seed.ts'],
    },
    api('sqlite'),
    { ...api('postgres'), globalTeardown: '<rootDir>/tests/setup/api-postgres-teardown.ts' },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/setup/e2e.ts',
    },
  ],
};
