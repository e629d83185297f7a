import type { IncomingMessage } from 'node:http';
import type { Memory } from '../delivery/memory';
import { createRegister, measureKept } from '../operations/register';

/** Whether this is what the application measured, which the front adds its own measures to. */
export const isMetrics = ({ url }: IncomingMessage, { statusCode }: IncomingMessage): boolean =>
  url === '/metrics' && statusCode === 200;

/** What the front measures, beside what the application does. */
export function createFrontMetrics(memory: Memory) {
  const register = createRegister(
    'zongshu_front_request_duration_seconds',
    'How long answers from memory took, and those that the application could not give.',
  );
  measureKept(register, 'zongshu_front', memory.stats);
  return register;
}
