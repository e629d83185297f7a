import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { proof, type ProofIssue } from '../../src/domain/check/proof';
import { KINDS, type Kind } from './kinds';

const FOLDER = path.resolve('tests/fixtures/parity/pairs');

/** A good translation, and the findings that it has without any mistake. */
interface Pair {
  name: string;
  source: string;
  target: string;
  issues: ProofIssue[];
  usual: ReadonlySet<string>;
}

/** One mistake in one text: the translation with that mistake. */
interface Seed {
  pair: Pair;
  wrong: string;
  text: string;
}

/** The result for a mistake: found as an error, found as a warning, or not found. */
type Outcome = 'error' | 'warning' | 'not';

function pairOf(name: string): Pair {
  const [source, target] = ['zh', 'en'].map((language) =>
    readFileSync(path.join(FOLDER, `${name}.${language}.txt`), 'utf8'),
  ) as [zh: string, en: string];
  const issues = proof(source, target);
  return { name, source, target, issues, usual: new Set(issues.map(keyOf)) };
}

/** How much of the text beside a mistake is shown. */
const BESIDE = 40;

/** Returns every text that a kind of mistake makes of a good one, each with one mistake. */
function seedsOf({ rules }: Kind, pair: Pair): Seed[] {
  const good = pair.target;
  return rules.flatMap(([pattern, instead]) =>
    [...good.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const wrong = typeof instead === 'string' ? instead : instead(found);
      if (wrong === found) return [];
      const text = good.slice(0, index) + wrong + good.slice(index + found.length);
      return [
        {
          pair,
          wrong: `${good.slice(Math.max(0, index - BESIDE), index)}[${found} → ${wrong}]${good.slice(index + found.length, index + found.length + BESIDE)}`,
          text,
        },
      ];
    }),
  );
}

const keyOf = ({ ruleId, actual, expected, severity }: ProofIssue) =>
  [ruleId, severity, actual, expected].join('|');

/** Returns whether the mistake causes a finding that the good translation does not have. */
function outcomeOf({ pair, text }: Seed): Outcome {
  const news = proof(pair.source, text).filter((issue) => !pair.usual.has(keyOf(issue)));
  if (news.some(({ severity }) => severity === 'error')) return 'error';
  return news.some(({ severity }) => severity === 'warning') ? 'warning' : 'not';
}

/** `--pairs 9,10`: only these pairs, by the numbers at the start of their names. Without the option, all. */
function isAsked(file: string): boolean {
  const at = process.argv.indexOf('--pairs');
  const numbers = at < 0 ? null : (process.argv[at + 1] ?? '').split(',');
  return numbers === null || numbers.includes(file.split('-')[0]!);
}

/** `--kinds negation,period`: only these kinds. Without the option, all. */
function isWanted({ name }: Kind): boolean {
  const at = process.argv.indexOf('--kinds');
  return at < 0 || (process.argv[at + 1] ?? '').split(',').includes(name);
}

/** Prints how many mistakes of each kind are found, and the findings in the good translations. */
function main(): void {
  const pairs = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.zh.txt') && isAsked(file))
    .map((file) => pairOf(file.slice(0, -'.zh.txt'.length)));
  const rows = KINDS.filter(isWanted).map((kind) => {
    const seeds = pairs.flatMap((pair) => seedsOf(kind, pair));
    const outcomes = seeds.map((seed) => ({ seed, outcome: outcomeOf(seed) }));
    if (process.argv.includes('--missed'))
      for (const { seed, outcome } of outcomes)
        if (outcome !== 'error')
          console.log(
            `${outcome} ${kind.name} ${seed.pair.name}: ${seed.wrong.replaceAll('\n', '⏎').slice(0, 240)}`,
          );
    const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
    return { kind: kind.name, error: count('error'), warning: count('warning'), not: count('not') };
  });
  const sum = (key: Outcome) => rows.reduce((total, row) => total + row[key], 0);
  console.table([
    ...rows,
    { kind: 'all', error: sum('error'), warning: sum('warning'), not: sum('not') },
  ]);
  const alarms = pairs.map(({ name, issues }) => ({
    pair: name,
    errors: issues.filter(({ severity }) => severity === 'error').length,
    warnings: issues.filter(({ severity }) => severity === 'warning').length,
  }));
  console.table(alarms);
}

main();
