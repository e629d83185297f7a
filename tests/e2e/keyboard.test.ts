import type { Page } from 'playwright-core';
import { barriers } from '../helpers/axe';
import { describeBrowser, screenshot } from '../helpers/browser';
import { openDesk, type Desk } from '../helpers/desk';
import { eventually } from '../helpers/eventually';

const TITLE = '书行山路 灯候归人';

/** The name of the element that has the focus. A string, because these tests have no types of a page. */
const FOCUSED = `(() => {
  const { activeElement: e } = document;
  return e.getAttribute('aria-label') || e.name || e.labels?.[0]?.textContent || e.textContent;
})()`;

describeBrowser('the desk without a mouse', () => {
  let office: Desk;
  let page: Page;

  beforeAll(async () => {
    office = await openDesk();
    ({ page } = office);
    await page.goto(`${office.url}/admin/desk`);
    await page.getByRole('link', { name: TITLE }).click();
    await page.locator('.zs-figure').first().waitFor();
    await page.getByText(/问题 \d+ 处/).waitFor();
  });
  afterAll(() => office?.close());

  const focused = () => page.evaluate<string>(FOCUSED);
  const line = (name: string) => page.locator(`[data-node=report_${name}]`);
  const first = () => page.locator('.ProseMirror > p').first();
  /** Selects the first two characters of the first paragraph. */
  async function selectWords(): Promise<void> {
    await first().click({ position: { x: 4, y: 12 } });
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
  }
  const dialog = () => page.getByRole('alertdialog');

  it('links the selected words, and keeps them', async () => {
    const words = await first().innerText();
    await selectWords();
    await page.keyboard.press('Control+k');
    await eventually(async () => expect(await focused()).toBe('链接'));
    await page.keyboard.type('https://example.org/a');
    await page.keyboard.press('Enter');
    await first().locator('a[data-mark=link]').waitFor();
    expect(await first().innerText()).toBe(words);
    expect(await focused()).toBe('编辑台');
    await page.keyboard.press('Control+k');
    await eventually(async () => expect(await focused()).toBe('链接'));
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await focused()).toBe('编辑台'));
    expect(await first().innerText()).toBe(words);
    await page.keyboard.press('Control+z');
    await first().locator('a[data-mark=link]').waitFor({ state: 'detached' });
  });

  it('selects one line by one key, and not the whole report', async () => {
    await line('subtitle').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('一年');
    expect(await line('subtitle').innerText()).toBe('一年');
    expect(await line('title').innerText()).toBe(TITLE);
    await page.keyboard.press('Control+z');
  });

  it('goes from a record to its card by a key, and back by Escape', async () => {
    await selectWords();
    await page.keyboard.press('Control+Alt+f');
    await eventually(async () => expect(await focused()).toBe('label'));
    await page.keyboard.type('一年');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('编辑台');
    // What is recorded by a key lacks its unit and its value: the panel says so before the gate does.
    await page.getByText(/没有计量单位/).waitFor();
    await page.getByText(/没有数值/).waitFor();
    await screenshot(page, 'keyboard record');
    // No reason replaces a unit: nobody is asked for one.
    const unit = page.locator('li', { hasText: '没有计量单位' });
    await unit.getByText('缺了这一项不能发布').waitFor();
    expect(await unit.getByRole('button', { name: '并非错误' }).count()).toBe(0);
    expect(await page.locator('input[name=overrideReason]').count()).toBe(0);
    await page.getByRole('button', { name: '不再登记' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/没有数值/).waitFor({ state: 'detached' });
    expect(await focused()).toBe('编辑台');
  });

  it('leads from a panel to the next finding, and back to the text', async () => {
    for (const key of ['F8', 'Shift+F8', 'Escape']) {
      await page.getByRole('button', { name: '下一处' }).focus();
      await page.keyboard.press(key);
      await eventually(async () => expect(await focused()).toBe('编辑台'));
    }
  });

  it('keeps the cursor below the bar when it moves up', async () => {
    await page.keyboard.press('Control+End');
    for (let line = 0; line < 40; line += 1) await page.keyboard.press('ArrowUp');
    const bar = (await page.locator('main header').first().boundingBox())!;
    const top = await page.evaluate<number>(
      'getSelection().getRangeAt(0).getBoundingClientRect().top',
    );
    expect(top).toBeGreaterThanOrEqual(bar.y + bar.height);
  });

  it('writes on in the text after the level of a heading is chosen', async () => {
    await first().click();
    await page.keyboard.press('End');
    const level = page.locator('[role=toolbar] [role=combobox]');
    await level.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: '正文' }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await focused()).toBe('编辑台'));
  });

  it('replaces all and closes the search by Escape, which covers no panel', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('没有这样的词');
    await page.keyboard.press('Tab');
    const search = page.getByRole('search');
    const bar = (await page.locator('main header').first().boundingBox())!;
    const side = (await page.locator('main aside').last().boundingBox())!;
    expect(side.y).toBeGreaterThanOrEqual(bar.y + bar.height);
    await search.locator('input').first().fill('图书馆');
    await search.getByRole('button', { name: /^全部替换/ }).focus();
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await focused()).toBe('查找'));
    await page.keyboard.press('Escape');
    await search.waitFor({ state: 'detached' });
    expect(await focused()).toBe('编辑台');
    await page.keyboard.press('Control+z');
  });

  it('asks why a finding is no mistake, and is left by Escape', async () => {
    const asked = page.getByRole('button', { name: '并非错误' }).first();
    await asked.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('想了一下');
    await page.keyboard.press('Escape');
    await page.locator('textarea[name=dismissalReason]').waitFor({ state: 'detached' });
    expect(await focused()).toBe('并非错误');
  });

  it('stays in the panel when the only finding is confirmed', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.type('县里不要求');
    await page.getByRole('button', { name: '确认无误' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/已确认无误 \d+ 条/).waitFor();
    const role = () => page.evaluate<string>('document.activeElement.getAttribute("role")');
    await eventually(async () => expect(await role()).toBe('tabpanel'));
  });

  it('notes the words before the cursor, and goes to the text of the note', async () => {
    await first().click();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Alt+n');
    await eventually(async () => expect(await focused()).toBe('注文'));
    await page.keyboard.type('zhu');
    const note = page.locator('.zs-box-notes textarea[data-field=text]').first();
    expect(await note.inputValue()).toBe('zhu');
    await page.getByText(/没有注文/).waitFor({ state: 'detached' });
    await screenshot(page, 'keyboard note');
  });

  it('lets who types go on typing when the session ends', async () => {
    await page.route('**/api/report-desks/**', (route) =>
      route.fulfill({
        status: 401,
        json: { data: null, error: { status: 401, name: 'Error', message: 'no', details: {} } },
      }),
    );
    await line('subtitle').click();
    await page.keyboard.press('End');
    await page.keyboard.type('甲');
    await page.locator('input[name=password]').waitFor();
    await page.keyboard.type('乙');
    expect(await line('subtitle').innerText()).toMatch(/甲乙$/);
    expect(await page.inputValue('input[name=password]')).toBe('');
    await page.unroute('**/api/report-desks/**');
    await page.locator('input[name=password]').focus();
    await page.keyboard.type('Only-for-tests-1');
    await page.keyboard.press('Enter');
    await page.locator('header [role=status]', { hasText: '已保存' }).waitFor();
  });

  it('publishes: the dialog has the focus, and the word after it leads to the page', async () => {
    await page.getByRole('button', { name: '发布', exact: true }).focus();
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await eventually(async () => expect(await focused()).toBe('correction'));
    expect(await barriers(page)).toEqual([]);
    await dialog().getByRole('button', { name: /^发布/ }).focus();
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: '看发布的页面' });
    await link.waitFor();
    const answer = await fetch((await link.getAttribute('href'))!);
    expect(await answer.text()).toContain(TITLE);
  });

  it('gives back what was typed into a report that a colleague deleted', async () => {
    const address = '**/api/report-desks/**';
    const gone = { status: 404, name: 'NotFoundError', message: 'No report "x".', details: {} };
    await page.route(address, (route) =>
      route.fulfill({ status: 404, json: { data: null, error: gone } }),
    );
    await line('subtitle').click();
    await page.keyboard.press('End');
    await page.keyboard.type('删后又写');
    await page.locator('header [role=status]', { hasText: '这一稿已不在' }).waitFor();
    await page.reload();
    const left = page.locator('textarea[name=leftWords]');
    await left.waitFor();
    expect(await left.inputValue()).toContain('删后又写');
    expect(await page.locator('main').innerText()).not.toContain('No report');
    await screenshot(page, 'keyboard left');
    await page.unroute(address);
  });

  it('has looked nothing up that has no Chinese', () => {
    expect(office.missingTexts()).toEqual([]);
  });
});
