import type { Page } from 'playwright-core';

/** The keys of one turn, and the pause between two keys of a quick typist. */
const KEYS = 120;
const BETWEEN_MS = 90;

/**
 * Measures the time from a key press until the frame that shows it is painted: a task posted in a frame runs after its
 * paint. It is a string, because it runs in the page, and scripts have no types for the DOM.
 */
const CLOCK = `(() => {
  if (globalThis.painted) return;
  globalThis.painted = [];
  addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.painted.push(performance.now() - timeStamp);
      port2.postMessage(0);
    });
  }, true);
})()`;

/** Types in the middle of the text. Returns the milliseconds from each key to its paint. */
export async function keysToPaint(page: Page): Promise<number[]> {
  await page.evaluate(CLOCK);
  await page.evaluate('globalThis.painted.length = 0');
  await page.locator('.ProseMirror p', { hasText: '第30分馆' }).click();
  await page.keyboard.press('End');
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.type('abcdefgh'[key % 8]!);
    await page.waitForTimeout(BETWEEN_MS);
  }
  return page.evaluate<number[]>('globalThis.painted.slice()');
}
