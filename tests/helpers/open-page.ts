import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from './find-browser';

/** Starts a browser with a new profile that connects only to the pages it opens. */
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

/** Opens a page in a browser with Chinese settings, and records its errors and requests. */
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
  // The limit only ends a hopeless wait. The first page of the admin loads megabytes of scripts, perhaps on a busy
  // machine.
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
