import type { Page } from 'playwright-core';
import { openPage, startBrowser } from './browser';
import { startDemo } from './demo';

const REPORTS = '/admin/content-manager/collection-types/api::report.report';

/** The actions of an editor in the Chinese admin. */
export const desk = (page: Page, url: string) => ({
  /** Registers the first account in Strapi's own form. */
  async register(): Promise<void> {
    await page.goto(`${url}/admin`);
    const fields = {
      firstname: '知远',
      lastname: '宋',
      email: 'editor@example.org',
      password: 'Only-for-tests-1',
      confirmPassword: 'Only-for-tests-1',
    };
    for (const [name, value] of Object.entries(fields)) {
      await page.fill(`input[name="${name}"]`, value);
    }
  },

  async submit(): Promise<void> {
    await page.click('button[type="submit"]');
    await page.waitForURL((to) => !to.pathname.includes('/auth/'));
  },

  async openReports(): Promise<void> {
    await page.goto(`${url}${REPORTS}`);
    await page.waitForSelector('tbody tr');
  },

  async openReport(title: string): Promise<void> {
    await this.openReports();
    await page.click(`tbody tr:has-text("${title}") td:nth-child(2)`);
    await page.waitForSelector('input[name="title"]');
  },

  /** Opens a row of a repeatable component by its title. */
  async open(row: string): Promise<void> {
    await page.click(`h3 > button:has-text("${row}")`);
  },

  /** Clicks a button of the panel and waits for the response. Throws with the response if it is a refusal. */
  async press(button: '保存' | '发布'): Promise<void> {
    const answer = page.waitForResponse(
      (response) =>
        response.url().includes('/content-manager/') &&
        ['POST', 'PUT'].includes(response.request().method()),
    );
    await page.getByRole('button', { name: button, exact: true }).click();
    const response = await answer;
    if (!response.ok()) throw new Error(`${response.status()}: ${await response.text()}`);
  },

  async chooseLanguage(from: string, to: string): Promise<void> {
    await page.getByRole('combobox').filter({ hasText: from }).click();
    await page.getByRole('option', { name: to }).click();
  },
});

/** Opens the demo in a browser and registers an editor. */
export async function openDesk() {
  const demo = await startDemo();
  const browser = await startBrowser();
  const opened = await openPage(browser);
  const editor = desk(opened.page, demo.url);
  await editor.register();
  await editor.submit();
  return {
    ...opened,
    url: demo.url,
    editor,
    /** Returns the complaints about texts without a Chinese translation. */
    missingTexts: () => opened.complaints.filter((text) => /MISSING_TRANSLATION/.test(text)),
    async close() {
      await browser.close();
      await demo.stop();
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
