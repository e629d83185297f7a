import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { proof, type ProofIssue } from '../../src/domain/check/proof';
import { KINDS, type Kind } from './kinds';

const FOLDER = path.resolve('tests/fixtures/parity/pairs');

/** One mistake in one text: what the translation reads with it. */
interface Seed {
  kind: string;
  pair: string;
  wrong: string;
  text: string;
}

/** How a seed came out: found as an error, as a warning, or not. */
type Outcome = 'error' | 'warning' | 'not';

const textOf = (pair: string, language: 'zh' | 'en') =>
  readFileSync(path.join(FOLDER, `${pair}.${language}.txt`), 'utf8');

/** Every text that a kind makes of a good one, each with one mistake. */
function seedsOf({ name, rules }: Kind, pair: string): Seed[] {
  const good = textOf(pair, 'en');
  return rules.flatMap(([pattern, instead]) =>
    [...good.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const wrong = typeof instead === 'string' ? instead : instead(found);
      if (wrong === found) return [];
      const text = good.slice(0, index) + wrong + good.slice(index + found.length);
      return [{ kind: name, pair, wrong: `${found} → ${wrong}`, text }];
    }),
  );
}

const keyOf = ({ ruleId, actual, expected, severity }: ProofIssue) =>
  [ruleId, severity, actual, expected].join('|');

/** Whether the mistake brings a finding that the good translation has not. */
function outcomeOf({ pair, text }: Seed, usual: ReadonlySet<string>): Outcome {
  const news = proof(textOf(pair, 'zh'), text).filter((issue) => !usual.has(keyOf(issue)));
  if (news.some(({ severity }) => severity === 'error')) return 'error';
  return news.some(({ severity }) => severity === 'warning') ? 'warning' : 'not';
}

/** Prints how many mistakes of each kind are found, and what is said of the good translations. */
function main(): void {
  const pairs = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.zh.txt'))
    .map((file) => file.slice(0, -'.zh.txt'.length));
  const usual = new Map(pairs.map((pair) => [pair, proof(textOf(pair, 'zh'), textOf(pair, 'en'))]));
  const rows = KINDS.map((kind) => {
    const seeds = pairs.flatMap((pair) => seedsOf(kind, pair));
    const outcomes = seeds.map((seed) => ({
      seed,
      outcome: outcomeOf(seed, new Set(usual.get(seed.pair)!.map(keyOf))),
    }));
    if (process.argv.includes('--missed'))
      for (const { seed, outcome } of outcomes)
        if (outcome !== 'error')
          console.log(`${outcome} ${kind.name} ${seed.pair}: ${seed.wrong.slice(0, 140)}`);
    const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
    return { kind: kind.name, error: count('error'), warning: count('warning'), not: count('not') };
  });
  const sum = (key: Outcome) => rows.reduce((total, row) => total + row[key], 0);
  console.table([
    ...rows,
    { kind: 'all', error: sum('error'), warning: sum('warning'), not: sum('not') },
  ]);
  const alarms = [...usual].map(([pair, issues]) => ({
    pair,
    errors: issues.filter(({ severity }) => severity === 'error').length,
    warnings: issues.filter(({ severity }) => severity === 'warning').length,
  }));
  console.table(alarms);
}

main();
