import type { Page } from 'playwright-core';

/** Resolves when an element is present and painted, with the time since the start of the navigation. */
const seen = (selector: string) => `new Promise((resolve) => {
  const look = () => {
    if (!document.querySelector(${JSON.stringify(selector)})) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  };
  look();
})`;

/**
 * Measures how long an address takes until its content is painted, in milliseconds. Scripts are in the browser's cache.
 */
export async function openingOf(page: Page, address: string, selector: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate<number>(seen(selector));
}
