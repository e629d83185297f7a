/**
 * Does something once what was just typed is on the screen, so that no key waits for it. A timer alone may run before the frame.
 * A page that nobody sees paints nothing.
 */
export function afterPaint(work: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(work);
  else requestAnimationFrame(() => setTimeout(work));
}
