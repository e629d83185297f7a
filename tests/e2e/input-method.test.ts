import type { Page } from 'playwright-core';
import { describeBrowser } from '../helpers/browser';
import { openDesk, type Desk } from '../helpers/desk';
import { eventually } from '../helpers/eventually';
import { inputMethod } from '../helpers/input-method';

const TITLE = '书行山路 灯候归人';

/** Longer than the desk waits until it saves, in milliseconds. */
const WHILE = 2_500;

describeBrowser('the desk under an input method', () => {
  let office: Desk;
  let page: Page;
  let method: Awaited<ReturnType<typeof inputMethod>>;

  beforeAll(async () => {
    office = await openDesk();
    ({ page } = office);
    method = await inputMethod(page);
    await page.goto(`${office.url}/admin/desk`);
    await page.getByRole('link', { name: TITLE }).click();
    await page.locator('.zs-figure').first().waitFor();
    await page.getByText(/问题 \d+ 处/).waitFor();
  });
  afterAll(() => office?.close());

  const line = (name: string) => page.locator(`[data-node=report_${name}]`);
  const paragraph = () => page.locator('.ProseMirror > p:has(.zs-figure)').first();
  const saved = () => page.locator('header [role=status]', { hasText: '已保存' }).waitFor();

  it.each([
    ['the title', () => line('title')],
    ['a line that is empty', () => line('summary')],
    ['a paragraph with figures', paragraph],
  ])('writes in %s what was chosen, once and where the caret was', async (_, place) => {
    const before = await place().innerText();
    await place().click();
    await page.keyboard.press('End');
    await method.begin('nihao');
    await page.waitForTimeout(WHILE);
    await method.choose('你好');
    await method.begin('a');
    await method.choose('啊');
    await eventually(async () => {
      const after = await place().innerText();
      expect(after.split('你好啊')).toHaveLength(2);
      expect(after.replace('你好啊', '').trim()).toBe(before.trim());
    });
    await saved();
  });

  it('writes before and in a figure', async () => {
    const figure = paragraph().locator('.zs-figure').first();
    const words = (await figure.innerText()).trim();
    await figure.click({ position: { x: 2, y: 8 } });
    await method.begin('yue');
    await page.waitForTimeout(WHILE);
    await method.choose('约略');
    expect(await paragraph().innerText()).toContain('约略');
    expect((await paragraph().innerText()).replace('约略', '')).toContain(words);
    await page.keyboard.press('Control+z');
    await saved();
  });

  it('breaks no line where Enter only keeps the letters', async () => {
    const lines = await page.locator('.ProseMirror > p').count();
    await paragraph().click();
    await page.keyboard.press('End');
    await method.begin('wps');
    await method.press('Enter');
    await method.choose('wps');
    expect(await page.locator('.ProseMirror > p').count()).toBe(lines);
    expect(await paragraph().innerText()).toContain('wps');
    await page.keyboard.press('Control+z');
  });

  it('writes in the card of a figure, whose text follows each letter', async () => {
    await paragraph().locator('.zs-figure').first().click();
    const label = page.locator('aside input[name=label]');
    await label.fill('');
    await label.click();
    await method.begin('duzhe');
    await method.choose('读者');
    await page.keyboard.type('abcdefgh', { delay: 5 });
    await eventually(async () => expect(await label.inputValue()).toBe('读者abcdefgh'));
    await label.press('Home');
    await page.keyboard.type('12', { delay: 5 });
    await eventually(async () => expect(await label.inputValue()).toBe('12读者abcdefgh'));
    await method.begin('xin');
    await method.choose('新');
    await eventually(async () => expect(await label.inputValue()).toBe('12新读者abcdefgh'));
  });

  it('goes nowhere by a key that is the input method’s, in the search', async () => {
    await paragraph().click();
    await page.keyboard.press('Control+f');
    const field = page.getByRole('search').locator('input').first();
    await field.click();
    await method.begin('tushuguan');
    await method.press('Escape');
    await method.press('Enter');
    expect(await page.getByRole('search').count()).toBe(1);
    await method.choose('图书馆');
    expect(await field.inputValue()).toBe('图书馆');
    await page.getByRole('button', { name: /^全部替换（[1-9]/ }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('keeps a reason whose letters are taken back by Escape', async () => {
    await page.getByRole('button', { name: '并非错误' }).first().click();
    const reason = page.locator('textarea[name=dismissalReason]');
    await method.begin('xian');
    await method.press('Escape');
    await method.cancel();
    await method.begin('xianli');
    await method.choose('县里如此');
    expect(await reason.inputValue()).toBe('县里如此');
    await page.keyboard.press('Escape');
  });

  it('keeps each letter that is typed fast into the table of figures', async () => {
    await page.getByRole('button', { name: '数据表' }).click();
    const label = page.locator('table td:nth-child(2) input').first();
    await label.fill('');
    await page.keyboard.type('abcdefgh', { delay: 5 });
    await method.begin('duzhe');
    await method.choose('读者');
    await eventually(async () => expect(await label.inputValue()).toBe('abcdefgh读者'));
    await page.getByRole('button', { name: '文稿' }).click();
    await saved();
  });

  it('writes a translation, whose pieces keep what was chosen', async () => {
    const report = /desk\/([a-z0-9]{24})/.exec(page.url())![1]!;
    await page.goto(`${office.url}/admin/translate?report=${report}&locale=en`);
    const field = page.locator('[data-piece="title"] textarea');
    await field.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('abcdefgh', { delay: 5 });
    await method.begin('hao');
    await page.waitForTimeout(WHILE);
    await method.press('Enter');
    await method.choose('好');
    await eventually(async () => expect(await field.inputValue()).toBe('abcdefgh好'));
    await saved();
    await page.reload();
    await eventually(async () => expect(await field.inputValue()).toBe('abcdefgh好'));
  });
});
