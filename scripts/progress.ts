/** How often progress is shown, in milliseconds: a terminal renews one line, a log gets a new line each time. */
const EVERY = { terminal: 1000, log: 30_000 };

/** Prints what is being done and, from time to time, for how long. Returns a function that stops it. */
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

/** Formats a duration as minutes and seconds: 1:05. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
