import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from './find-browser';

/** `describe` where there is a browser, and tests reported as skipped where there is none. */
export const describeBrowser: jest.Describe = (findBrowser()
  ? describe
  : describe.skip) as unknown as jest.Describe;

/** A browser with a profile of its own that talks to nobody but the pages it opens. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page in a browser as one in China is set up, and what it complained of. */
export async function openPage(
  browser: Browser,
  viewport = { width: 1440, height: 900 },
): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport,
  });
  const page = await context.newPage();
  // It ends a wait for what never comes. The first page of the admin loads megabytes of scripts, on a machine that may be busy.
  page.setDefaultTimeout(5 * 60_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests };
}

let folder: string | undefined;

/** Keeps a picture of a page, in `SCREENSHOT_DIR` or a temporary folder. */
export async function screenshot(page: Page, name: string): Promise<void> {
  folder ??= process.env.SCREENSHOT_DIR ?? mkdtempSync(path.join(tmpdir(), 'zongshu-screenshots-'));
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
