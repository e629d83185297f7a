import { ALONE, startProgram } from './program';

/** Another node: the compiled application in a process of its own, on the same database. */
export type Node = { url: string; pid: number; stop(): Promise<void> };

/** Starts a node with the environment of this test; fails with what it said where it does not come up. */
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
