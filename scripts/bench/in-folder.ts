import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs a benchmark in a temporary folder, which is always deleted. Prints a failure and sets the exit code. */
export function inFolder(main: (folder: string) => Promise<void>): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-bench-'));
  main(folder)
    .catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    })
    .finally(() => rmSync(folder, { recursive: true, force: true }));
}
