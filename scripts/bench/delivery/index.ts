import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startBare, startNode } from './children';
import { againstBare, againstRest, bySize, memoryRow, publishing, type Row } from './rows';

const LARGE = 5000;
const SMALL = 100;
const APP = path.resolve(__dirname, '../../..');

/**
 * Measures the delivery in one run: nodes, a bare server and the load each in a process of its own, on
 * loopback; ratios only, since they hold on any machine.
 */
async function main(folder: string): Promise<void> {
  compile();
  const [large, small, plain, bare] = [
    await startNode(folder, 'large'),
    await startNode(folder, 'small'),
    await startNode(folder, 'plain', true),
    await startBare(),
  ];
  const rows: Row[] = [];
  try {
    await large.ask({ do: 'seed', count: LARGE });
    await small.ask({ do: 'seed', count: SMALL });
    rows.push(...(await againstBare(large, bare)));
    rows.push(await againstRest(large));
    rows.push(...(await bySize(large, small)));
    rows.push(await publishing(small, plain));
    rows.push(await memoryRow(large, LARGE));
  } finally {
    for (const child of [large, small, plain, bare]) child.stop();
  }
  print(rows);
}

/** Without the admin, which takes most of a build and has no part in this. */
function compile(): void {
  const script = `require('@strapi/strapi').compileStrapi({ appDir: ${JSON.stringify(APP)} }).then(() => process.exit(0))`;
  const { status } = spawnSync(process.execPath, ['-e', script], { cwd: APP, stdio: 'inherit' });
  if (status !== 0) throw new Error('The server does not compile: see above.');
}

function print(rows: Row[]): void {
  console.log('| work | measured | target | met |\n|---|---|---|---|');
  for (const { work, measured, target, isMet } of rows) {
    console.log(`| ${work} | ${measured.toFixed(2)} | ${target} | ${isMet ? 'yes' : 'NO'} |`);
  }
  if (rows.some(({ isMet }) => !isMet)) process.exitCode = 1;
}

const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-bench-'));
main(folder)
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
