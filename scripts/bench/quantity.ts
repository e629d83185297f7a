import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseQuantities } from '../../src/domain/quantity';
import { documentsOf } from '../corpus';

/** Not a dependency of the project: it has 37 MB that only this comparison needs. */
const RIVAL = '@microsoft/recognizers-text-suite@1.3.1';
const RUNS = 3;

type Gold = { start: number; end: number; value: number | null; optional?: boolean };
type Found = { start: number; end: number; value: number | null };
type Parser = (text: string) => Found[];
type Document = { text: string; metrics: Gold[] };

/**
 * Compares our quantities with Microsoft's recognizers (number with unit, Chinese) on the corpus, in one run. A hit is
 * a span that overlaps the gold span by half of the longer one, with the same value.
 */
function main(): void {
  const documents = readCorpus(process.argv[2] ?? process.env.CORPUS_DIR);
  const rows = [
    measure('Zongshu', (text) => parseQuantities(text, 'zh'), documents),
    measure('Recognizers 1.3.1', rival(), documents),
  ];
  console.table(rows);
}

/** Reads the corpus, or the project's own documents if no folder is named. */
function readCorpus(folder: string | undefined): Document[] {
  return documentsOf(folder).map(({ text, gold }) => ({
    text: readFileSync(text, 'utf8'),
    metrics: JSON.parse(readFileSync(gold, 'utf8')).metrics as Gold[],
  }));
}

function measure(name: string, parse: Parser, documents: Document[]) {
  const times = Array.from({ length: RUNS }, () =>
    timed(() => documents.forEach(({ text }) => parse(text))),
  );
  const counts = documents.map(({ text, metrics }) => compare(parse(text), metrics));
  const sum = (field: keyof (typeof counts)[number]) =>
    counts.reduce((all, one) => all + one[field], 0);
  return {
    parser: name,
    precision: ratio(sum('hits'), sum('found')),
    recall: ratio(sum('hits'), sum('gold')),
    'median ms': Math.round(times.sort((a, b) => a - b)[1] ?? 0),
  };
}

const ratio = (part: number, whole: number) => Math.round((1000 * part) / whole) / 1000;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function compare(found: Found[], gold: Gold[]) {
  const left = [...found];
  const take = (metric: Gold) => {
    const at = left.findIndex((one) => overlaps(one, metric) && one.value === metric.value);
    return at >= 0 && left.splice(at, 1).length > 0;
  };
  const hits = gold.filter((metric) => !metric.optional).filter(take).length;
  const excused = gold.filter((metric) => metric.optional).filter(take).length;
  return { hits, found: found.length - excused, gold: gold.filter((one) => !one.optional).length };
}

function overlaps(a: Found, b: Gold): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= 0.5 * Math.max(a.end - a.start, b.end - b.start);
}

type Entity = { start: number; end: number; resolution: { value?: string | number } | null };

/** Returns the other library as a parser: currency, dimensions and percentages, all that could be a metric. */
function rival(): Parser {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-rival-'));
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', RIVAL], {
    stdio: 'ignore',
  });
  const suite = createRequire(path.join(folder, 'x.js'))('@microsoft/recognizers-text-suite');
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const recognizers = [
    suite.recognizeCurrency,
    suite.recognizeDimension,
    suite.recognizePercentage,
  ];
  return (text) =>
    recognizers
      .flatMap((recognize) => recognize(text, 'zh-cn') as Entity[])
      .map(({ start, end, resolution }) => ({
        start,
        end: end + 1,
        value: Number(String(resolution?.value ?? '').replace('%', '')),
      }));
}

main();
