import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Change } from '../delivery/front-protocol';

/** The program to start as the application. */
export type Program = { file: string; args: string[] };

export const STRAPI: Program = {
  file: path.resolve('node_modules/@strapi/strapi/bin/strapi.js'),
  args: ['start'],
};

/**
 * Tells V8 to collect no garbage just because the process is idle. After such a collection, half a minute after the
 * last request, answers from memory take a third more CPU time for good (`npm run bench`). The application may be
 * larger after a long document, so it gives its memory back.
 */
const ONLY_FRONT = '--no-memory-reducer';

/**
 * Returns the flags of Node for the application, from those of this process. If there is nothing to leave out, it is the
 * same list, because `fork` takes a program given with `-e` out of that list only.
 */
export const flagsOfApplication = (own: string[] = process.execArgv): string[] =>
  own.includes(ONLY_FRONT) ? own.filter((flag) => flag !== ONLY_FRONT) : own;

/** Starts the application as a child process, which ends when this process ends. */
export function startApplication(
  { file, args }: Program,
  socketPath: string,
  hear: (change: Change) => void,
): ChildProcess {
  const child = fork(file, args, {
    env: { ...process.env, FRONT_SOCKET: socketPath },
    execArgv: flagsOfApplication(),
  });
  child.on('message', (message: object) => {
    if ('told' in message) hear(message as Change);
  });
  return child;
}
