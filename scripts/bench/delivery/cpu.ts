/** What this process has taken of its processors so far, in microseconds. */
export function cpuTaken(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
