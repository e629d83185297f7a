import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { WorkEndedError } from './end';
import type { Answer, Ask } from './protocol';

/** A worker process that runs one task at a time. */
export type Child = {
  /** Rejects with `WorkEndedError` (memory or crash) if the process ends first. */
  do(ask: Ask): Promise<Answer>;
  /** Ends the process at once, whatever it does: a busy loop cannot ignore `SIGKILL`. */
  kill(): void;
  isAlive(): boolean;
};

/** The environment variables that a worker gets. None of them is a secret. */
const VARIABLES = ['TZ', 'LANG', 'SystemRoot', 'TMPDIR', 'TEMP'];

/** At this niceness a worker gets half the CPU share of the node, when both compete for a core. */
const NICENESS = 3;

/** How much of a dying process's output is kept, in characters: enough for the reason, too little to fill a log. */
const LAST_WORDS = 2_000;

/** The compiled worker, or the source where a script or test runs from the sources. */
const PROGRAM = path.join(__dirname, `worker${path.extname(__filename)}`);

/**
 * Starts a worker process.
 * @param memory the most that its heap may hold, in megabytes
 * @param program the file that it runs
 */
export function startChild(memory: number, program = PROGRAM): Child {
  const worker = fork(program, [], {
    execArgv: [`--max-old-space-size=${memory}`, ...loaderOf(program)],
    env: Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]])),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  yieldToNode(worker);
  let lastWords = '';
  worker.stderr?.on('data', (said: Buffer) => (lastWords = tail(lastWords + said)));
  worker.on('error', () => {});
  return {
    do: (ask) => exchange(worker, ask, () => lastWords),
    kill: () => void worker.kill('SIGKILL'),
    isAlive: () =>
      worker.connected && !worker.killed && worker.exitCode === null && worker.signalCode === null,
  };
}

const loaderOf = (program: string) =>
  program.endsWith('.ts') ? ['--import', pathToFileURL(require.resolve('tsx')).href] : [];

const tail = (text: string) => text.slice(-LAST_WORDS);

/** Lowers the priority of a worker, because readers come first on few cores. An idle worker keeps no process alive. */
function yieldToNode(worker: ChildProcess): void {
  try {
    if (worker.pid) setPriority(worker.pid, NICENESS);
  } catch {
    // If the system allows no priorities, workers have the same priority as the node.
  }
  rest(worker);
}

function rest(worker: ChildProcess): void {
  worker.unref();
  worker.channel?.unref();
  (worker.stderr as unknown as { unref?(): void } | null)?.unref?.();
}

function exchange(worker: ChildProcess, ask: Ask, lastWords: () => string): Promise<Answer> {
  worker.ref();
  worker.channel?.ref();
  return new Promise<Answer>((answered, failed) => {
    const settle = (done: () => void) => {
      worker.off('message', heard).off('close', gone);
      rest(worker);
      done();
    };
    const heard = (answer: unknown) => settle(() => answered(answer as Answer));
    const gone = (code: number | null, signal: string | null) =>
      settle(() => failed(endOf(code, signal, lastWords())));
    worker.on('message', heard).on('close', gone);
    worker.send(ask, (error) => error && settle(() => failed(endOf(null, null, error.message))));
  });
}

/** Builds the error of a process that ended. V8 aborts when its heap is full, and prints that. */
function endOf(code: number | null, signal: string | null, said: string): WorkEndedError {
  const isMemory = /out of memory|\bOOM\b|allocation failed|invalid (array|size|table)/i.test(said);
  const how = `The worker ended (${signal ?? `code ${code}`}).`;
  return new WorkEndedError(isMemory ? 'memory' : 'crash', said ? `${how} ${said.trim()}` : how);
}
