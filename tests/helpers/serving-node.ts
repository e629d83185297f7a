import { BEHIND_FRONT, startProgram } from './program';

/** Starts a node as in production, in processes of its own, on the database of this test. */
export async function startServingNode(env: Record<string, string> = {}) {
  const { child, url, output, ended } = await startProgram(BEHIND_FRONT, {
    ...{ ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
  });
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid as number,
    /** The process id of its application. */
    application: Number(/^APPLICATION (\d+)$/m.exec(output())?.[1]),
    ended: ended.then(({ code }) => code),
    output,
    stop: () => child.kill('SIGTERM'),
  };
}
