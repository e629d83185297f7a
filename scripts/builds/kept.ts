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

/** A build that was not used for so long is deleted, in milliseconds. No run that uses it takes longer. */
const UNUSED = 24 * 60 * 60 * 1000;

/**
 * Returns the folder with this name, and makes it if it does not exist. It appears only when it is complete, and is
 * never changed afterwards. Several callers and processes may ask at once, and nothing changes under a process that
 * loads from it.
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

/** Returns whether the folder exists, and records that it was used. */
function isThere(folder: string): boolean {
  if (!existsSync(folder)) return false;
  utimesSync(folder, new Date(), new Date());
  return true;
}

/** Moves the finished folder into place. If another process was faster, its result is used. */
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
