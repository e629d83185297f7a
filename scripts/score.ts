import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documentsOf } from './corpus';
import { goldOf, readFile } from './read';

/** What a reader found, or should have found, as texts that are compared one by one. */
type Parts = Record<'title' | 'headings' | 'quotes' | 'figures', string[]>;
type Gold = {
  title: string | null;
  sections: { level: number; heading: string }[];
  quotes: { text?: string; parts?: string[]; speaker: string | null }[];
  metrics: { text: string; value: number | null; unit: string; optional?: boolean }[];
};
type Tally = { hits: number; found: number; right: number };

/**
 * Reads every document of a corpus (without a folder, the project's own), and prints how much of the result is right.
 */
async function score(folder: string | undefined): Promise<void> {
  const totals = new Map<string, Tally>();
  for (const { name, text, word, gold } of documentsOf(folder)) {
    const right = partsOf(JSON.parse(readFileSync(gold, 'utf8')) as Gold);
    for (const file of [text, ...(word ? [word] : [])]) {
      const found = partsOf(goldOf(file, await readFile(file)) as unknown as Gold);
      const tallies = Object.keys(right).map(
        (part) => [part, tallyOf(found, right, part)] as const,
      );
      console.log(row(`${name}${path.extname(file)}`, new Map(tallies)));
      for (const [part, tally] of tallies) totals.set(part, sum(totals.get(part), tally));
    }
  }
  console.log(row('all', totals));
}

function partsOf({ title, sections, quotes, metrics }: Gold): Parts {
  return {
    title: title ? [title] : [],
    headings: sections.map(({ level, heading }) => `${level} ${heading}`),
    quotes: quotes.map(({ text, parts, speaker }) => `${speaker}: ${(parts ?? [text]).join('')}`),
    // Figures on which reasonable people differ are marked as optional in the gold, and are not counted.
    figures: metrics
      .filter(({ optional }) => !optional)
      .map(({ text, value, unit }) => `${text} ${value} ${unit}`),
  };
}

function tallyOf(found: Parts, right: Parts, part: string): Tally {
  const [ours, theirs] = [found[part as keyof Parts], right[part as keyof Parts]];
  const left = [...ours];
  const hits = theirs.filter((one) => {
    const at = left.indexOf(one);
    return at >= 0 && left.splice(at, 1).length > 0;
  });
  return { hits: hits.length, found: ours.length, right: theirs.length };
}

const sum = (a: Tally = { hits: 0, found: 0, right: 0 }, b: Tally): Tally => ({
  hits: a.hits + b.hits,
  found: a.found + b.found,
  right: a.right + b.right,
});

/**
 * Builds a row: `hospital.txt  title 1/1  headings 12/12 …`. It counts what was found of the gold, and what was found
 * besides.
 */
function row(name: string, tallies: ReadonlyMap<string, Tally>): string {
  const cells = [...tallies].map(([part, { hits, found, right }]) => {
    const extra = found - hits;
    return `${part} ${hits}/${right}${extra > 0 ? ` (+${extra})` : ''}`.padEnd(24);
  });
  return `${name.padEnd(22)}${cells.join('')}`.trimEnd();
}

score(process.argv[2] ?? process.env.CORPUS_DIR).catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
