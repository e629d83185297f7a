/**
 * Does something at once, every so often, and when the page is looked at again; never while it is hidden. Answers `look`, by which
 * it is done between times, and `stop`.
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
