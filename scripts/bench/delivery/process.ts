import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Returns the CPU time that this process has used, in microseconds. */
export function cpuTaken(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Measures the bytes of the heap and of external buffers after two full collections, because the first runs finalizers.
 * @param bound how many bytes the cached responses may take
 */
export function memoryTaken(bound: number) {
  global.gc?.();
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { used: heapUsed + external, bound };
}

/** Returns the address of a server on loopback. */
export const urlOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
