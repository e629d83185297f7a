import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from './find-browser';

export { openPage, startBrowser } from './open-page';

/** `describe` if there is a browser; otherwise the tests are reported as skipped. */
export const describeBrowser: jest.Describe = (findBrowser()
  ? describe
  : describe.skip) as unknown as jest.Describe;

/** Saves a screenshot of a page if somebody asked for pictures: in the folder `SCREENSHOT_DIR`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOT_DIR;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
