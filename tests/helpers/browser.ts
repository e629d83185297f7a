import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from './find-browser';

export { openPage, startBrowser } from './open-page';

/** `describe` if there is a browser; otherwise the tests are reported as skipped. */
export const describeBrowser: jest.Describe = (findBrowser()
  ? describe
  : describe.skip) as unknown as jest.Describe;

let folder: string | undefined;

/** Saves a screenshot of a page in `SCREENSHOT_DIR` or a temporary folder. */
export async function screenshot(page: Page, name: string): Promise<void> {
  folder ??= process.env.SCREENSHOT_DIR ?? mkdtempSync(path.join(tmpdir(), 'zongshu-screenshots-'));
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
