import type { ChildProcess } from 'node:child_process';
import type { Server } from 'node:http';
import { crossOriginHeaders } from '../delivery/cross-origin';
import { createMemory } from '../delivery/memory';
import { jsonLog, textLog } from '../operations/access-log';
import { drain, watchConnections } from '../operations/drain';
import { createNote } from '../operations/requests';
import { createAnswers } from './answer';
import { createChanges } from './changes';
import { ownSocket } from '../http/own-socket';
import { startApplication, STRAPI } from './child';
import { createFrontMetrics } from './metrics';
import { createFrontServer } from './server';
import { frontSettings } from './settings';

/**
 * Starts the front, and the application as its child: readers are answered by a process that does nothing else, so that no
 * import, publication or check lets them wait. Both end together.
 * @param onStart is called when this process listens, which is before the application can answer
 */
export function start(
  program = STRAPI,
  onStart: (server: Server, application: ChildProcess) => void = () => {},
): void {
  const settings = frontSettings();
  const { socketPath, remove } = ownSocket();
  process.once('exit', remove);
  const memory = createMemory(settings.maxBytes);
  const changes = createChanges(memory);
  const metrics = createFrontMetrics(memory);
  const log = settings.log.isJson ? jsonLog(settings.log.isOn) : textLog(settings.log.isOn);
  const crossOrigin = crossOriginHeaders(settings.origins);
  const answers = createAnswers({ socketPath, memory, changes, crossOrigin, metrics });
  const server = createFrontServer(answers, createNote(metrics, log));
  watchConnections(server);
  server.once('error', (error) => fail(portInUse(error, settings.port)));
  // The port first: whether it is free is known in a moment, and the application takes some seconds.
  server.listen(settings.port, settings.host, () => {
    const child = startApplication(program, socketPath, changes.hear);
    onStart(server, child);
    child.once('exit', (code) => process.exit(code ?? 1));
    stopOnSignal(server, settings.patience, () => {
      log.end();
      child.kill('SIGTERM');
    });
  });
}

/** Answers what is open, then ends the application, whose end is the end of this process. */
function stopOnSignal(server: Server, patience: number, then: () => void): void {
  const stop = () => void drain(server, patience).then(then);
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (!isStopping) stop();
      isStopping = true;
    });
  }
}

function portInUse(error: NodeJS.ErrnoException, port: number): string {
  if (error.code !== 'EADDRINUSE') return error.message;
  return `Port ${port} is in use. Set PORT to another one, or stop the program that uses it.`;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
