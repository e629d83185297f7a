import { describeBrowser, screenshot } from '../helpers/browser';
import { openDesk, type Desk } from '../helpers/desk';

const TITLE = '书行山路 灯候归人';

describeBrowser('the desk', () => {
  let office: Desk;
  beforeAll(async () => {
    office = await openDesk();
  });
  afterAll(() => office?.close());

  const manuscript = () => office.page.locator('.ProseMirror');
  const status = (text: string) => office.page.locator('[role=status]', { hasText: text });

  it('opens a report as one document, title to credits', async () => {
    const { page, url } = office;
    await page.goto(`${url}/admin/desk`);
    await page.getByRole('link', { name: TITLE }).click();
    await manuscript().waitFor();
    expect(await manuscript().innerText()).toContain(TITLE);
    await page.locator('.zs-figure').first().waitFor();
    await page.getByText(/问题 \d+ 处/).waitFor();
    await screenshot(page, 'desk');
  });

  it('saves what is typed by itself', async () => {
    const { page } = office;
    await page.locator('[data-node=report_subtitle]').click();
    await page.keyboard.press('End');
    await page.keyboard.type('（编辑台）');
    await status('已保存').waitFor();
    await page.reload();
    await manuscript().waitFor();
    expect(await page.locator('[data-node=report_subtitle]').innerText()).toContain('（编辑台）');
  });

  it('has looked nothing up that has no Chinese', () => {
    expect(office.missingTexts()).toEqual([]);
    expect(office.complaints.filter((text) => !/401|MISSING/.test(text))).toEqual([]);
  });
});
