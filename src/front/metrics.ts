import type { IncomingMessage } from 'node:http';
import type { Memory } from '../delivery/memory';
import { createRegister, measureKept } from '../operations/register';

/** Returns whether this is the application's metrics response, to which the front appends its own metrics. */
export const isMetrics = ({ url }: IncomingMessage, { statusCode }: IncomingMessage): boolean =>
  url === '/metrics' && statusCode === 200;

/** Creates the front's own metrics, which come on top of the application's. */
export function createFrontMetrics(memory: Memory) {
  const register = createRegister(
    'zongshu_front_request_duration_seconds',
    'How long answers from memory took, and those that the application could not give.',
  );
  measureKept(register, 'zongshu_front', memory.stats);
  return register;
}
