import type { Page } from 'playwright-core';
import { describeBrowser, openPage, screenshot } from '../helpers/browser';
import { desk, openDesk, type Desk } from '../helpers/desk';
import { eventually } from '../helpers/eventually';

const TITLE = '书行山路 灯候归人';
const PASSWORD = 'Only-for-tests-1';
const SECOND = { email: 'second@example.org', firstname: '晴', lastname: '何' };

describeBrowser('two editors of one report', () => {
  let office: Desk;
  let other: Page;
  let first: Desk['editor'];
  let second: ReturnType<typeof desk>;

  beforeAll(async () => {
    office = await openDesk();
    first = office.editor;
    await addEditor(office.url);
    other = (await openPage(office.page.context().browser()!)).page;
    second = desk(other, office.url);
    await other.goto(`${office.url}/admin/auth/login`);
    await other.fill('input[name="email"]', SECOND.email);
    await other.fill('input[name="password"]', PASSWORD);
    await second.submit();
  });
  afterAll(() => office?.close());

  const value = (page: Page, name: string) => page.inputValue(`[name="${name}"]`);
  /**
   * After a refusal, Strapi resets the form, and then our code restores it. The page's policy forbids `eval`, so the
   * value is read from outside.
   */
  const keeps = (page: Page, name: string, typed: string) =>
    eventually(async () => expect(await value(page, name)).toBe(typed));
  const newer = (page: Page) => page.locator('aside', { hasText: '已有新稿' });
  let author: string;

  it('open it, and the first one saves', async () => {
    await first.openReport(TITLE);
    await second.openReport(TITLE);
    author = await value(other, 'author');
    await office.page.fill('[name="subtitle"]', '甲改的副标题');
    await first.press('保存');
  });

  it('the second one is told who was before, and what changed, and still has what was typed', async () => {
    await other.fill('[name="author"]', '乙改的作者');
    await expect(second.press('保存')).rejects.toThrow(/409/);
    await newer(other).waitFor();
    const said = await newer(other).innerText();
    expect(said).toMatch(/宋知远于\d{4}-\d\d-\d\d \d\d:\d\d改过这一稿（副标题）/);
    expect(said).toContain('甲改的副标题');
    await screenshot(other, 'editors late');
    await keeps(other, 'author', '乙改的作者');
  });

  it('a second try changes nothing, and nothing of the first one’s is lost', async () => {
    await expect(second.press('保存')).rejects.toThrow(/409/);
    await newer(other).waitFor();
    await keeps(other, 'author', '乙改的作者');
    await first.openReport(TITLE);
    expect(await value(office.page, 'subtitle')).toBe('甲改的副标题');
    expect(await value(office.page, 'author')).toBe(author);
  });

  it('the second one puts the change on the newer draft, and both stand', async () => {
    await other.getByRole('button', { name: '载入新稿，放上我改的栏目' }).click();
    await newer(other).waitFor({ state: 'hidden' });
    expect(await value(other, 'subtitle')).toBe('甲改的副标题');
    expect(await value(other, 'author')).toBe('乙改的作者');
    await second.press('保存');
    // The first editor's form was loaded before that.
    await expect(first.press('发布')).rejects.toThrow(/409/);
    await newer(office.page).waitFor();
    await first.openReport(TITLE);
    expect(await value(office.page, 'subtitle')).toBe('甲改的副标题');
    expect(await value(office.page, 'author')).toBe('乙改的作者');
  });

  it('save one after the other in one form, and publish', async () => {
    await office.page.fill('[name="subtitle"]', '再改');
    await first.press('保存');
    await office.page.fill('[name="subtitle"]', '又改');
    await first.press('保存');
    await first.press('发布');
  });

  it('have looked nothing up that has no Chinese', () => {
    expect(office.missingTexts()).toEqual([]);
  });
});

/** Adds an editor with all permissions, as an administrator does in the settings. */
async function addEditor(url: string): Promise<void> {
  const post = async (path: string, body: object, token?: string) => {
    const answer = await fetch(`${url}/admin${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    return ((await answer.json()) as { data: { token: string; registrationToken: string } }).data;
  };
  const { token } = await post('/login', { email: 'editor@example.org', password: PASSWORD });
  const { registrationToken } = await post('/users', { ...SECOND, roles: [1] }, token);
  const { firstname, lastname } = SECOND;
  await post('/register', {
    userInfo: { firstname, lastname, password: PASSWORD },
    registrationToken,
  });
}
