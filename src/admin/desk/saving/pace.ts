/** Milliseconds without typing before a save, and before a failed save is tried again. */
const PAUSE_MS = 1_500;
const AGAIN_MS = 5_000;

/**
 * Decides when a page saves: after a pause in typing, again after a failure, or at once. Only one save runs at a time.
 * `onEnd` runs after each.
 */
export function paceOf(save: () => Promise<void>, onEnd = () => {}) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const later = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void atOnce(), time);
  };

  /** Runs other work in place of a save. A caller that asks during a save waits for that save. */
  function run(work: () => Promise<void>): Promise<void> {
    running ??= work().finally(() => {
      running = null;
      onEnd();
    });
    return running;
  }

  function atOnce(): Promise<void> {
    clearTimeout(timer);
    return run(save);
  }

  return {
    run,
    atOnce,
    afterPause: () => later(PAUSE_MS),
    afterFailure: () => later(AGAIN_MS),
    /** Saves when the work under way has ended. */
    next: () => later(0),
    isRunning: () => running !== null,
    stop: () => clearTimeout(timer),
  };
}
