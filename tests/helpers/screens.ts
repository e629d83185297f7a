import type { Page } from 'playwright-core';

/**
 * A page of the admin, with its name for error messages. `press`: a button to press on it, by its names in both
 * languages.
 */
export interface Screen {
  name: string;
  path: string;
  press?: RegExp;
  /** The admin's language in which the page shows data in the other language, such as an English report in Chinese. */
  data?: string;
  /** Set if Strapi draws the whole page. */
  isOfStrapi?: true;
}

const REPORTS = '/admin/content-manager/collection-types/api::report.report';

/** Every screen of ours, and the screens of Strapi that editors use, for one report. */
export const screensOf = (id: string): Screen[] => [
  { name: 'home', path: '/admin' },
  { name: 'desks', path: '/admin/desk' },
  ...['findings', 'figures', 'years', 'remarks', 'confirm', 'review', 'history'].map((side) => ({
    ...{ name: `desk ${side}`, path: `/admin/desk/${id}?locale=zh-Hans&side=${side}` },
  })),
  {
    ...{ name: 'table of figures', path: `/admin/desk/${id}?locale=zh-Hans` },
    press: /^(数据表|Table of figures)$/,
  },
  {
    ...{ name: 'desk in English', path: `/admin/desk/${id}?locale=en&side=findings` },
    data: 'zh-Hans',
  },
  { name: 'reports', path: REPORTS, isOfStrapi: true },
  { name: 'form', path: `${REPORTS}/${id}?plugins[i18n][locale]=zh-Hans`, isOfStrapi: true },
  {
    ...{ name: 'glossary', path: '/admin/content-manager/collection-types/api::term.term' },
    isOfStrapi: true,
  },
  { name: 'import', path: '/admin/import' },
  { name: 'translations', path: '/admin/translate' },
  { name: 'translation desk', path: `/admin/translate?report=${id}&locale=en` },
  { name: 'notices', path: '/admin/notices' },
  { name: 'audit', path: '/admin/audit' },
  { name: 'webhooks', path: '/admin/webhook-deliveries' },
  { name: 'redaction', path: '/admin/redact' },
];

/** Records the errors that were shown since a screen was opened, because a toast disappears after some seconds. */
export const WATCH_ERRORS = `(() => {
  globalThis.shownErrors = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node.nodeType === 1)
          for (const one of [node, ...node.querySelectorAll('[role=alert]')])
            if (one.matches('[role=alert]')) globalThis.shownErrors.push(one.textContent);
  }).observe(document, { childList: true, subtree: true });
})()`;

/**
 * How often a screen's text is read, in milliseconds; how many equal readings mean that it is complete; and the most
 * readings.
 */
const [LOOK_MS, CALM_LOOKS, MOST_LOOKS] = [200, 4, 100];

/** What a page says while it waits. A title of a report may begin with such a word, but has no dots at its end. */
const WAITS = /^(正在|[A-Z][a-z]+ing\b).*…$|^正在载入|^Loading/m;

/** Goes to a screen as a menu link does, without reloading the admin, and waits until its text stops changing. */
export async function openScreen(page: Page, { path, press }: Screen): Promise<void> {
  await page.evaluate(
    `history.pushState({}, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate', { state: {} }))`,
  );
  await settled(page);
  const button = press && page.getByRole('button', { name: press });
  if (!button || (await button.count()) === 0) return;
  await button.click();
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  let before = '';
  let calm = 0;
  for (let look = 0; calm < CALM_LOOKS && look < MOST_LOOKS; look += 1) {
    await page.waitForTimeout(LOOK_MS);
    const now = await page.locator('body').innerText();
    calm = now === before && !WAITS.test(now) && now.trim() !== '' ? calm + 1 : 0;
    before = now;
  }
}
