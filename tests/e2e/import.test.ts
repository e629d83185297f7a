import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describeBrowser, screenshot } from '../helpers/browser';
import { openDesk, type Desk } from '../helpers/desk';
import { docxOfPictures } from '../helpers/docx';
import { eventually } from '../helpers/eventually';

const FIXTURE = path.resolve(__dirname, '../fixtures/read/d01');
const GOLD = JSON.parse(readFileSync(path.join(FIXTURE, 'gold.json'), 'utf8')) as {
  title: string;
  author: string;
  sections: { heading: string | null }[];
  quotes: { text: string; speaker: string }[];
};

const NO_TITLE = '全年办案426件。\n一、主要工作\n化解纠纷，共426件案件。\n二、不足\n经费不足。\n';

const RICH =
  '<h1>青禾县文化馆工作综述</h1><h2>一、送戏下乡</h2><p>全年演出246场。“戏台又热闹了。”村民刘桂芬说。见<a href="https://example.org/plan">演出安排</a>。</p>' +
  '<table><tr><th>项目</th><th>单位</th><th>2025年</th></tr><tr><td>送戏下乡</td><td>场</td><td>246</td></tr></table>';

/** Strapi's address of the user's permissions, and how late it answers, in milliseconds. */
const [PERMISSIONS, LATE] = ['**/admin/users/me/permissions', 1_500];

/** Reads whether each proposal on the page is accepted. */
const STATES = `[...document.querySelectorAll('main [aria-pressed]')].map((button) => button.getAttribute('aria-pressed'))`;

describeBrowser('importing a document in the admin', () => {
  let office: Desk;
  let page: Page;

  beforeAll(async () => {
    office = await openDesk();
    ({ page } = office);
  });
  afterAll(() => office?.close());

  let refused = '';
  const title = () => page.locator('main input[name="title"]');

  /** Strapi has an empty alert of its own outside `main`. */
  const refusal = () => page.locator('main [role="alert"]');
  const text = () => page.locator('main').innerText();

  it('is one click away', async () => {
    await page.click('nav a[href$="/import"]');
    await page.getByRole('heading', { name: '导入报告' }).waitFor();
    await screenshot(page, 'import');
  });

  it('says why a file is not read, in Chinese, and what to do', async () => {
    await page.setInputFiles('input[type="file"]', {
      name: '照片.png',
      mimeType: 'image/png',
      buffer: Buffer.from([137, 80, 78, 71]),
    });
    expect(await refusal().innerText()).toBe(
      '不能读取这种文件。请用 Word 另存为 .docx 或 .txt，或粘贴原文。',
    );
  });

  it('shows what was understood of a Word file, and makes nothing yet', async () => {
    await page.setInputFiles('input[type="file"]', path.join(FIXTURE, 'input.docx'));
    await title().waitFor();
    expect(await title().inputValue()).toBe(GOLD.title);
    const shown = await text();
    expect(await refusal().count()).toBe(0);
    expect(shown).toContain(GOLD.author);
    for (const { heading } of GOLD.sections) expect(shown).toContain(heading ?? '');
    for (const { speaker } of GOLD.quotes) expect(shown).toContain(speaker);
    expect(shown).toMatch(/下落不明 0 处/);
    await screenshot(page, 'import understood');
  });

  it('marks each figure with its value, and keeps what was refused over a reload', async () => {
    const figure = page.getByRole('button', { name: /^数据“/ }).first();
    refused = (await figure.innerText()).trim();
    await figure.click();
    expect(await figure.getAttribute('aria-pressed')).toBe('false');
    await page.reload();
    await title().waitFor();
    expect(await figure.getAttribute('aria-pressed')).toBe('false');
    const all = await page.getByRole('button', { name: /^数据“/ }).count();
    const wanted = page.getByRole('button', { name: /^数据“/, pressed: true });
    expect([all > 10, await wanted.count()]).toEqual([true, all - 1]);
    await screenshot(page, 'import refused');
  });

  it('makes a draft of it and opens it at the desk', async () => {
    await page.getByRole('button', { name: '建立草稿' }).click();
    await page.locator('.ProseMirror').waitFor();
    expect(await page.locator('[data-node=report_title]').innerText()).toBe(GOLD.title);
    expect(await page.locator('.ProseMirror').innerText()).toContain(refused);
    expect(page.url()).toMatch(/\/admin\/desk\/[a-z0-9]{24}/);
    const list = await fetch(`${office.url}/api/reports`);
    expect(await list.text()).not.toContain(GOLD.title);
  });

  it('shows the pictures of a Word file, and makes one of them the cover', async () => {
    const names = ['story-hour', 'night-reading'];
    const file = (name: string) =>
      readFileSync(path.resolve(__dirname, `../../database/sample/photos/${name}.png`));
    await page.goto(`${office.url}/admin/import`);
    await page.setInputFiles('input[type="file"]', {
      name: '配图.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(docxOfPictures(names.map(file))),
    });
    const pictures = page.locator('main figure img');
    await pictures.nth(1).waitFor();
    const widths = () =>
      pictures.evaluateAll((all: { naturalWidth: number }[]) => all.map((one) => one.naturalWidth));
    await eventually(async () =>
      expect(await widths()).toEqual([expect.any(Number), expect.any(Number)]),
    );
    expect(Math.min(...(await widths()))).toBeGreaterThan(0);
    const covers = page.getByRole('button', { name: /^用作封面/ });
    await covers.nth(1).click();
    await page.reload();
    await pictures.nth(1).waitFor();
    expect(await covers.nth(1).getAttribute('aria-pressed')).toBe('true');
    await screenshot(page, 'import cover');
    await page.getByRole('button', { name: '建立草稿' }).click();
    const cover = page.locator('.ProseMirror .zs-cover');
    await cover.waitFor();
    expect(await page.locator('.ProseMirror .zs-photo').count()).toBe(2);
    // The first picture of the text becomes the cover, and the cover takes its place.
    const shown = () =>
      page
        .locator('.ProseMirror .zs-photo img')
        .evaluateAll((all: { src: string }[]) => all.map(({ src }) => src));
    const before = await shown();
    await page.getByRole('button', { name: '用作封面' }).click();
    expect(await shown()).toEqual([...before].reverse());
    await page.getByRole('button', { name: '放回正文' }).click();
    expect(await cover.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.locator('header [role=status]', { hasText: '已保存' }).waitFor();
    await page.reload();
    await cover.waitFor();
    expect(await shown()).toEqual([...before].reverse());
    await screenshot(page, 'desk cover');
  });

  it('takes pasted text too, and says what is missing in it', async () => {
    await page.goto(`${office.url}/admin/import`);
    await page.fill('textarea', '某县图书馆工作综述\n\n2025年，全馆接待读者12万人次。\n');
    await page.getByRole('button', { name: '读取', exact: true }).click();
    await title().waitFor();
    expect(await title().inputValue()).toBe('某县图书馆工作综述');
    expect(await text()).toMatch(/没有写明作者/);
    expect(await text()).toContain('12万人次');
  });

  it('leaves a title that is not sure to a click, and keeps what was typed over a reload', async () => {
    await page.fill('textarea', NO_TITLE);
    await page.getByRole('button', { name: '读取', exact: true }).click();
    await page.getByRole('button', { name: '全年办案426件。' }).click();
    await page.getByText('没有把握哪一行是标题').waitFor({ state: 'detached' });
    expect(await title().inputValue()).toBe('全年办案426件。');
    await title().fill('青禾县司法局工作总结');
    // The user's permissions come later than the page. Strapi's own hook then says that nothing is allowed.
    await page.route(PERMISSIONS, async (route) => {
      await page.waitForTimeout(LATE);
      await route.continue();
    });
    await page.reload();
    await title().waitFor();
    await page.unroute(PERMISSIONS);
    expect(await title().inputValue()).toBe('青禾县司法局工作总结');
    expect(await page.locator('textarea').inputValue()).toBe(NO_TITLE);
    await screenshot(page, 'import title');
    await page.getByRole('button', { name: '建立草稿' }).click();
    await page.locator('.ProseMirror').waitFor();
    expect(await page.locator('[data-node=report_title]').innerText()).toBe('青禾县司法局工作总结');
    expect(await page.locator('.ProseMirror').innerText()).toContain('共426件案件');
  });

  it('takes the pictures that a pasted page holds, names those that are elsewhere, and lets the desk choose them', async () => {
    const photo = path.resolve(__dirname, '../../database/sample/photos/story-hour.png');
    const embedded = `data:image/png;base64,${readFileSync(photo).toString('base64')}`;
    await page.goto(`${office.url}/admin/import`);
    await page.locator('textarea').waitFor();
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '云岭县文化馆工作综述');
      clipboardData.setData('text/html', ${JSON.stringify(
        `<h1>云岭县文化馆工作综述</h1><p>全年演出246场。</p><img alt="故事会" src="${embedded}"><p>观众12万人次。</p><img alt="戏台" src="https://example.org/a.jpg"><p>完。</p>`,
      )});
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('main textarea').dispatchEvent(event);
    })()`);
    await page.getByRole('button', { name: '读取', exact: true }).click();
    await page.getByText('没有收入：在别处的图片文件（戏台）。').waitFor();
    expect(await text()).toContain('1 处没有收入');
    await page.getByRole('button', { name: '建立草稿' }).click();
    const pictures = page.locator('.ProseMirror .zs-photo');
    const shown = () =>
      pictures
        .locator('img')
        .evaluateAll((all: { naturalWidth: number }[]) => all.map((one) => one.naturalWidth > 0));
    await eventually(async () => expect(await shown()).toEqual([true, false]));
    const missing = pictures.nth(1);
    await missing.getByText('还没有图片文件').waitFor();
    await screenshot(page, 'desk picture missing');
    await missing.locator('input[type=file]').setInputFiles(photo);
    await eventually(async () => expect(await shown()).toEqual([true, true]));
    await page.locator('header [role=status]', { hasText: '已保存' }).waitFor();
    await page.reload();
    await eventually(async () => expect(await shown()).toEqual([true, true]));
  });

  it('reads what is pasted with its formatting: headings, tables, links', async () => {
    await page.goto(`${office.url}/admin/import`);
    await page.locator('textarea').waitFor();
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '青禾县文化馆工作综述');
      clipboardData.setData('text/html', ${JSON.stringify(RICH)});
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('main textarea').dispatchEvent(event);
    })()`);
    await page.getByText('带格式粘贴').waitFor();
    await page.getByRole('button', { name: '读取', exact: true }).click();
    await page.getByRole('button', { name: /^数据“246”/ }).waitFor();
    expect(await page.locator('main table th').first().innerText()).toBe('项目');
    const link = page.getByRole('link', { name: '演出安排' });
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
      ...['https://example.org/plan', 'noopener noreferrer'],
    ]);
    expect(await text()).toContain('没有舍去任何内容');
    // A value that the text already states is not shown twice.
    expect((await page.locator('main p', { hasText: '全年演出' }).first().innerText()).trim()).toBe(
      '全年演出246场。“戏台又热闹了。” —— 村民 刘桂芬村民刘桂芬说。见演出安排。',
    );
    await page.locator('textarea').pressSequentially('。');
    expect(await page.getByText('带格式粘贴').count()).toBe(0);
    await screenshot(page, 'import pasted');
  });

  it('leaves every figure and speaker to the keys alone', async () => {
    await page.evaluate(`document.querySelector('main [aria-pressed]').focus()`);
    const states = () => page.evaluate<string[]>(STATES);
    const all = await states();
    for (const _ of all) {
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      // Links of the text and wide tables also take the focus in between.
      while (await page.evaluate(`document.activeElement.matches('main a, main [role=group]')`))
        await page.keyboard.press('Tab');
    }
    expect([all.length > 2, await states()]).toEqual([true, all.map(() => 'false')]);
    await page.locator('main [aria-pressed]').first().press('Enter');
    expect((await states())[0]).toBe('true');
  });

  it('has looked nothing up that has no Chinese', () => {
    expect(office.missingTexts()).toEqual([]);
  });
});
