import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describeBrowser, screenshot } from '../helpers/browser';
import { openDesk, type Desk } from '../helpers/desk';

const FIXTURE = path.resolve(__dirname, '../fixtures/read/d01');
const GOLD = JSON.parse(readFileSync(path.join(FIXTURE, 'gold.json'), 'utf8')) as {
  title: string;
  author: string;
  sections: { heading: string | null }[];
  quotes: { text: string; speaker: string }[];
};

describeBrowser('importing a document in the admin', () => {
  let office: Desk;
  let page: Page;

  beforeAll(async () => {
    office = await openDesk();
    ({ page } = office);
  });
  afterAll(() => office?.close());

  /** Strapi keeps an empty alert of its own outside. */
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
    await page.getByRole('heading', { name: GOLD.title }).waitFor();
    const shown = await text();
    expect(await refusal().count()).toBe(0);
    expect(shown).toContain(GOLD.author);
    for (const { heading } of GOLD.sections) expect(shown).toContain(heading ?? '导语');
    for (const { speaker } of GOLD.quotes) expect(shown).toContain(speaker);
    await screenshot(page, 'import understood');
  });

  it('makes a draft of it and opens it at the desk', async () => {
    await page.getByRole('button', { name: '建立草稿' }).click();
    await page.locator('.ProseMirror').waitFor();
    expect(await page.locator('[data-node=report_title]').innerText()).toBe(GOLD.title);
    expect(page.url()).toMatch(/\/admin\/desk\/[a-z0-9]{24}/);
    const list = await fetch(`${office.url}/api/reports`);
    expect(await list.text()).not.toContain(GOLD.title);
  });

  it('takes pasted text too, and says what is missing in it', async () => {
    await page.goto(`${office.url}/admin/import`);
    await page.fill('textarea', '某县图书馆工作综述\n\n2025年，全馆接待读者12万人次。\n');
    await page.getByRole('button', { name: '读取', exact: true }).click();
    await page.getByRole('heading', { name: '某县图书馆工作综述' }).waitFor();
    expect(await text()).toMatch(/没有写明作者/);
    expect(await text()).toContain('12万人次');
  });

  it('has looked nothing up that has no Chinese', () => {
    expect(office.missingTexts()).toEqual([]);
  });
});
