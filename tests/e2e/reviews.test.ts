import type { Browser, Page } from 'playwright-core';
import { shiftMonth } from '../../src/domain/schedule/month';
import { shanghaiDay } from '../../src/domain/shanghai-time';
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

  /** Opens the desk as a user, at one of its tabs. */
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

  /** Selects the first words of the body, as dragging the mouse does. */
  async function choose(page: Page, words: string): Promise<void> {
    await page.evaluate(`(() => {
      const [text] = document.querySelectorAll('.ProseMirror > p');
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      getSelection().setBaseAndExtent(walker.nextNode(), 0, walker.currentNode, ${words.length});
    })()`);
    await page.getByText(`批注对象：“${words}”`).waitFor();
  }

  async function speak(page: Page, language: string): Promise<void> {
    await page.evaluate(`localStorage.setItem('strapi-admin-language', '${language}')`);
    await page.reload();
  }

  /** Clicks the publish button of the desk. If an edition exists, also enters the correction note. */
  async function publish(page: Page): Promise<void> {
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.locator('textarea[name=correction]').fill('改正称谓');
    await page
      .getByRole('dialog')
      .or(page.getByRole('alertdialog'))
      .getByRole('button')
      .last()
      .click();
  }

  const reviewNow = async () => {
    const { json } = await office.ask('GET', `/api/report-reviews/${id}`, office.session);
    return (json as { meta: { version: string } }).meta;
  };

  const published = async (locale: string) =>
    (await office.ask('GET', `/api/reports/${SLUG}?locale=${locale}`)).text;

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

  it('the editor hears of both, and accepts the suggestion', async () => {
    const page = await office.page('editor');
    await page.goto(`${demo.url}/admin`);
    await page.getByText('周复审退回：称谓待改').waitFor();
    await page.getByText('周复审在批注中提到您：').waitFor();
    await screenshot(page, 'review home');
    await desk('editor', 'remarks');
    await page
      .locator('article')
      .first()
      .getByRole('button', { name: '采纳', exact: true })
      .click();
    await page.locator('.ProseMirror', { hasText: '我县山多路弯' }).waitFor();
  });

  it('of what was signed, what was changed alone is open, and it says by whom', async () => {
    const page = await desk('editor', 'review');
    const first = stage(page, '初审');
    await first.getByText('第1节第1段').waitFor();
    const [, signed, total] = /已签 (\d+)\/(\d+)/.exec(await first.innerText()) ?? [];
    expect(Number(total) - Number(signed)).toBe(1);
    expect(await first.innerText()).toMatch(/第1节第1段 林编辑于 [\d-: ]+修改/);
    expect(await first.locator('del').allInnerTexts()).toEqual(['霁川']);
    expect(await first.locator('ins').allInnerTexts()).toEqual(['我']);
    expect(await first.innerText()).toContain('是您最后修改的');
    await screenshot(page, 'review decay');
  });

  it('says so in English as well', async () => {
    const page = await office.page('editor');
    await speak(page, 'en');
    await stage(page, 'First review').getByText('section 1, paragraph 1').waitFor();
    await screenshot(page, 'review decay in English');
    await speak(page, 'zh-Hans');
  });

  it('nobody publishes what is not signed', async () => {
    const page = await desk('chief', 'review');
    await publish(page);
    await page.getByText(/初审（简体中文）已签\d+\/\d+/).waitFor();
    await screenshot(page, 'review refused');
  });

  it('three people sign what they did not write, and the last one publishes', async () => {
    const { version } = await reviewNow();
    const signed = await office.ask('POST', `/api/report-reviews/${id}`, office.session, {
      ...{ stage: 'first', decision: 'approved', baseVersion: version },
    });
    expect(signed.status).toBe(200);
    await sign(await desk('reviewer', 'review'), '复审');
    const page = await desk('chief', 'review');
    await sign(page, '终审');
    await stage(page, '终审').getByText('何终审于').waitFor();
    await screenshot(page, 'review complete');
    await publish(page);
    await page.getByText('已发布').first().waitFor();
    expect(await published('zh-Hans')).toContain('我县山多路弯');
  });

  it('the translator’s own words are signed by another', async () => {
    const page = await desk('translator', 'review', 'en');
    await stage(page, '译文审核').waitFor();
    await page.locator('[data-node=report_subtitle]').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' (revised)');
    await sign(page, '译文审核');
    await stage(page, '译文审核').getByText('是您最后修改的').first().waitFor();
    await screenshot(page, 'review translation');
    const reviewer = await desk('reviewer', 'review', 'en');
    await sign(reviewer, '译文审核');
    await publish(reviewer);
    await reviewer.getByText('已发布').first().waitFor();
    expect(await published('en')).toContain('(revised)');
  });

  it('in an emergency the chief publishes unsigned, and that shows until it is signed', async () => {
    const editor = await desk('editor', 'review');
    await editor.locator('[data-node=report_subtitle]').click();
    await editor.keyboard.press('End');
    await editor.keyboard.type('（更正）');
    await editor.locator('header [role=status]', { hasText: '已保存' }).waitFor();
    const page = await desk('chief', 'review');
    await page.getByText('紧急发布').first().click();
    await page.locator('textarea[name=emergencyReason]').fill('原文误写馆名，须即时更正');
    await page.getByRole('button', { name: '紧急发布' }).click();
    await page.getByText(/未经审签紧急发布（原文误写馆名，须即时更正）/).waitFor();
    await screenshot(page, 'review emergency');
    expect(await published('zh-Hans')).toContain('（更正）');
  });

  it('nothing is signed, returned or published while what is typed is on its way, and the buttons say so', async () => {
    const page = await desk('reviewer', 'review');
    const button = (name: RegExp) => stage(page, '复审').getByRole('button', { name });
    const { version } = await reviewNow();
    let send = () => {};
    const sent = new Promise<void>((resolve) => (send = resolve));
    await page.route('**/api/report-desks/**', async (route) => {
      if (route.request().method() === 'PUT') await sent;
      await route.fallback();
    });
    await page.locator('[data-node=report_subtitle]').click();
    await page.keyboard.press('End');
    await page.keyboard.type('（校）');
    await stage(page, '复审').locator('textarea').fill('标题有出入');
    await page.locator('header [role=status]', { hasText: '正在保存' }).waitFor();
    await page.getByText('稿中有改动还没有保存，保存后才能签署、退回或发布').first().waitFor();
    expect(await button(/^签署/).isDisabled()).toBe(true);
    expect(await button(/^退回/).isDisabled()).toBe(true);
    await screenshot(page, 'review waits');
    const returned = page.waitForRequest(
      (one) => one.url().includes('/report-reviews/') && one.method() === 'POST',
    );
    send();
    await button(/^退回/).click();
    const based = (await returned).headers()['if-match'];
    await stage(page, '复审').getByText('周复审于').last().waitFor();
    const now = await reviewNow();
    expect([based, now.version === version]).toEqual([`"${now.version}"`, false]);
    await page.unroute('**/api/report-desks/**');
  });

  it('a button that signs nothing says why', async () => {
    const page = await desk('chief', 'review');
    await stage(page, '终审').getByText('上一审还没有签（').waitFor();
    expect(await stage(page, '终审').getByRole('button', { name: /^签署/ }).isDisabled()).toBe(
      true,
    );
  });

  it('a month on the home page shows what is published at a time, by mouse and by keys', async () => {
    const inTwoDays = new Date(Date.now() + 2 * 24 * 3_600_000).toISOString();
    const day = shanghaiDay(inTwoDays);
    const planned = await office.ask(
      ...(['POST', `/api/report-schedules/${id}?locale=zh-Hans`, office.session] as const),
      { action: 'publish', at: inTwoDays, anyway: true },
    );
    expect(planned.status).toBe(201);
    const page = await office.page('chief');
    await page.goto(`${demo.url}/admin`);
    const grid = page.getByRole('grid', { name: '定时发布日历' });
    const chosen = grid.locator('[tabindex="0"]');
    await chosen.waitFor();
    const today = shanghaiDay(new Date().toISOString());
    expect(await chosen.getAttribute('aria-current')).toBe('date');
    expect(await chosen.innerText()).toBe(String(Number(today.slice(8))));
    await chosen.focus();
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await chosen.getAttribute('aria-label')).toMatch(
      new RegExp(`^${Number(day.slice(5, 7))}月${Number(day.slice(8))}日.*，1 项安排$`),
    );
    expect(await page.evaluate(`document.activeElement.getAttribute('tabindex')`)).toBe('0');
    await page.getByText(/北京时间 .* 发布（简体中文）/).waitFor();
    await screenshot(page, 'home calendar');
    await page.keyboard.press('PageDown');
    const month = shiftMonth(day, 1);
    await page.getByText(`${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`).waitFor();
    await page.getByRole('button', { name: '上个月' }).click();
    await grid.locator('[aria-label$="1 项安排"]').click();
    expect(await chosen.getAttribute('aria-label')).toContain('1 项安排');
    await speak(page, 'en');
    await page.getByRole('grid', { name: 'Calendar of scheduled publications' }).waitFor();
    await screenshot(page, 'home calendar en');
    await speak(page, 'zh-Hans');
  });

  it('nobody was shown a text without its Chinese', async () => {
    for (const who of ['editor', 'reviewer', 'chief', 'translator'] as const)
      await (await office.page(who)).close();
    expect(office.complaints.filter((text) => /MISSING_TRANSLATION/.test(text))).toEqual([]);
  });
});
