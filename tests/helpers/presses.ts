import type { Page } from 'playwright-core';

/** What somebody does with the hands for a task: clicks, and keys that command and write nothing. */
export interface Presses {
  clicks: number;
  keys: number;
}

/** Counts in the page itself, so that no click is forgotten; a string, for the page has a DOM and these tests have no types of it. */
const COUNTER = `(() => {
  if (globalThis.presses) return;
  const presses = (globalThis.presses = { clicks: 0, keys: 0 });
  const isCommand = ({ key, ctrlKey, altKey, metaKey }) =>
    !['Control', 'Alt', 'Shift', 'Meta'].includes(key) && (key.length > 1 || ctrlKey || altKey || metaKey);
  addEventListener('click', (event) => event.isTrusted && (presses.clicks += 1), true);
  addEventListener('keydown', (event) => isCommand(event) && (presses.keys += 1), true);
})()`;

const read = async (page: Page): Promise<Presses> => {
  await page.evaluate(COUNTER);
  return page.evaluate<Presses>('({ ...globalThis.presses })');
};

/** What a task takes on a page that is not left meanwhile. */
export async function pressesOf(page: Page, task: () => Promise<unknown>): Promise<Presses> {
  const before = await read(page);
  await task();
  const after = await read(page);
  return { clicks: after.clicks - before.clicks, keys: after.keys - before.keys };
}
