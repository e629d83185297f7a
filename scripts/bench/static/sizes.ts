import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Prints the size of a report in the tree, without its pictures, and of the files that a reader loads. The docs use
 * these numbers.
 */
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
