import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a report takes of the tree, without its pictures, and what a reader loads of it: the figures that the sums of the docs need. */
export function sizes(tree: string): void {
  const files = readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name));
  const ofReport = files.filter((file) => file.includes('/reports/bench-report'));
  const bytes = ofReport.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(`one report in the tree: ${ofReport.length} files, ${bytes} bytes`);
  for (const name of ['bench-report.html', 'bench-report.html.gz', 'bench-report.json.gz']) {
    const file = ofReport.find((one) => one.endsWith(`/${name}`));
    if (file) console.log(`  ${name}: ${statSync(file).size} bytes`);
  }
}
