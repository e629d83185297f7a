/** Returns the fastest of a few runs, in milliseconds. */
export function measured(work: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.round(Math.min(...runs));
}
