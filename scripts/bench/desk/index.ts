import { openPage, startBrowser } from '../../../tests/helpers/open-page';
import { startDemo } from '../../../tests/helpers/demo';
import { signIn } from '../../../tests/helpers/sign-in';
import { median, percentile } from '../delivery/compare';
import { makeReport } from './office';
import { openingOf } from './opening';
import { startPlain } from './plain';
import { keysToPaint } from './typing';

/** The highest allowed ratios of the desk to what it is compared with in the same run. */
const GOALS = { p50: 1.25, p95: 1.5, opening: 1.5 };
/** How often each is measured. They take turns, so that other load on the machine affects both. */
const TURNS = 5;

const FORM = '/admin/content-manager/collection-types/api::report.report';

/**
 * Compares typing at the desk with a plain editor, and opening it with Strapi's form, at 60 paragraphs and 228 figures.
 */
async function main(): Promise<void> {
  const demo = await startDemo();
  const plain = await startPlain();
  const browser = await startBrowser();
  try {
    const documentId = await makeReport(demo.url);
    const { page } = await openPage(browser);
    await signIn(page, demo.url, 'first');
    const desk = `${demo.url}/admin/desk/${documentId}`;
    const form = `${demo.url}${FORM}/${documentId}`;
    const opened = { desk: [] as number[], form: [] as number[] };
    for (let turn = 0; turn <= TURNS; turn += 1) {
      const [atDesk, atForm] = [
        await openingOf(page, desk, '.ProseMirror p'),
        await openingOf(page, form, 'input[name="title"]'),
      ];
      // The first turn fills the browser's cache.
      if (turn === 0) continue;
      opened.desk.push(atDesk);
      opened.form.push(atForm);
    }
    const bare = (await openPage(browser)).page;
    await bare.goto(plain.url);
    await page.goto(desk);
    await page.locator('.zs-figure').first().waitFor();
    const typed = { desk: [] as number[], plain: [] as number[] };
    for (let turn = 0; turn <= TURNS; turn += 1) {
      await bare.bringToFront();
      const inPlain = await keysToPaint(bare);
      await page.bringToFront();
      const inDesk = await keysToPaint(page);
      if (turn === 0) continue;
      typed.plain.push(...inPlain);
      typed.desk.push(...inDesk);
    }
    say('key to paint, p50', percentile(typed.desk, 0.5), percentile(typed.plain, 0.5), GOALS.p50);
    say(
      'key to paint, p95',
      percentile(typed.desk, 0.95),
      percentile(typed.plain, 0.95),
      GOALS.p95,
    );
    say('opening', median(opened.desk), median(opened.form), GOALS.opening);
  } finally {
    await browser.close();
    plain.server.close();
    await demo.stop();
  }
}

function say(what: string, ours: number, other: number, goal: number): void {
  const found = ours / other;
  const [a, b] = [ours, other].map((value) => `${value.toFixed(1)} ms`);
  console.log(`${what}: ${a} / ${b} = ${found.toFixed(2)} (at most ${goal})`);
  if (found > goal) process.exitCode = 1;
}

void main();
