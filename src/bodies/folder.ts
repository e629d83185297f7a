import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';

/** The host name is part of the prefix, because several machines may share one temporary folder. */
const PREFIX = `zongshu-${hostname()}-`;

let own: string | null = null;

/** Creates a folder that only this process reads, for the files of one request. Remove it after the response. */
export async function requestFolder(): Promise<string> {
  return mkdtemp(path.join(processFolder(), 'request-'));
}

export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });

/** Removes the folders of processes that ended without removing them. Called once, at start. */
export function sweepFolders(): void {
  for (const name of readdirSync(tmpdir())) {
    if (name.startsWith(PREFIX) && isLeft(name)) remove(path.join(tmpdir(), name));
  }
}

/** Removes this process's folder. Called when the node stops. */
export function closeFolder(): void {
  if (own) remove(own);
  own = null;
}

/** Returns this process's folder. `mkdtemp` creates it for this user alone (0700). */
function processFolder(): string {
  own ??= mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  return own;
}

/**
 * Returns whether the process that made the folder has ended. In a container every process has the same id, so a folder
 * with our own id is from the run before.
 */
function isLeft(name: string): boolean {
  const pid = Number(/^(\d+)-/.exec(name.slice(PREFIX.length))?.[1]);
  if (!pid || path.join(tmpdir(), name) === own) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Removes a folder, unless it belongs to another user. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The folder is not ours to remove.
  }
}
