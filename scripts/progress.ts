/** How often a line says that it goes on: where the line is renewed in place, and where each is added to a log, in ms. */
const EVERY = { terminal: 1000, log: 30_000 };

/** Says what is being done and, from time to time, for how long. Answers how to end that. */
export function showProgress(what: string, out: NodeJS.WriteStream = process.stdout): () => void {
  const began = Date.now();
  out.write(`${what}\n`);
  const write = () => {
    const line = `  ${elapsed(Date.now() - began)}`;
    out.write(out.isTTY ? `\r${line}` : `${line}\n`);
  };
  const timer = setInterval(write, out.isTTY ? EVERY.terminal : EVERY.log);
  return () => {
    clearInterval(timer);
    if (out.isTTY) out.write('\n');
  };
}

/** A duration as minutes and seconds: 1:05. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
