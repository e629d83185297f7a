import path from 'node:path';
import type { Page } from 'playwright-core';
import { barriers } from '../helpers/axe';
import { describeBrowser, screenshot } from '../helpers/browser';
import { colleague, sessionOf } from '../helpers/colleagues';
import { openDesk, type Desk } from '../helpers/desk';
import { pressesOf, type Presses } from '../helpers/presses';
import { docx, wordDocument, wordParagraph } from '../helpers/docx';

const PHOTO = path.resolve(__dirname, '../../database/sample/photos/book-swap.png');
const TITLE = '灯火里的书声';
const LAMPS = '全年举办讲座24场，听众3600人次。';
const CARS = '流动图书车跑了96个村，送书1.2万册。';

/** Returns a Word file as an office writes it, with a half-width comma and other small faults. */
const word = (cars = CARS): Buffer =>
  Buffer.from(
    docx(
      wordDocument(
        [
          wordParagraph(TITLE, '', 'Title'),
          wordParagraph('云岭县图书馆2025年工作综述', '', 'Subtitle'),
          wordParagraph('2025年,云岭县图书馆接待读者12万人次,外借图书3.5万册。'),
          wordParagraph('夜里的灯', '', 'Heading1'),
          wordParagraph('书库改造投入86万元，新增座位120个。'),
          wordParagraph(LAMPS),
          wordParagraph('馆长何晴说：“灯亮着，人就会来。”'),
          wordParagraph('山里的车', '', 'Heading1'),
          wordParagraph(cars),
        ].join(''),
      ),
    ),
  );

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The longest name of a figure. */
const LABEL = 12;

/** The translator's texts, by source. */
const ENGLISH: Record<string, string> = {
  [TITLE]: 'Reading aloud by lamplight',
  云岭县图书馆2025年工作综述: 'Review of the work of the Yunling County Library in 2025',
  云岭县图书馆: 'Yunling County Library',
  苏砚秋: 'Su Yanqiu',
  '2025年，云岭县图书馆接待读者12万人次，外借图书3.5万册。':
    'In 2025, the Yunling County Library received 120,000 visits and lent 35,000 books.',
  '12万人次': '120,000 visits',
  '3.5万册': '35,000 books',
  夜里的灯: 'Lamps in the night',
  '书库改造投入86万元，新增座位120个。':
    'The stacks were rebuilt for CNY 860,000, and 120 seats were added.',
  '86万元': 'CNY 860,000',
  '120个': '120 seats',
  讲台上的人: 'People on the platform',
  [LAMPS]: 'The year saw 24 lectures with 3,600 listeners.',
  '24场': '24 lectures',
  '3600人次': '3,600 listeners',
  '馆长何晴说：“灯亮着，人就会来。”':
    '“Where a lamp is lit, people will come,” said He Qing, the director.',
  '灯亮着，人就会来。': 'Where a lamp is lit, people will come,',
  何晴: 'He Qing',
  // Names of figures, as read from the sentences.
  接待读者: 'visits received',
  读者: 'visits',
  外借图书: 'books lent',
  图书: 'books lent',
  书库改造投入: 'cost of the stacks',
  书库改造: 'cost of the stacks',
  新增座位: 'seats added',
  座位: 'seats added',
  讲座: 'lectures held',
  举办讲座: 'lectures held',
  听众: 'listeners',
  村: 'villages called at',
  流动图书车跑了的村: 'villages called at',
  送书: 'books brought',
  馆长: 'director',
  山里的车: 'A van in the mountains',
  '流动图书车跑了102个村，送书1.2万册。车灯照到最后一户。':
    'The mobile library called at 102 villages and brought 12,000 books. Its headlights reached the last house.',
  '102个村': '102 villages',
  '1.2万册': '12,000 books',
  图书车进村: 'The van comes to the village',
};

/** The number of half-width marks that an editor once had to correct one by one. */
const MARKS = 74;
const LIST = Array.from({ length: MARKS + 1 }, (_, at) => '甲乙丙丁戊己庚辛'[at % 8]).join(',');

describeBrowser('a whole day', () => {
  let office: Desk;
  let token: string;
  let editor: Page;
  let translator: Page;
  let documentId: string;
  const complaints: string[][] = [];
  const tasks: [task: string, Presses][] = [];

  beforeAll(async () => {
    office = await openDesk();
    token = await sessionOf(office.url);
    const browser = office.page.context().browser()!;
    const [one, other] = [
      await colleague({ url: office.url, token, browser }, '编辑'),
      await colleague({ url: office.url, token, browser }, '翻译'),
    ];
    [editor, translator] = [one.page, other.page];
    complaints.push(one.complaints, other.complaints);
  });
  afterAll(async () => {
    process.stdout.write(`${tasks.map(said).join('\n')}\n`);
    await office?.close();
  });

  const said = ([task, { clicks, keys }]: (typeof tasks)[number]) =>
    `${task}: clicks ${clicks}, keys ${keys}`;
  /** Does a task in the editor's page with at most this many clicks. */
  async function counted(task: string, most: number, work: () => Promise<unknown>): Promise<void> {
    const presses = await pressesOf(editor, work);
    tasks.push([task, presses]);
    expect(presses.clicks).toBeLessThanOrEqual(most);
  }

  const saved = (page: Page) =>
    page.locator('header [role=status]', { hasText: '已保存' }).waitFor();
  const manuscript = () => editor.locator('.ProseMirror');
  const paragraph = (words: string) => editor.locator('.ProseMirror p', { hasText: words });
  const published = async (locale: string) =>
    (await fetch(`${office.url}/api/reports?locale=${locale}`)).text();

  it('begins with a Word file that is dropped: what is read is accepted, one figure is not', async () => {
    await editor.click('nav a[href$="/import"]');
    await editor.setInputFiles('input[type="file"]', {
      ...{ name: '2025年工作综述.docx', mimeType: WORD, buffer: word() },
    });
    const figure = editor.getByRole('button', { name: /^数据“120个”/ });
    await figure.click();
    expect(await figure.getAttribute('aria-pressed')).toBe('false');
    await screenshot(editor, 'day-1-import');
    await editor.getByRole('button', { name: '建立草稿' }).click();
    await manuscript().waitFor();
    documentId = /desk\/([a-z0-9]{24})/.exec(editor.url())![1]!;
    expect(await manuscript().innerText()).toContain('新增座位120个');
  });

  it('goes on with findings that one click mends', async () => {
    await editor.getByText(/问题 \d+ 处/).waitFor();
    await screenshot(editor, 'day-2-findings');
    await editor
      .getByRole('button', { name: /^(一次改正|全部改正)/ })
      .first()
      .click();
    await paragraph('2025年，云岭县图书馆接待读者12万人次，外借').waitFor();
    await saved(editor);
  });

  it(`mends ${MARKS} marks by one click, and takes that back by one key`, async () => {
    await paragraph('接待读者').click();
    await editor.keyboard.press('End');
    await editor.keyboard.insertText(LIST);
    const all = editor.getByRole('button', { name: `全部改正（${MARKS} 处）` });
    await all.waitFor();
    await counted(`mend ${MARKS} marks`, 1, () => all.click());
    await paragraph(LIST.replaceAll(',', '，')).waitFor();
    await editor.keyboard.press('Control+z');
    await paragraph(LIST).waitFor();
    await editor.keyboard.press('Control+z');
    await paragraph(LIST).waitFor({ state: 'detached' });
    await saved(editor);
  });

  it('records the figure that was left out, by two clicks and no form', async () => {
    await counted('record a figure that was missed', 2, async () => {
      await editor.getByRole('tab', { name: /^数字/ }).click();
      await editor.getByRole('button', { name: '登记', exact: true }).click();
    });
    await editor.locator('.zs-figure', { hasText: '120个' }).waitFor();
  });

  it('names who speaks beside the line', async () => {
    await counted('name the speaker of a quotation', 2, async () => {
      await editor.locator('.zs-quotation').click();
      await editor.locator('input[name=speaker]').click();
      await editor.keyboard.type('（女）');
    });
    await saved(editor);
    await editor.keyboard.press('Control+a');
    await editor.keyboard.type('何晴');
    await saved(editor);
  });

  it('splits a section by one click and a key, and moves a paragraph with its figures by two', async () => {
    await counted('split a section with 4 figures', 1, async () => {
      await paragraph('书库改造').click();
      await editor.keyboard.press('End');
      await editor.keyboard.press('Enter');
      await editor.keyboard.press('Control+Alt+1');
      await editor.keyboard.type('讲台上的人');
    });
    await counted('move a paragraph with its figures', 2, async () => {
      await paragraph('流动图书车').click();
      await editor.keyboard.press('Alt+ArrowUp');
    });
    await saved(editor);
    const text = await manuscript().innerText();
    expect(text.indexOf('流动图书车')).toBeLessThan(text.indexOf('山里的车'));
    await editor.keyboard.press('Alt+ArrowDown');
    await saved(editor);
    await editor
      .locator('.zs-figure', { hasText: '96个村' })
      .or(editor.locator('.zs-figure', { hasText: '96个' }))
      .first()
      .waitFor();
    await screenshot(editor, 'day-3-split');
  });

  it('takes a photo to where the cursor is', async () => {
    await paragraph('流动图书车').click();
    await editor.setInputFiles('input[type="file"][accept="image/*"]', PHOTO);
    await editor.locator('.zs-photo img').waitFor();
    // The content below a picture moves down when the picture's height is known.
    await editor.evaluate("document.querySelector('.zs-photo img').decode()");
    await editor.locator('[data-node=photo_caption]').click();
    await editor.keyboard.type('图书车进村');
    await editor.locator('[data-node=photo_caption]', { hasText: '图书车进村' }).waitFor();
    await saved(editor);
    await screenshot(editor, 'day-4-photo');
  });

  it('shows who is here and where, and takes in what a colleague saves meanwhile, without a key', async () => {
    const colleague = office.page;
    await colleague.goto(`${office.url}/admin/desk/${documentId}`);
    await colleague.locator('.ProseMirror p', { hasText: '书库改造' }).click();
    await colleague.reload();
    await colleague.getByText(/苏映雪，在“/).waitFor();
    await colleague.locator('[data-node=report_author]').click();
    await colleague.keyboard.type('苏砚秋');
    await saved(colleague);
    await editor.getByText('宋知远').waitFor();
    await editor.locator('[data-node=report_author]', { hasText: '苏砚秋' }).waitFor();
    await screenshot(editor, 'day-4-together');
    await colleague.goto(`${office.url}/admin`);
    await editor.locator('[data-node=report_source]').click();
    await editor.keyboard.type('云岭县图书馆');
    await saved(editor);
  });

  it('loses nothing to a tab that is closed in the middle of a word', async () => {
    await paragraph('流动图书车').click();
    await editor.keyboard.press('End');
    await editor.keyboard.type('车灯照到最后一户。');
    await editor.waitForTimeout(100);
    const context = editor.context();
    const address = editor.url();
    await editor.close();
    editor = await context.newPage();
    await editor.goto(address);
    await paragraph('车灯照到最后一户。').waitFor();
    await saved(editor);
  });

  it('merges a revised Word file: what only it changed comes in, what both changed stands side by side', async () => {
    await editor.setInputFiles('input[type="file"][accept*=".docx"]', {
      ...{
        name: '修改稿.docx',
        mimeType: WORD,
        buffer: word('流动图书车跑了102个村，送书1.2万册。'),
      },
    });
    await editor.getByText('修改稿已并入').or(editor.getByRole('alertdialog')).first().waitFor();
    await screenshot(editor, 'day-5-revised');
    if (await editor.getByRole('alertdialog').isVisible()) {
      await editor.getByRole('button', { name: '用稿中的' }).first().click();
      await editor.getByRole('button', { name: '按所选并入' }).click();
    }
    await saved(editor);
    expect(await manuscript().innerText()).toContain('车灯照到最后一户。');
    expect(await manuscript().innerText()).toContain('讲台上的人');
    expect(await editor.locator('.zs-photo img').count()).toBe(1);
  });

  it('publishes the Chinese', async () => {
    await editor.getByRole('button', { name: '发布', exact: true }).click();
    await editor.getByText('已发布').first().waitFor();
    // A button under the mouse has another colour, from Strapi.
    await editor.mouse.move(0, 0);
    expect(await published('zh-Hans')).toContain(TITLE);
    expect(await published('en')).not.toContain('Yunling');
  });

  it('keeps nobody out, by axe', async () => {
    expect(await barriers(editor)).toEqual([]);
  });

  it('has looked nothing up that has no Chinese', () => {
    const missing = [...complaints.flat(), ...office.missingTexts()];
    expect(missing.filter((text) => /MISSING_TRANSLATION/.test(text))).toEqual([]);
  });

  it('goes on in English, where a wrong number is refused', async () => {
    await translator.goto(`${office.url}/admin/translate?report=${documentId}&locale=en`);
    await translator.getByRole('button', { name: '开始翻译' }).click();
    await translator.locator('[data-piece="title"]').waitFor();
    await screenshot(translator, 'day-6-translate');
    const pieces = translator.locator('[data-piece]');
    const unknown: string[] = [];
    for (let at = 0; at < (await pieces.count()); at += 1) {
      const piece = pieces.nth(at);
      if ((await piece.getAttribute('data-status')) === 'translated') continue;
      const source = (await piece.locator('.zs-words').innerText()).trim();
      // A text that is not a sentence is the name of a figure.
      if (!(source in ENGLISH) && source.length > LABEL) unknown.push(source);
      const field = piece.locator('textarea');
      const words = ENGLISH[source] ?? 'work done';
      await field.fill(words.replace('received 120,000', 'received 12,000'));
      await field.press('Control+Enter');
    }
    expect(unknown).toEqual([]);
    await saved(translator);
    await translator
      .getByText(/译文写作“12,000.*差了数量级/)
      .first()
      .waitFor();
    const anyway = translator.getByRole('button', { name: '仍要发布' });
    expect(await anyway.isDisabled()).toBe(true);
    await translator.locator('textarea', { hasText: 'received 12,000' }).scrollIntoViewIfNeeded();
    await screenshot(translator, 'day-7-refused');
  });

  it('mends the number, publishes the English, and both pages are there', async () => {
    const wrong = translator.locator('textarea', { hasText: 'received 12,000' });
    await wrong.fill((await wrong.inputValue()).replace('received 12,000', 'received 120,000'));
    await saved(translator);
    const publish = translator.getByRole('button', { name: '发布', exact: true });
    await publish.waitFor();
    await screenshot(translator, 'day-8-translated');
    expect(await barriers(translator)).toEqual([]);
    await publish.click();
    await translator.getByText('已发布').first().waitFor();
    const [zh, en] = [await published('zh-Hans'), await published('en')];
    expect(
      [zh, en].map((page) => [TITLE, ENGLISH[TITLE]!].map((one) => page.includes(one))),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
    const { slug } = (JSON.parse(en) as { data: { slug: string; title: string }[] }).data.find(
      ({ title }) => title === ENGLISH[TITLE],
    )!;
    for (const [locale, words] of [
      ['zh-Hans', '12万人次'],
      ['en', '120,000 visits'],
    ] as const) {
      await translator.goto(`${office.url}/api/reports/${slug}.html?locale=${locale}`);
      await translator.getByText(words).first().waitFor();
      await screenshot(translator, `day-9-page-${locale}`);
    }
  });
});
