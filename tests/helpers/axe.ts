import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const script = () => readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Returns the accessibility violations that axe finds on a page: each rule with its first element. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(script());
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}
