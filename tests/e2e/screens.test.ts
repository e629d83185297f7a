import type { Browser, Page } from 'playwright-core';
import { barriers } from '../helpers/axe';
import { describeBrowser, openPage, screenshot, startBrowser } from '../helpers/browser';
import { startDemo, type Demo } from '../helpers/demo';
import { foreignIn, TEXTS_OF_PAGE, type Spoken } from '../helpers/foreign-words';
import { fourPeople } from '../helpers/four-people';
import { signIn } from '../helpers/sign-in';
import { openScreen, screensOf, WATCH_ERRORS } from '../helpers/screens';

const SLUG = '2025-jichuan-library-annual-review';

type Who = 'editor' | 'reviewer' | 'translator' | 'first';

/** The user who sees every screen. */
const SEES_ALL: Who = 'first';

/**
 * Each role once, and both languages with a user who sees every screen. A screen has the same texts and the same form
 * for everybody, so only this user's walks look for barriers: a walk takes a minute.
 */
const WALKS: { who: Who; spoken: Spoken }[] = [
  { who: SEES_ALL, spoken: 'zh-Hans' },
  { who: SEES_ALL, spoken: 'en' },
  { who: 'editor', spoken: 'zh-Hans' },
  { who: 'reviewer', spoken: 'en' },
  { who: 'translator', spoken: 'zh-Hans' },
];

/** Screens that only an administrator may see, and screens that only makers of Chinese reports may see. */
const OF_ADMINISTRATORS = ['audit', 'webhooks', 'redaction'];
const CLOSED: Record<Who, string[]> = {
  editor: OF_ADMINISTRATORS,
  reviewer: [...OF_ADMINISTRATORS, 'import'],
  translator: [...OF_ADMINISTRATORS, 'import'],
  first: [],
};

/** The menu links to screens that are closed to some roles. */
const LINKS: Record<string, string> = {
  ...{ import: '/import', audit: '/audit', webhooks: '/webhook-deliveries' },
  redaction: '/redact',
};

const NOT_ALLOWED: Record<Spoken, string> = {
  'zh-Hans': '您没有权限访问该内容',
  en: "You don't have the permissions to access that content",
};

/** Strapi uses an alert to say that something is loading. */
const WAITS = /^(|Loading.*|正在载入.*)$/;

/**
 * Accessibility faults of Strapi's frame around our pages: a second `main` on its home page, lists that scroll, a
 * missing heading where something is forbidden.
 */
const OF_FRAME =
  /^(landmark-|scrollable-region-focusable|page-has-heading-one)|data-radix-scroll-area-viewport/;
const isOurs = (barrier: string) => !OF_FRAME.test(barrier);

describeBrowser('every screen', () => {
  let demo: Demo;
  let browser: Browser;
  let id: string;

  beforeAll(async () => {
    demo = await startDemo();
    browser = await startBrowser();
    const office = await fourPeople(demo.url, browser);
    for (const who of ['editor', 'reviewer', 'translator'] as const) await office.invite(who);
    const { json } = await office.ask('GET', `/api/reports/${SLUG}`);
    id = (json as { data: { documentId: string } }).data.documentId;
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  /** Signs in, in a browser profile whose admin uses this language. */
  async function enter(who: Who, spoken: Spoken): Promise<Page> {
    const { page } = await openPage(browser);
    await page.addInitScript(`localStorage.setItem('strapi-admin-language', '${spoken}')`);
    await page.addInitScript(WATCH_ERRORS);
    await signIn(page, demo.url, who);
    await page.locator('nav a[href$="/notices"]').waitFor();
    return page;
  }

  it.each(WALKS)(
    'speaks one language, keeps nobody out and fails nowhere: $who in $spoken',
    async ({ who, spoken }) => {
      const page = await enter(who, spoken);
      const faults: string[] = [];
      for (const screen of screensOf(id)) {
        await openScreen(page, screen);
        const fault = (what: string) => faults.push(`${screen.name}: ${what}`);
        const texts = await page.evaluate<string[]>(TEXTS_OF_PAGE);
        if (screen.data !== spoken) foreignIn(texts, spoken).forEach((text) => fault(`“${text}”`));
        const errors = await page.evaluate<string[]>('globalThis.shownErrors.splice(0)');
        errors.filter((text) => !WAITS.test(text)).forEach((text) => fault(`error “${text}”`));
        if (who === SEES_ALL && !screen.isOfStrapi)
          (await barriers(page)).filter(isOurs).forEach(fault);
        const isClosed = CLOSED[who].includes(screen.name);
        if (texts.includes(NOT_ALLOWED[spoken]) !== isClosed)
          fault(isClosed ? 'is open' : 'is closed');
        await screenshot(page, `screen ${screen.name} ${who} ${spoken}`);
      }
      expect(faults).toEqual([]);
      const offered = await page
        .locator('nav a')
        .evaluateAll((links) => links.map((link) => (link as { pathname?: string }).pathname));
      for (const [name, path] of Object.entries(LINKS))
        expect([name, offered.includes(`/admin${path}`)]).toEqual([
          name,
          !CLOSED[who].includes(name),
        ]);
      await page.context().close();
    },
  );
});
