import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let made = 0;

/** Returns a socket path on this machine that only this user can connect to, and a function that removes it. */
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
