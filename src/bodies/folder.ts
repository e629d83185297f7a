import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';

/** Of one machine, since a temporary folder may be shared by several. */
const PREFIX = `zongshu-${hostname()}-`;

let own: string | null = null;

/** A folder that only this process reads, for what one request brings. Remove it when the request is answered. */
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

/** Removes this process's folder. Called when the node ends. */
export function closeFolder(): void {
  if (own) remove(own);
  own = null;
}

/** `mkdtemp` makes it for this user alone (0700). */
function processFolder(): string {
  own ??= mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  return own;
}

/** Whether the process that made it is gone. In a container each has the same id: then it was the one before. */
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

/** Another user's folder stays: it is not ours. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // What cannot be removed is not ours.
  }
}
