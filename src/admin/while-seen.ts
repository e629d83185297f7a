/**
 * Runs an action now, at each interval, and when the page becomes visible again; never while the page is hidden.
 * Returns `look`, which runs the action in between, and `stop`.
 * @param interval in milliseconds
 */
export function whileSeen(act: () => void, interval: number): { look(): void; stop(): void } {
  const look = () => {
    if (!document.hidden) act();
  };
  const timer = setInterval(look, interval);
  document.addEventListener('visibilitychange', look);
  look();
  return {
    look,
    stop() {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    },
  };
}
