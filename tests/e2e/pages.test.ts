import type { Browser } from 'playwright-core';
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

/** Until a picture has come or failed: the network is idle before a lazy one is asked for. */
const ended = `(image) => image.complete || new Promise((end) => {
  image.onload = image.onerror = () => end(true);
})`;

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
        // Pictures further down are loaded when they come near the screen.
        for (const image of await page.locator('img').all()) {
          await image.scrollIntoViewIfNeeded();
          await image.evaluate(ended);
        }
        const broken = await page.$$eval('img', (images) =>
          images.filter((image) => image.naturalWidth === 0).map((image) => image.src),
        );
        expect(broken).toEqual([]);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
        await screenshot(page, `page ${path.replace(/\W+/g, ' ').trim()} on ${screen}`);
        await page.context().close();
      },
    );
  });
});
