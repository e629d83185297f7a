import type { Browser, Page } from 'playwright-core';
import { describeBrowser, screenshot, startBrowser } from '../helpers/browser';
import { startDemo, type Demo } from '../helpers/demo';
import { fourPeople, type Somebody } from '../helpers/four-people';

const SLUG = '2025-jichuan-library-annual-review';

describeBrowser('four people and their reviews', () => {
  let demo: Demo;
  let browser: Browser;
  let office: Awaited<ReturnType<typeof fourPeople>>;
  let id: string;

  beforeAll(async () => {
    demo = await startDemo({ REVIEWS_REQUIRED: 'true' });
    browser = await startBrowser();
    office = await fourPeople(demo.url, browser);
    for (const who of ['editor', 'reviewer', 'chief', 'translator'] as const)
      await office.invite(who);
    const { json } = await office.ask('GET', `/api/reports/${SLUG}`);
    id = (json as { data: { documentId: string } }).data.documentId;
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  /** Opens the desk of somebody at one of its tabs. */
  async function desk(who: Somebody, side: string, locale = 'zh-Hans'): Promise<Page> {
    const page = await office.page(who);
    await page.goto(`${demo.url}/admin/desk/${id}?locale=${locale}&side=${side}`);
    await page.locator('.ProseMirror').waitFor();
    return page;
  }

  const stage = (page: Page, name: string) =>
    page.locator('section').filter({ has: page.getByText(name, { exact: true }) });

  async function sign(page: Page, name: string): Promise<string> {
    const button = stage(page, name).getByRole('button', { name: /^签署|^Sign/ });
    const label = await button.innerText();
    const answer = page.waitForResponse(
      (one) => one.url().includes('/report-reviews/') && one.request().method() === 'POST',
    );
    await button.click();
    expect((await answer).status()).toBe(200);
    return label;
  }

  /** Chooses the first words of the body, as a drag of the mouse does. */
  async function choose(page: Page, words: string): Promise<void> {
    await page.evaluate(`(() => {
      const [text] = document.querySelectorAll('.ProseMirror > p');
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      getSelection().setBaseAndExtent(walker.nextNode(), 0, walker.currentNode, ${words.length});
    })()`);
    await page.getByText(`批注对象：“${words}”`).waitFor();
  }

  it('the editor signs first, what somebody else wrote', async () => {
    const page = await desk('editor', 'review');
    expect(await sign(page, '初审')).toMatch(/签署（\d+ 处）/);
    await stage(page, '初审').getByText('林编辑于').waitFor();
    await screenshot(page, 'review first');
  });

  it('the reviewer suggests words, and returns the report with a remark', async () => {
    const page = await desk('reviewer', 'remarks');
    await page.locator('.ProseMirror > p').first().click();
    await page.keyboard.press('Control+Home');
    await choose(page, '霁川县');
    await page.locator('textarea[name=remarkText]').fill('@林编辑 前后称谓不一');
    await page.locator('input[name=remarkSuggestion]').fill('我县');
    await page.getByRole('button', { name: '批注', exact: true }).click();
    await page.locator('article').first().getByText('建议改为：我县').waitFor();
    await page.locator('article').first().scrollIntoViewIfNeeded();
    await screenshot(page, 'review suggestion');
    await page.getByRole('tab', { name: '审签' }).click();
    await stage(page, '复审').locator('textarea').fill('称谓待改');
    await stage(page, '复审').getByRole('button', { name: '退回' }).click();
    await stage(page, '复审').getByText('周复审于').waitFor();
  });

  it('nobody was shown a text without its Chinese', async () => {
    for (const who of ['editor', 'reviewer', 'chief', 'translator'] as const)
      await (await office.page(who)).close();
    expect(office.complaints.filter((text) => /MISSING_TRANSLATION/.test(text))).toEqual([]);
  });
});
