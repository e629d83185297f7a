import type { Browser, Page } from 'playwright-core';
import { describeBrowser, openPage, screenshot, startBrowser } from '../helpers/browser';
import { startDemo, type Demo } from '../helpers/demo';
import { desk } from '../helpers/desk';

const SLUG = '2025-jichuan-library-annual-review';
const TITLE = '书行山路 灯候归人';
const SECTION = '给夜读的人留灯';

type Report = {
  title: string;
  sections: {
    key: string;
    quotes: { key: string; role: string }[];
    metrics: { key: string; label: string }[];
  }[];
};

describeBrowser('the main job, in the admin', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let editor: ReturnType<typeof desk>;
  let complaints: string[];
  let requests: string[];

  beforeAll(async () => {
    demo = await startDemo();
    browser = await startBrowser();
    ({ page, complaints, requests } = await openPage(browser));
    editor = desk(page, demo.url);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const published = async (locale: string): Promise<Report> => {
    const answer = await fetch(`${demo.url}/api/reports/${SLUG}?locale=${locale}`);
    return ((await answer.json()) as { data: Report }).data;
  };
  const text = (selector = 'body') => page.locator(selector).innerText();
  const value = (name: string) => page.inputValue(`[name="${name}"]`);

  it('greets the first visitor in Chinese and registers the first account', async () => {
    await editor.register();
    expect(await text()).toContain('欢迎使用综述');
    await screenshot(page, 'register');
    await editor.submit();
    await page.waitForSelector('text=最近编辑');
    expect(await text()).toContain('知远，您好');
    expect(await text()).not.toMatch(/Welcome|Hello|guided tour|Media Library/);
  });

  it('lists the reports with their years, organizations, languages and states', async () => {
    await editor.openReports();
    const headers = await page.locator('thead th').allInnerTexts();
    expect(headers.filter(Boolean)).toEqual([
      '标题',
      '年度',
      '机构',
      '更新时间',
      '已有语言',
      '状态',
    ]);
    const row = page.locator('tbody tr', { hasText: TITLE });
    await row.getByText('English').waitFor();
    expect(await row.innerText()).toMatch(/2025[^]*霁川县图书馆[^]*简体中文[^]*English[^]*已发布/);
    await screenshot(page, 'list');
  });

  it('opens a report in a form that speaks Chinese, with the year as it is', async () => {
    await editor.openReport(TITLE);
    expect(await value('year')).toBe('2025');
    // The count of a relation is shown once the relation has loaded.
    await page
      .getByText(/机构\s\(1\)/)
      .first()
      .waitFor();
    // Strapi puts a no-break space before the count.
    const form = (await text()).replaceAll('\u00a0', ' ');
    for (const label of ['副标题', '发布时间', '机构 (1)', '章节 (6)', '责任人员 (4)', '封面']) {
      expect(form).toContain(label);
    }
    const [title, year] = await Promise.all(
      ['title', 'year'].map((name) => page.locator(`[name="${name}"]`).boundingBox()),
    );
    expect(year?.y).toBe(title?.y);
    await page.getByRole('button', { name: '发布', exact: true }).waitFor();
    await page.getByRole('combobox').filter({ hasText: '简体中文' }).waitFor();
    await page.getByText('正文数字').waitFor();
    await page.locator('aside a:has-text("English")').waitFor();
    await page.setViewportSize({ width: 1440, height: 1400 });
    await screenshot(page, 'edit');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('calls the rows of sections, quotes, metrics and photos by what they hold', async () => {
    await editor.open(SECTION);
    const rows = await page.locator('h3 > button').allInnerTexts();
    expect(rows).toEqual(expect.arrayContaining(['新增座位', '责任编辑', '车轮上的书架']));
    expect(rows.some((row) => row.startsWith('白班常常忙到天黑才下'))).toBe(true);
    await editor.open('新增座位');
    expect(await text('[name="sections.1.metrics.1.text"] >> xpath=ancestor::form')).toContain(
      '确数',
    );
    await screenshot(page, 'metric');
  });

  it('saves a draft with a changed title, quote and metric, and publishes nothing by that', async () => {
    const before = await published('zh-Hans');
    await page.fill('[name="title"]', `${TITLE}（改）`);
    await page.fill('[name="sections.1.metrics.1.label"]', '新增阅览座位');
    await editor.open('白班常常忙到天黑才下');
    await page.fill('[name="sections.1.quotes.0.role"]', '县医院夜班护士');
    await editor.press('保存');
    await page.getByText('已保存').first().waitFor();
    expect(await published('zh-Hans')).toEqual(before);
  });

  it('shows the draft as the page that it will be', async () => {
    const form = page.url();
    await page.getByText('打开预览').click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: `${TITLE}（改）` }).waitFor();
    await screenshot(page, 'preview');
    await page.goto(form);
    await page.waitForSelector('input[name="title"]');
  });

  it('publishes the Chinese alone', async () => {
    const before = await published('zh-Hans');
    const english = await published('en');
    await editor.press('发布');
    const after = await published('zh-Hans');
    expect(after.title).toBe(`${TITLE}（改）`);
    expect(after.sections[1]?.quotes[0]?.role).toBe('县医院夜班护士');
    expect(after.sections[1]?.metrics[1]?.label).toBe('新增阅览座位');
    // The form has no field for keys. It must not lose them, because they align the languages.
    expect(after.sections.map(({ key }) => key)).toEqual(before.sections.map(({ key }) => key));
    expect(after.sections[1]?.metrics[1]?.key).toBe(before.sections[1]?.metrics[1]?.key);
    expect(await published('en')).toEqual(english);
  });

  it('edits and publishes the English of the same report', async () => {
    await editor.chooseLanguage('简体中文', 'English');
    await page.getByRole('heading', { name: /^Books/, level: 1 }).waitFor();
    await page.fill('[name="title"]', 'Books on mountain roads');
    await editor.press('发布');
    expect((await published('en')).title).toBe('Books on mountain roads');
    expect((await published('zh-Hans')).title).toBe(`${TITLE}（改）`);
  });

  it('shows anybody what was published, as pages', async () => {
    const { page: visitor } = await openPage(browser);
    await visitor.goto(demo.url);
    await visitor.click(`text=${TITLE}（改）`);
    expect(visitor.url()).toContain(`/api/reports/${SLUG}.html`);
    await visitor.locator('details', { hasText: '新增阅览座位' }).locator('summary').click();
    expect(await visitor.innerText('body')).toContain('新增阅览座位');
  });

  it('has looked nothing up that has no Chinese', () => {
    expect(complaints.filter((complaint) => /MISSING_TRANSLATION/.test(complaint))).toEqual([]);
  });

  it('has talked to nobody but its own server', () => {
    const elsewhere = requests.filter(
      (request) => !request.startsWith(demo.url) && !/^(data|blob):/.test(request),
    );
    expect(elsewhere).toEqual([]);
  });

  it('speaks English after one click, and Chinese after another', async () => {
    await editor.openReports();
    await page.click('nav a[href$="/switch-language"]');
    await page.getByRole('heading', { name: 'Reports' }).waitFor();
    expect(await page.locator('thead').innerText()).toMatch(/title[^]*year[^]*organization/i);
    await page.click('nav a[href$="/switch-language"]');
    await page.getByRole('heading', { name: '报告' }).waitFor();
  });
});
