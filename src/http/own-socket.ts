import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let made = 0;

/** An address on this machine that nobody but this user can ask, and how to be rid of it. */
export function ownSocket(): { socketPath: string; remove(): void } {
  if (process.platform === 'win32') {
    made += 1;
    return { socketPath: `\\\\.\\pipe\\zongshu-${process.pid}-${made}`, remove: () => {} };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-socket-'));
  return {
    socketPath: path.join(folder, 'socket'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
