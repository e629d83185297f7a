import { ALONE, startProgram } from './program';

/** Another node: the compiled application in its own process, on the same database. */
export type Node = { url: string; pid: number; stop(): Promise<void> };

/** Starts a node with the environment of this test. Throws with its output if it does not start. */
export async function startNode(): Promise<Node> {
  const { child, url, ended } = await startProgram(ALONE, process.env);
  return {
    url,
    pid: child.pid as number,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
