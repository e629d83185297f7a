import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Change } from '../delivery/front-protocol';

/** The program to start as the application. */
export type Program = { file: string; args: string[] };

export const STRAPI: Program = {
  file: path.resolve('node_modules/@strapi/strapi/bin/strapi.js'),
  args: ['start'],
};

/** Starts the application as a child process, which ends when this process ends. */
export function startApplication(
  { file, args }: Program,
  socketPath: string,
  hear: (change: Change) => void,
): ChildProcess {
  const child = fork(file, args, { env: { ...process.env, FRONT_SOCKET: socketPath } });
  child.on('message', (message: object) => {
    if ('told' in message) hear(message as Change);
  });
  return child;
}
