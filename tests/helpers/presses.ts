import type { Page } from 'playwright-core';

/** The manual work of a task: clicks, and keys that give a command instead of typing text. */
export interface Presses {
  clicks: number;
  keys: number;
}

/**
 * Counts inside the page, so that no click is missed. It is a string, because the page has a DOM and these tests have
 * no types for it.
 */
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

/** Counts the clicks and keys of a task. The page must not be left during the task. */
export async function pressesOf(page: Page, task: () => Promise<unknown>): Promise<Presses> {
  const before = await read(page);
  await task();
  const after = await read(page);
  return { clicks: after.clicks - before.clicks, keys: after.keys - before.keys };
}
