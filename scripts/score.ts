import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goldOf, readFile } from './read';

/** Reads every document of a corpus and prints how well, by the scorer that lies in it. */
async function score(corpus: string | undefined): Promise<void> {
  if (!corpus) throw new Error('Usage: npm run score -- FOLDER (or set CORPUS_DIR)');
  const predictions = mkdtempSync(path.join(tmpdir(), 'zongshu-score-'));
  for (const file of documentsOf(corpus)) {
    const reading = goldOf(file, await readFile(path.join(corpus, file)));
    const name = file.replace(/\.txt$/, '');
    writeFileSync(path.join(predictions, `${name}.json`), JSON.stringify(reading));
  }
  const scorer = path.join(corpus, 'score.mjs');
  const table = execFileSync(process.execPath, [scorer, corpus, predictions, '--verbose'], {
    encoding: 'utf8',
  });
  rmSync(predictions, { recursive: true });
  console.log(table);
}

/** The Chinese documents that have gold: NN.txt, and NN.docx beside it. */
function documentsOf(corpus: string): string[] {
  const names = readdirSync(corpus)
    .filter((file) => file.endsWith('.gold.json') && !file.includes('.en.'))
    .map((file) => file.replace('.gold.json', ''));
  const all = new Set(readdirSync(corpus));
  return names.flatMap((name) => [`${name}.txt`, `${name}.docx`]).filter((file) => all.has(file));
}

score(process.argv[2] ?? process.env.CORPUS_DIR).catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
