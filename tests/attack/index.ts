import { readdirSync } from 'node:fs';
import path from 'node:path';
import { buildServer } from '../setup/build';
import type { Attack, Outcome, Scale } from './attack';

type Row = { name: string; outcome: Outcome; seconds: number };

/**
 * Attacks temporary installations on loopback and prints what held: `npm run attack [-- NAME…] [-- --short]`.
 * A name selects the files `NAME.attack.ts`. The exit code is 1 if anything did not hold.
 */
async function main(args: string[]): Promise<void> {
  const scale: Scale = args.includes('--short') ? 'short' : 'full';
  const names = args.filter((arg) => !arg.startsWith('--'));
  await buildServer();
  const rows: Row[] = [];
  for (const attack of await attacksOf(names)) {
    if (attack.full && scale === 'short') continue;
    rows.push(await made(attack, scale));
  }
  print(rows);
  if (rows.some(({ outcome }) => !isHeld(outcome))) process.exitCode = 1;
}

async function attacksOf(names: string[]): Promise<Attack[]> {
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.attack.ts'));
  const known = files.map((file) => file.replace('.attack.ts', ''));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Error(`No attack "${unknown}". There are: ${known.join(', ')}.`);
  const chosen = known.filter((name) => names.length === 0 || names.includes(name));
  const modules = await Promise.all(
    chosen.map((name) => import(path.join(__dirname, `${name}.attack.ts`))),
  );
  return modules.flatMap((module) => module.default as Attack[]);
}

/** Runs an attack. If it throws, it counts as not held, and the table shows the error. */
async function made(attack: Attack, scale: Scale): Promise<Row> {
  console.error(`… ${attack.name}`);
  const start = performance.now();
  const outcome = await attack.run(scale).catch((error: unknown): Outcome => {
    const reason = error instanceof Error ? error.message : String(error);
    return { count: 1, held: 0, note: reason.split('\n')[0] ?? '' };
  });
  return { name: attack.name, outcome, seconds: (performance.now() - start) / 1000 };
}

const isHeld = (outcome: Outcome): boolean =>
  'skipped' in outcome || (outcome.count > 0 && outcome.held === outcome.count);

function print(rows: Row[]): void {
  console.log('| attack | tries | held | seconds | note |\n|---|---|---|---|---|');
  for (const { name, outcome, seconds } of rows) {
    const [tries, held, note] =
      'skipped' in outcome
        ? ['–', 'skipped', outcome.skipped]
        : [outcome.count, outcome.held, outcome.note ?? ''];
    const mark = isHeld(outcome) ? '' : ' **NO**';
    console.log(`| ${name} | ${tries} | ${held}${mark} | ${seconds.toFixed(1)} | ${note} |`);
  }
  // The last line, in the form that test runners print.
  const skipped = rows.filter(({ outcome }) => 'skipped' in outcome).length;
  const failed = rows.filter(({ outcome }) => !isHeld(outcome)).length;
  console.log(`\n${rows.length - skipped - failed} passed, ${failed} failed, ${skipped} skipped`);
}

main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
