import path from 'node:path';
import { ensureServer } from '../../builds';
import { inFolder } from '../in-folder';
import { startBare, startNode } from './children';
import { againstBare } from './against-bare';
import { againstRest, bySize, memoryRow, publishing, type Row } from './rows';

const LARGE = 5000;
const SMALL = 100;
const APP = path.resolve(__dirname, '../../..');

/**
 * Measures the delivery in one run, on loopback. Nodes, the bare server and the load have a process each. Reports only
 * ratios, because they hold on any machine.
 */
async function main(folder: string): Promise<void> {
  const build = await ensureServer(APP);
  const [large, small, plain, bare] = [
    await startNode({ build, folder, name: 'large' }),
    await startNode({ build, folder, name: 'small' }),
    await startNode({ build, folder, name: 'plain', isPlain: true }),
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

function print(rows: Row[]): void {
  console.log('| work | measured | target | met |\n|---|---|---|---|');
  for (const { work, measured, target, isMet } of rows) {
    console.log(`| ${work} | ${measured.toFixed(2)} | ${target} | ${isMet ? 'yes' : 'NO'} |`);
  }
  if (rows.some(({ isMet }) => !isMet)) process.exitCode = 1;
}

inFolder(main);
