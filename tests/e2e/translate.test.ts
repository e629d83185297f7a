import type { Page } from 'playwright-core';
import { describeBrowser, screenshot } from '../helpers/browser';
import { openDesk, type Desk } from '../helpers/desk';

const TITLE = '书行山路 灯候归人';

describeBrowser('translating a report in the admin', () => {
  let office: Desk;
  let page: Page;
  let editor: Desk['editor'];

  beforeAll(async () => {
    office = await openDesk();
    ({ page, editor } = office);
  });
  afterAll(() => office?.close());

  const row = (path: string) => page.locator(`section[aria-label="${path}"]`);
  const shown = () => page.locator('main').innerText();
  const filter = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d`) });

  it('shows every piece beside its source', async () => {
    await page.click('nav a[href$="/translate"]');
    await page.click(`main a:has-text("${TITLE}")`);
    await row('title').waitFor();
    expect(await row('title').innerText()).toContain(TITLE);
    expect(await row('title').locator('textarea').inputValue()).toMatch(/^Books/);
    expect(await shown()).toMatch(/已译 100%/);
    await page.getByRole('button', { name: '按原文更新' }).click();
    await page.getByRole('button', { name: '按原文更新' }).waitFor({ state: 'hidden' });
    await screenshot(page, 'translate');
  });

  it('marks what became stale where a number of the source changed, and shows the change', async () => {
    await editor.openReport(TITLE);
    const summary = await page.inputValue('[name="summary"]');
    await page.fill('[name="summary"]', summary.replace('28.42万册', '29.42万册'));
    await editor.press('保存');
    await page.click('aside a:has-text("English")');
    await filter('待复核').click();
    await row('title').waitFor({ state: 'hidden' });
    expect(await page.locator('main section[aria-label]').count()).toBe(1);
    expect(await row('summary').innerText()).toContain('数字变了');
    expect(await row('summary').locator('del').allInnerTexts()).toEqual(['8']);
    expect(await row('summary').locator('ins').allInnerTexts()).toEqual(['9']);
    await screenshot(page, 'translate stale');
  });

  it('takes a new translation, and the form shows it at once', async () => {
    const field = row('summary').locator('textarea');
    const text = (await field.inputValue()).replace('284,200', '294,200');
    await field.fill(text);
    await row('summary').getByRole('button', { name: '保存' }).click();
    await row('summary').waitFor({ state: 'hidden' });
    expect(await filter('待复核').innerText()).toMatch(/ 0$/);
    await editor.openReport(TITLE);
    await editor.chooseLanguage('简体中文', 'English');
    await page.getByRole('heading', { name: /^Books/, level: 1 }).waitFor();
    expect(await page.inputValue('[name="summary"]')).toBe(text);
  });

  it('says in which piece a number disagrees with the source', async () => {
    await page.click('aside a:has-text("English")');
    const wrong = page.locator('section[aria-label*=".paragraphs."] textarea').first();
    const text = await wrong.inputValue();
    const figure = /\d[\d,.]*\d/.exec(text)![0];
    await wrong.fill(text.replace(figure, '7'));
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page
      .getByText(/译文写作“.*7”.*数值不同/)
      .first()
      .waitFor();
    await screenshot(page, 'translate disagrees');
  });

  it('gives a file for a translator’s tool, and takes it back', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.en\.xlf$/);
    const file = await download.path();
    const answer = page.waitForResponse((response) => response.url().includes('/import'));
    await page.setInputFiles('input[type="file"]', file);
    expect((await answer).status()).toBe(200);
  });

  it('has looked nothing up that has no Chinese', () => {
    expect(office.missingTexts()).toEqual([]);
  });
});
