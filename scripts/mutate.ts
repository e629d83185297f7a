import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Returns the tests of a module: those with the same path (`outline.test.ts`, or the folder `outline`), or else those
 * of its folder. Other tests would notice more, but by chance, and a run would take hours.
 */
function testsOf(module: string): string[] {
  const mirrored = module.replace(/^src\//, 'tests/unit/').replace(/\.tsx?$/, '');
  if (existsSync(`${mirrored}.test.ts`)) return [`${mirrored}.test.ts`];
  if (existsSync(mirrored)) return [`${mirrored}/**/*.test.ts`];
  return testsOf(path.dirname(module));
}

/**
 * `npm run mutate -- PATH…`: changes each line of the modules in small ways and lists the changes that no test noticed.
 * A path is a file or a folder below `src`. Exits with 1 if fewer than 75 % are noticed.
 */
function mutate(paths: string[]): number {
  const unknown = paths.filter((one) => !one.startsWith('src/') || !existsSync(one));
  if (paths.length === 0 || unknown.length > 0) {
    console.error(
      `Usage: npm run mutate -- src/domain/parity/align.ts …${unknown.length > 0 ? `\nNo file below src: ${unknown.join(', ')}` : ''}`,
    );
    return 2;
  }
  const tests = [...new Set(paths.flatMap(testsOf))];
  console.log(`Asked: ${tests.join(', ')}`);
  const files = paths.map((one) => (one.endsWith('.ts') ? one : `${one}/**/*.ts`)).join(',');
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', files],
    { stdio: 'inherit', env: { ...process.env, MUTATE_TESTS: JSON.stringify(tests) } },
  );
  return status ?? 1;
}

process.exitCode = mutate(process.argv.slice(2));
