import type { Page } from 'playwright-core';

/** The password of every test user. */
export const PASSWORD = 'Only-for-tests-1';

/** Signs a user of `example.org` in to the admin. */
export async function signIn(page: Page, url: string, who: string): Promise<void> {
  await page.goto(`${url}/admin/auth/login`);
  await page.fill('input[name=email]', `${who}@example.org`);
  await page.fill('input[name=password]', PASSWORD);
  await page.click('button[type=submit]');
  await page.waitForURL((to) => !to.pathname.includes('/auth/'));
}
