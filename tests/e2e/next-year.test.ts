import type { Page } from 'playwright-core';
import { describeBrowser, screenshot } from '../helpers/browser';
import { openDesk, type Desk } from '../helpers/desk';
import { docx, wordDocument, wordParagraph } from '../helpers/docx';
import { pressesOf, type Presses } from '../helpers/presses';

const LAST = '书行山路 灯候归人';
const TITLE = '书行山路 又添一灯';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Next year's report as the office writes it. */
const LEAD =
  '2026年，全馆接待读者23.1万人次，外借图书30.2万册；举办阅读活动402场，新办读者证4380张。';
const NIGHT = '夜间到馆的读者达4.1万人次，新增座位60个。';
const QUOTE = '“灯亮着，路就不黑。”县医院护士柳知夏说。';
const CAR = '流动图书车全年行驶1.8万公里，停靠站点增加到63个。';
const FILE = Buffer.from(
  docx(
    wordDocument(
      [
        wordParagraph(TITLE, '', 'Title'),
        wordParagraph('——霁川县图书馆2026年工作综述', '', 'Subtitle'),
        wordParagraph('作者：苏砚秋 来源：霁川县图书馆 发布日期：2027-01-15 09:30'),
        wordParagraph(LEAD),
        wordParagraph('给夜读的人留灯', '', 'Heading1'),
        wordParagraph(NIGHT),
        wordParagraph(QUOTE),
        wordParagraph('车轮上的书架', '', 'Heading1'),
        wordParagraph(CAR),
      ].join(''),
    ),
  ),
);

/** The translator's texts, by source. Names of figures and texts that were rolled forward are not included. */
const ENGLISH: Record<string, string> = {
  [TITLE]: 'Another lamp on the mountain roads',
  苏砚秋: 'Su Yanqiu',
  [LEAD]:
    'In 2026, the library received 231,000 visits and lent 302,000 books; it held 402 reading events and issued 4,380 new library cards.',
  [NIGHT]: 'Night-time visits reached 41,000, and 60 seats were added.',
  [QUOTE]:
    '“Where a lamp is lit, the road is not dark,” said Liu Zhixia, a nurse at the county hospital.',
  [CAR]: 'The mobile library drove 18,000 kilometers over the year, and its stops grew to 63.',
  '灯亮着，路就不黑。': 'Where a lamp is lit, the road is not dark,',
  柳知夏: 'Liu Zhixia',
  县医院护士: 'a nurse at the county hospital',
  '23.1万人次': '231,000 visits',
  '30.2万册': '302,000 books',
  '402场': '402 reading events',
  '4380张': '4,380 new library cards',
  '4.1万人次': '41,000',
  '60个': '60 seats',
  '1.8万公里': '18,000 kilometers',
  '63个': '63',
};
/**
 * Returns the current source text without the deleted words. It is a string, because the page has a DOM and these tests
 * have no types for it.
 */
const NOW = new Function(
  'shown',
  `const now = shown.cloneNode(true);
  now.querySelectorAll('del').forEach((gone) => gone.remove());
  return now.textContent.trim();`,
) as (shown: unknown) => string;
/** The longest name of a figure. */
const LABEL = 12;

describeBrowser('next year’s report, from last year’s to both languages, by clicks alone', () => {
  let office: Desk;
  let page: Page;
  const tasks: [task: string, Presses][] = [];

  beforeAll(async () => {
    office = await openDesk();
    ({ page } = office);
  });
  afterAll(async () => {
    const clicks = tasks.reduce((sum, [, one]) => sum + one.clicks, 0);
    const lines = tasks.map(([task, one]) => `${task}: clicks ${one.clicks}, keys ${one.keys}`);
    process.stdout.write(`${[...lines, `in all: clicks ${clicks}`].join('\n')}\n`);
    await office?.close();
  });

  /** Does a task with at most this many clicks. The admin is not reloaded during the task. */
  async function counted(task: string, most: number, work: () => Promise<unknown>): Promise<void> {
    const presses = await pressesOf(page, work);
    tasks.push([task, presses]);
    expect(presses.clicks).toBeLessThanOrEqual(most);
  }
  const saved = () => page.locator('header [role=status]', { hasText: '已保存' }).waitFor();
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });

  it('is made of last year’s at the desk, with what it is expected to state', async () => {
    await page.locator('main a', { hasText: LAST }).waitFor();
    await counted('make next year’s report', 3, async () => {
      await page.locator('main a', { hasText: LAST }).click();
      await tab('上年').click();
      await page.getByRole('button', { name: '新建下一年报告' }).click();
      await page.locator('[data-node=report_year]', { hasText: '2026' }).waitFor();
    });
    await page.getByText(/2025年的数字，今年已写 0 \/ \d+/).waitFor();
    const text = await page.locator('.ProseMirror').innerText();
    expect(text).toContain('给夜读的人留灯');
    expect(text).not.toContain('21.39');
    await screenshot(page, 'next-1-expected');
  });

  it('is filled by the office’s Word file, whose figures meet the expected ones', async () => {
    await counted('drop the Word file', 0, async () => {
      await page.setInputFiles('input[type="file"][accept*=".docx"]', {
        ...{ name: '2026.docx', mimeType: WORD, buffer: FILE },
      });
      await page.getByText('修改稿已并入').first().waitFor();
    });
    await page.locator('.ProseMirror p', { hasText: '23.1万人次' }).waitFor();
    await page.getByText(/2025年的数字，今年已写 [1-9]\d* \/ \d+/).waitFor();
    // The document does not name an author, but the draft does, so no author is asked for.
    expect(await page.locator('main').innerText()).not.toContain('没有写明作者');
    await saved();
    await screenshot(page, 'next-2-filled');
  });

  it('takes a figure that is named otherwise than last year, where somebody says that it is the same', async () => {
    const done = async () => {
      const text = await page.getByText(/今年已写 \d+ \/ \d+/).innerText();
      return Number(/今年已写 (\d+)/.exec(text)![1]);
    };
    const before = await done();
    await counted('say that a figure is last year’s', 1, async () => {
      await page.getByRole('button', { name: '就是它', exact: true }).first().click();
      await page.getByText(new RegExp(`今年已写 ${before + 1} /`)).waitFor();
    });
    await saved();
  });

  it('makes an indicator of a figure that has none', async () => {
    const card = page.getByRole('region', { name: '数据' });
    const open = async (text: string) => {
      await page.locator('.zs-figure', { hasText: text }).click();
      await card.getByText(text, { exact: true }).waitFor();
    };
    await counted('make the indicator of a figure', 2, async () => {
      await open('60个');
      await card.getByRole('button', { name: '建为指标“新增座位”' }).click();
      await card.locator('input[value="新增座位"][role=combobox]').waitFor();
    });
    await saved();
    await screenshot(page, 'next-2b-indicator');
  });

  it('is published in Chinese', async () => {
    await counted('publish the Chinese', 1, async () => {
      await page.getByRole('button', { name: '发布', exact: true }).click();
      await page.getByText('已发布').first().waitFor();
    });
  });

  it('is translated beside the Chinese, where what the roll forward carried is stale once its source is another', async () => {
    await counted('open the translation', 2, async () => {
      await page.locator('nav a[href$="/translate"]').click();
      await page.locator('main a[href*="/translate?report="]', { hasText: TITLE }).click();
      await page.locator('[data-piece="title"]').waitFor();
    });
    expect(await page.locator('[data-piece="title"]').getAttribute('data-status')).toBe('stale');
    await screenshot(page, 'next-3-translation');
    await counted('translate every piece', 0, async () => {
      const pieces = page.locator('[data-piece]');
      const unknown: string[] = [];
      for (let at = 0; at < (await pieces.count()); at += 1) {
        const piece = pieces.nth(at);
        await piece.scrollIntoViewIfNeeded();
        if ((await piece.getAttribute('data-status')) === 'translated') continue;
        const source = await piece.locator('.zs-words').evaluate(NOW);
        if (!(source in ENGLISH) && source.length > LABEL) unknown.push(source);
        const field = piece.locator('textarea');
        await field.fill(ENGLISH[source] ?? 'work done');
        await field.press('Control+Enter');
      }
      expect(unknown).toEqual([]);
      await saved();
    });
  });

  it('is published in English, and both are there for readers', async () => {
    await counted('publish the English', 1, async () => {
      await page.getByRole('button', { name: '发布', exact: true }).click();
      await page.getByText('已发布').first().waitFor();
    });
    const of = async (path: string) => (await fetch(`${office.url}${path}`)).text();
    const [zh, en] = [
      await of('/api/reports?filters[year][$eq]=2026'),
      await of('/api/reports?filters[year][$eq]=2026&locale=en'),
    ];
    expect(
      [zh, en].map((text) => [TITLE, ENGLISH[TITLE]!].map((one) => text.includes(one))),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(await of('/api/feed.atom')).toContain(TITLE);
    const { data } = JSON.parse(await of('/api/indicators/xin-zeng-zuo-wei')) as {
      data: { unit: string; lines: { years: { year: number; text: string }[] }[] };
    };
    expect(data.lines.flatMap(({ years }) => years)).toMatchObject([{ year: 2026, text: '60个' }]);
  });
});
