/**
 * Runs work after the typed text is painted, so that no key waits for the work. A timer alone may run before the frame.
 * A hidden page paints nothing, so a timer is used there.
 */
export function afterPaint(work: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(work);
  else requestAnimationFrame(() => setTimeout(work));
}
