import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What this process has taken of its processors so far, in microseconds. */
export function cpuTaken(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Bytes of the heap and of buffers beside it, after two full collections: the first runs finalisers.
 * @param bound how many bytes the answers that it keeps may take
 */
export function memoryTaken(bound: number) {
  global.gc?.();
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { used: heapUsed + external, bound };
}

/** Where a server on loopback is reached. */
export const urlOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
