import type { Page } from 'playwright-core';
import { barriers } from '../helpers/axe';
import { describeBrowser, screenshot } from '../helpers/browser';
import { openDesk, type Desk } from '../helpers/desk';

const TITLE = '推开旧馆的窗';

describeBrowser('what is taken back', () => {
  let office: Desk;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    office = await openDesk();
    ({ page } = office);
    await page.goto(`${office.url}/admin/desk`);
    await page.getByRole('link', { name: TITLE }).click();
    await page.locator('.ProseMirror').waitFor();
    address = `${office.url}/api/reports/${/desk\/(\w+)/.exec(page.url())![1]}`;
  });
  afterAll(() => office?.close());

  it('shows a restored version in the text at once, and keeps what was typed in the history', async () => {
    const line = page.locator('[data-node=report_subtitle]');
    const words = await line.innerText();
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.type('abc');
    await page.getByRole('tab', { name: '历史' }).click();
    await page.getByRole('button', { name: '恢复成这一稿' }).last().click();
    await page.getByText('已恢复').first().waitFor();
    expect(await line.innerText()).toBe(words);
    const written = page.locator('li', { hasText: '编辑台' });
    await written.getByRole('button', { name: '恢复成这一稿' }).click();
    await page.locator('[data-node=report_subtitle]', { hasText: 'abc' }).waitFor();
  });

  it('withdraws a report at the desk, after asking', async () => {
    await page.getByRole('button', { name: '撤下' }).click();
    await page.getByRole('alertdialog').waitFor();
    expect(await barriers(page)).toEqual([]);
    await screenshot(page, 'withdraw asked');
    await page.getByRole('alertdialog').getByRole('button', { name: '撤下' }).click();
    await page.getByText('已撤下').first().waitFor();
    await page.getByText(/第 1 版 ·/).waitFor();
    await page.getByRole('button', { name: '撤下' }).waitFor({ state: 'detached' });
    expect((await fetch(address)).status).toBe(410);
  });

  it('says before deleting that a report can be restored, and restores it below the list', async () => {
    await office.editor.openReports();
    const row = page.locator('tbody tr', { hasText: TITLE });
    await row.getByRole('button', { name: '行操作' }).click();
    await page.getByRole('menuitem', { name: /所有语言/ }).click();
    await page.getByRole('alertdialog').getByText('30 天内可以在“编辑台”').waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: '确认' }).click();
    await row.waitFor({ state: 'detached' });
    await page.goto(`${office.url}/admin/desk`);
    await page.getByText('已删除的报告（2）').click();
    expect(await barriers(page)).toEqual([]);
    await screenshot(page, 'deleted list');
    const deleted = page.locator('details li', { hasText: TITLE });
    await deleted.getByRole('button', { name: '恢复' }).click();
    await page.getByText('已删除的报告（1）').waitFor();
    await page.getByRole('link', { name: TITLE }).click();
    await page.locator('[data-node=report_subtitle]', { hasText: 'abc' }).waitFor();
  });

  it('has looked nothing up that has no Chinese', () => {
    expect(office.missingTexts()).toEqual([]);
  });
});
