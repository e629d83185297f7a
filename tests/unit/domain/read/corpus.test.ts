import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fromDocx, fromText } from '../../../../src/domain/read';
import { toGold } from '../../../../src/domain/read/gold';

const FIXTURES = path.resolve(__dirname, '../../../fixtures/read');
const goldOf = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const cases = readdirSync(FIXTURES).map((name) => [name, path.join(FIXTURES, name)] as const);
const words = cases.filter(([, folder]) => existsSync(path.join(folder, 'input.docx')));
const corpus = process.env.CORPUS_DIR;

type Gold = {
  quotes: { text?: string; parts?: string[]; speaker: string | null }[];
  metrics: { text: string; optional?: boolean }[];
  [field: string]: unknown;
};

/** Compares our reading with what a careful reader found, in the same shape. */
function expectAsGold(reading: ReturnType<typeof toGold>, gold: Gold, offsets: boolean): void {
  for (const field of ['title', 'subtitle', 'author', 'source', 'publishedOn', 'year', 'lead']) {
    expect([field, reading[field as 'title']]).toEqual([field, gold[field]]);
  }
  expect(reading.sections).toEqual(gold.sections);
  expect(reading.photos).toEqual(gold.photos);
  const spoken = (quotes: Gold['quotes']) =>
    quotes.map(({ text, parts, speaker }) => [text ?? parts, speaker]);
  expect(spoken(reading.quotes as Gold['quotes'])).toEqual(spoken(gold.quotes));
  const fields = ['text', 'value', 'unit', 'qualifier', ...(offsets ? ['start', 'end'] : [])];
  const figures = (metrics: object[]) =>
    metrics.map((metric) => fields.map((field) => metric[field as keyof typeof metric]));
  // If careful readers may differ, the gold marks the figure as optional, and both answers are right.
  const optional = gold.metrics.filter((metric) => metric.optional).map(({ text }) => text);
  const firm = <Metric extends { text: string }>(metrics: Metric[]) =>
    metrics.filter(({ text }) => !optional.includes(text));
  expect(figures(firm(reading.metrics))).toEqual(figures(firm(gold.metrics)));
}

describe('a report read from text says what a careful reader finds', () => {
  it.each(cases)('%s', (_name, folder) => {
    const text = readFileSync(path.join(folder, 'input.txt'), 'utf8');
    expectAsGold(toGold(fromText(text)), goldOf(path.join(folder, 'gold.json')), true);
  });

  (corpus ? it : it.skip)('the seed (skipped where CORPUS_DIR is not set)', () => {
    const text = readFileSync(path.join(corpus as string, 'seed.txt'), 'utf8');
    expectAsGold(
      toGold(fromText(text)),
      goldOf(path.join(corpus as string, 'seed.gold.json')),
      true,
    );
  });
});

describe('a report read from Word says the same', () => {
  it.each(words)('%s', async (_name, folder) => {
    const bytes = readFileSync(path.join(folder, 'input.docx'));
    expectAsGold(toGold(await fromDocx(bytes)), goldOf(path.join(folder, 'gold.json')), false);
  });
});
