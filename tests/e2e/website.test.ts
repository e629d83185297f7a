import type { Browser } from 'playwright-core';
import { signatureHeaders } from '../../src/webhooks/signature';
import { barriers } from '../helpers/axe';
import { describeBrowser, openPage, screenshot, startBrowser } from '../helpers/browser';
import { startDemo, type Demo } from '../helpers/demo';
import { eventually } from '../helpers/eventually';
import { firstAdministrator } from '../helpers/first-administrator';
import { hasWebsite, startWebsite } from '../helpers/website';

const SLUG = '2025-jichuan-library-annual-review';
const SERIES = 'jichuan-library-annual-review';
const SECRET = 'shared-by-the-test';

const describeWebsite = hasWebsite() ? describeBrowser : describe.skip;
if (!hasWebsite()) {
  console.warn(
    'SKIPPED: the example website. Its packages are not installed: npm --prefix examples/website ci',
  );
}

const PAGES = [
  ['/zh-Hans/', '书行山路'],
  ['/en/', 'Books on the mountain roads'],
  [`/zh-Hans/reports/${SLUG}/`, '给夜读的人留灯'],
  [`/en/reports/${SLUG}/`, 'Key figures'],
  [`/zh-Hans/years/${SERIES}/`, '接待读者'],
] as const;

describeWebsite('the example website', () => {
  let demo: Demo;
  let site: Awaited<ReturnType<typeof startWebsite>>;
  let browser: Browser;
  let administrator: Awaited<ReturnType<typeof firstAdministrator>>;

  beforeAll(async () => {
    process.env.WEBHOOK_SECRET = SECRET;
    demo = await startDemo();
    administrator = await firstAdministrator(demo.url);
    site = await startWebsite({
      ...{ CMS: demo.url, CMS_TOKEN: administrator.accessKey },
      ...{ WEBHOOK_SECRET: SECRET, PREVIEW_SECRET: 'shown-before' },
    });
    browser = await startBrowser();
  });
  afterAll(async () => {
    delete process.env.WEBHOOK_SECRET;
    await browser?.close();
    await site?.stop();
    await demo?.stop();
  });

  const opened = async (path: string, viewport?: { width: number; height: number }) => {
    const { page, complaints } = await openPage(browser, viewport);
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    return { page, complaints };
  };

  it.each(PAGES)('shows %s within a phone, keeping nobody out', async (path, words) => {
    const { page, complaints } = await opened(path, { width: 390, height: 844 });
    expect(await page.innerText('body')).toContain(words);
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect({ overflow, complaints, barriers: await barriers(page) }).toEqual({
      ...{ overflow: 0, complaints: [], barriers: [] },
    });
    await page.context().close();
  });

  it('marks figures in the prose, says of each what it is, and leads to the other language', async () => {
    const { page } = await opened(`/zh-Hans/reports/${SLUG}/`);
    const visits = page.locator('data', { hasText: '21.39万人次' }).first();
    expect(await visits.getAttribute('value')).toBe('213900');
    await visits.click();
    expect(await page.locator('#figure-said').innerText()).toBe('全年接待读者 21.39万人次');
    expect(await page.locator('svg[role=img]').count()).toBeGreaterThan(5);
    await page.click('header.site nav a');
    await page.waitForURL(`**/en/reports/${SLUG}/`);
    await page.context().close();
  });

  it('finds what is searched for, and leads to its section', async () => {
    const { page } = await opened('/zh-Hans/');
    await page.fill('input[name=q]', '流动图书车');
    await page.click('form[role=search] button');
    await page.waitForSelector('#hits mark');
    expect(await page.locator('#hits mark').first().innerText()).toBe('流动图书车');
    await page.locator('#hits a').first().click();
    await page.waitForURL('**/reports/**');
    await page.context().close();
  });

  it('takes a webhook that is signed, and no other', async () => {
    const body = JSON.stringify({ event: 'entry.publish' });
    const status = async (headers: Record<string, string>) =>
      (await fetch(`${site.url}/hooks/zongshu`, { method: 'POST', headers, body })).status;
    expect(await status({})).toBe(401);
    expect(await status(signatureHeaders('another', body, new Date()))).toBe(401);
    expect(await status(signatureHeaders(SECRET, body, new Date()))).toBe(204);
  });

  it('shows a draft to who has the address, and what is published while it runs to all', async () => {
    await administrator.addWebhook(`${site.url}/hooks/zongshu`);
    const { data } = (await (await fetch(`${demo.url}/api/reports/${SLUG}`)).json()) as {
      data: { documentId: string };
    };
    const subtitle = '霁川县图书馆2025年工作综述（修订）';
    await administrator.write('PUT', `/api/reports/${data.documentId}`, { data: { subtitle } });

    const address = `${site.url}/preview?documentId=${data.documentId}&locale=zh-Hans`;
    const { page, complaints } = await openPage(browser);
    await page.goto(`${address}&secret=shown-before`, { waitUntil: 'networkidle' });
    expect(await page.innerText('body')).toMatch(/草稿预览[^]*（修订）/);
    await page.waitForFunction("document.querySelector('.picture img').naturalWidth > 0");
    expect(complaints).toEqual([]);
    await page.context().close();
    expect((await fetch(`${address}&secret=guessed`)).status).toBe(403);
    expect((await fetch(address)).status).toBe(403);
    expect(await (await fetch(`${site.url}/zh-Hans/`)).text()).not.toContain(subtitle);

    await administrator.write('POST', `/api/reports/${data.documentId}/publish`, {});
    await eventually(async () => {
      const front = await (await fetch(`${site.url}/zh-Hans/`)).text();
      expect(front).toContain(subtitle);
    });
  });

  it('keeps a picture of its front page', async () => {
    const { page } = await opened('/zh-Hans/', { width: 1280, height: 900 });
    await screenshot(page, 'website');
    await page.context().close();
  });
});
