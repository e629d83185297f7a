import tseslint from 'typescript-eslint';

/** Rules are error or off, never warn: a warning that nobody must mend is noise. */
export default tseslint.config(
  {
    ignores: [
      ...['dist/', 'build/', '.cache/', '.tmp/', '.strapi/', 'types/generated/', 'coverage/'],
      ...['dist/', '.astro/', '.sites/'].map((built) => `examples/website/${built}`),
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      complexity: ['error', 15],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Loaded as they are, without a build: by knex, and by dependency-cruiser.
    files: ['database/better-sqlite3/*.js', '*.cjs', 'scripts/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // The domain could live without a CMS: no Strapi, no io, no environment, no clock. That it uses no other room, scripts/rooms.cjs says.
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@strapi/*'],
              message: 'src/domain is pure: entries of Strapi become trees in src/stored.',
            },
            {
              group: ['node:*', 'fs', 'path', 'http', 'crypto', 'os', 'child_process'],
              message: 'src/domain does no io: take what you need as an argument.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'Buffer'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock is an argument.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The clock is an argument.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Ids are arguments.',
        },
      ],
    },
  },
  {
    // Language data and tables of cases may be as long as they are.
    files: ['**/*.zh.ts', '**/*.zh.*.ts', 'src/admin/translations/**', 'tests/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['scripts/**/*.ts', 'tests/**/*.ts', 'examples/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
