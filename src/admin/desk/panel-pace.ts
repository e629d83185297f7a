/**
 * Milliseconds until the panels follow the text: soon after a click or an answer of the checks, and while somebody types
 * after a pause, or from time to time without one. To draw them takes longer than a key, so a key would wait for it.
 */
export const SOON_MS = 120;
export const PAUSE_MS = 250;
export const LONGEST_MS = 1_000;

/** Decides when the panels next to the manuscript are drawn again. */
export function panelPace(draw: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest typed text was typed that the panels do not show. */
  let typedAt: number | null = null;

  function within(time: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      typedAt = null;
      draw();
    }, time);
  }

  return {
    /** Call this after typed text. */
    typed(): void {
      typedAt ??= Date.now();
      within(Math.max(0, Math.min(PAUSE_MS, typedAt + LONGEST_MS - Date.now())));
    },
    /** Call this after any other change of what is shown. */
    changed(): void {
      if (timer === undefined) within(SOON_MS);
    },
    stop: (): void => clearTimeout(timer),
  };
}
