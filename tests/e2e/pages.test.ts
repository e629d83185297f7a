import type { Browser, Locator, Page } from 'playwright-core';
import { describeBrowser, openPage, screenshot, startBrowser } from '../helpers/browser';
import { startDemo, type Demo } from '../helpers/demo';

const PAGES = [
  ['/', '书行山路'],
  ['/?locale=en', 'Books on the mountain roads'],
  ['/api/reports/2025-jichuan-library-annual-review.html', '给夜读的人留灯'],
  ['/api/reports/2025-jichuan-library-annual-review.html?locale=en', 'library'],
] as const;

const SCREENS = [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const;

/** How long a picture may take to load on a busy machine before it counts as missing. */
const PATIENCE_MS = 60_000;

/**
 * Returns whether a picture loads once it is near the screen. Its width shows this: `complete` is also true for a
 * picture that was not requested yet.
 */
async function comes(page: Page, image: Locator): Promise<boolean> {
  await image.scrollIntoViewIfNeeded();
  return page
    .waitForFunction(
      (image) => (image as unknown as { naturalWidth: number }).naturalWidth > 0,
      await image.elementHandle(),
      {
        timeout: PATIENCE_MS,
      },
    )
    .then(
      () => true,
      () => false,
    );
}

describeBrowser('the pages that anybody may read', () => {
  let demo: Demo;
  let browser: Browser;
  beforeAll(async () => {
    demo = await startDemo();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  describe.each(SCREENS)('on %s', (screen, viewport) => {
    it.each(PAGES)(
      '%s renders whole, with its pictures, and within the screen',
      async (path, words) => {
        const { page, complaints } = await openPage(browser, viewport);
        const answer = await page.goto(`${demo.url}${path}`, { waitUntil: 'networkidle' });
        expect(answer?.status()).toBe(200);
        expect(await page.innerText('body')).toContain(words);
        const broken: (string | null)[] = [];
        for (const image of await page.locator('img').all()) {
          if (!(await comes(page, image))) broken.push(await image.getAttribute('src'));
        }
        // The complaints come first, because they show the status of what did not load.
        expect({ complaints, broken }).toEqual({ complaints: [], broken: [] });
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBeLessThanOrEqual(0);
        await screenshot(page, `page ${path.replace(/\W+/g, ' ').trim()} on ${screen}`);
        await page.context().close();
      },
    );
  });
});
