import type { Page } from 'playwright-core';
import { describeBrowser, screenshot } from '../helpers/browser';
import { openDesk, type Desk } from '../helpers/desk';
import { eventually } from '../helpers/eventually';

const SLUG = '2025-jichuan-library-annual-review';
const TITLE = '书行山路 灯候归人';
const REASON = '数字以台账为准，正文下一版改。';

type Edition = { number: number; current: boolean; overrideReason: string | null };

describeBrowser('the checks beside the form of a report', () => {
  let office: Desk;
  let page: Page;
  let editor: Desk['editor'];

  beforeAll(async () => {
    office = await openDesk();
    ({ page, editor } = office);
  });
  afterAll(() => office?.close());

  const panel = () => page.locator('aside', { hasText: '正文数字' });
  const editions = async () => {
    const answer = await fetch(`${office.url}/api/reports/${SLUG}/editions`);
    return ((await answer.json()) as { data: Edition[] }).data;
  };

  it('count the figures of the text, and find no error in the sample', async () => {
    await editor.openReport(TITLE);
    await panel().waitFor();
    expect(await panel().innerText()).toMatch(/正文数字 \d+ 处：已登记 \d+/);
    expect(await panel().innerText()).not.toContain('仍要发布');
    await screenshot(page, 'checks');
  });

  it('find a metric that is not what the text says, once the draft is saved', async () => {
    await editor.open('给夜读的人留灯');
    await editor.open('新增座位');
    const text = await page.inputValue('[name="sections.1.metrics.1.text"]');
    await page.fill('[name="sections.1.metrics.1.text"]', `${text}左右`);
    await page.locator('aside').getByText('保存后重新检查').waitFor();
    await editor.press('保存');
    await panel().getByText(`${text}左右`).waitFor();
    expect(await panel().innerText()).toMatch(/1 处问题须改正后才能发布/);
    await screenshot(page, 'checks error');
  });

  it('list the figure that is now recorded nowhere, and lead to it', async () => {
    await editor.openReport(TITLE);
    const open = panel().getByRole('button', { name: '登记', exact: true });
    await open.first().waitFor();
    await panel().locator('button:has(b)').first().click();
    const isMarked = () => page.evaluate(`CSS.highlights.has('zongshu-finding')`);
    await eventually(async () => expect(await isMarked()).toBe(true));
    await screenshot(page, 'checks place');
    await open.first().click();
    await open.waitFor({ state: 'hidden' });
    expect(await page.locator('h3 > button', { hasText: '新增座位' }).count()).toBe(2);
    await screenshot(page, 'checks record');
  });

  it('stop publishing, and let it pass for a reason that is kept', async () => {
    await editor.openReport(TITLE);
    await panel().waitFor();
    await expect(editor.press('发布')).rejects.toThrow(/^Error: 422|^422/);
    await page
      .getByText(/未予发布/)
      .first()
      .waitFor();
    await screenshot(page, 'checks refused');
    await page.fill('[name="overrideReason"]', REASON);
    await page.getByRole('button', { name: '仍要发布' }).click();
    await page.getByText('已发布，理由随版次留存').waitFor();
    await panel().getByRole('button', { name: '仍要发布' }).waitFor();
    await page.locator('main').getByText('已发布', { exact: true }).first().waitFor();
    expect(await editions()).toMatchObject([
      { number: 2, current: true, overrideReason: REASON },
      { number: 1, current: false, overrideReason: null },
    ]);
    await screenshot(page, 'checks overridden');
  });

  it('have looked nothing up that has no Chinese', () => {
    expect(office.missingTexts()).toEqual([]);
  });
});
