import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { withLock } from './lock';

/** A build that nobody asked for since is thrown away, in milliseconds: longer than any run that uses it. */
const UNUSED = 24 * 60 * 60 * 1000;

/**
 * The folder of this name, made where there is none yet. It is whole once it is there, and then never written to: many may
 * ask at once, in one process or several, and whoever loads from it is not disturbed.
 * @param make fills an empty folder
 */
export async function kept(folder: string, make: (into: string) => Promise<void>): Promise<string> {
  if (isThere(folder)) return folder;
  return withLock(`${folder}.lock`, async () => {
    if (isThere(folder)) return folder;
    const unfinished = `${folder}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    await make(unfinished);
    publish(unfinished, folder);
    removeUnused(path.dirname(folder));
    return folder;
  });
}

/** Notes the use, too. */
function isThere(folder: string): boolean {
  if (!existsSync(folder)) return false;
  utimesSync(folder, new Date(), new Date());
  return true;
}

/** Where another was faster, its result is as good. */
function publish(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function removeUnused(builds: string): void {
  for (const name of readdirSync(builds)) {
    const folder = path.join(builds, name);
    const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (Date.now() - mtimeMs > UNUSED) rmSync(folder, { recursive: true, force: true });
  }
}
