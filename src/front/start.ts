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
 * Starts the front, and the application as its child. The front does nothing but answer readers, so that they never
 * wait for an import, a publication or a check. Both processes end together.
 * @param onStart is called when this process listens, before the application can answer
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
  // Takes the port first. That shows at once whether it is free, while the application takes some seconds to start.
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

/** On a signal, finishes the open requests and then ends the application. This process ends with it. */
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
