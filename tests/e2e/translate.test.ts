import type { Page } from 'playwright-core';
import { barriers } from '../helpers/axe';
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

  const row = (path: string) => page.locator(`[data-piece="${path}"]`);
  const shown = () => page.locator('main').innerText();
  const filter = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d`) });

  it('shows every piece beside its source', async () => {
    await page.click('nav a[href$="/translate"]');
    // The home page is shown until this page is loaded, and has links with the title that lead to the desk.
    await page.click(`main a[href*="/translate?report="]:has-text("${TITLE}")`);
    await row('title').waitFor();
    expect(await row('title').innerText()).toContain(TITLE);
    expect(await row('title').locator('textarea').inputValue()).toMatch(/^Books/);
    expect(await shown()).toMatch(/已译 100%/);
    await page.getByRole('button', { name: '按原文更新' }).click();
    await page.getByRole('button', { name: '按原文更新' }).waitFor({ state: 'hidden' });
    await screenshot(page, 'translate');
  });

  it('keeps nobody out, by axe', async () => {
    expect(await barriers(page)).toEqual([]);
  });

  it('marks what became stale where a number of the source changed, and shows the change', async () => {
    await editor.openReport(TITLE);
    const summary = await page.inputValue('[name="summary"]');
    await page.fill('[name="summary"]', summary.replace('28.42万册', '29.42万册'));
    await editor.press('保存');
    await page.click('aside a:has-text("English")');
    await filter('待复核').click();
    await row('title').waitFor({ state: 'hidden' });
    expect(await page.locator('main [data-piece]').count()).toBe(1);
    expect(await row('summary').innerText()).toContain('数字变了');
    expect(await row('summary').locator('del').allInnerTexts()).toEqual(['28.42万']);
    expect(await row('summary').locator('ins').allInnerTexts()).toEqual(['29.42万']);
    await screenshot(page, 'translate stale');
  });

  it('takes a new translation, and the form shows it at once', async () => {
    const field = row('summary').locator('textarea');
    const text = (await field.inputValue()).replace('284,200', '294,200');
    await field.fill(text);
    await field.press('Control+Enter');
    await filter('待复核').filter({ hasText: / 0$/ }).waitFor();
    await editor.openReport(TITLE);
    await editor.chooseLanguage('简体中文', 'English');
    await page.getByRole('heading', { name: /^Books/, level: 1 }).waitFor();
    expect(await page.inputValue('[name="summary"]')).toBe(text);
  });

  it('says a wrong number in the row where it was typed', async () => {
    await page.click('aside a:has-text("English")');
    const paragraph = page.locator('[data-piece*=".paragraphs."]').first();
    const wrong = paragraph.locator('textarea');
    const text = await wrong.inputValue();
    const figure = /\d[\d,.]*\d/.exec(text)![0];
    await wrong.fill(text.replace(figure, '7'));
    await paragraph
      .getByText(/译文写作“.*7”.*数值不同/)
      .first()
      .waitFor();
    await screenshot(page, 'translate disagrees');
    await wrong.fill(text);
    await paragraph
      .getByText(/数值不同/)
      .first()
      .waitFor({ state: 'detached' });
  });

  it('keeps what is typed right before a reload', async () => {
    const field = row('subtitle').locator('textarea');
    await field.press('End');
    await field.pressSequentially(' again');
    await page.waitForTimeout(100);
    await page.reload();
    await row('subtitle').waitFor();
    expect(await field.inputValue()).toMatch(/ again$/);
    await page.locator('header [role=status]', { hasText: '已保存' }).waitFor();
  });

  it('keeps what is typed offline, and saves it afterwards', async () => {
    const field = row('subtitle').locator('textarea');
    await page.context().setOffline(true);
    await field.press('End');
    await field.pressSequentially(' offline');
    await page.locator('header [role=status]', { hasText: '连不上服务器' }).waitFor();
    await page.context().setOffline(false);
    await page.locator('header [role=status]', { hasText: '已保存' }).waitFor();
    expect(await field.inputValue()).toMatch(/ again offline$/);
  });

  it('finds words on either side', async () => {
    await page.getByPlaceholder('查找原文或译文').fill('Yanqiu');
    await row('title').waitFor({ state: 'hidden' });
    expect(await row('author').count()).toBe(1);
    await page.getByPlaceholder('查找原文或译文').fill('');
    await row('title').waitFor();
  });

  it('gives a file for a translator’s tool, takes it back, and says what came in', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('书行山路 灯候归人.en.xlsx');
    await page.setInputFiles('input[type="file"]', await download.path());
    await page.getByText(/收进 \d+ 条译文/).waitFor();
  });

  it('has looked nothing up that has no Chinese', () => {
    expect(office.missingTexts()).toEqual([]);
  });
});
