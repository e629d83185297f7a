import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ledgerOf, type Language, type Quantity } from '../../../../src/domain/quantity';

/** Sentences with every figure that a careful reader finds, and how many numerals must stay unexplained. */
const FILES = ['neighbours.txt', 'adversarial.txt'];
const parts = FILES.flatMap((name) =>
  readFileSync(path.resolve(__dirname, '../../../fixtures/quantity', name), 'utf8')
    .split(/^# /m)
    .slice(1),
);

const told = ({ text, value, min, max, unit, qualifier }: Quantity): string =>
  `${text} = ${value ?? `${min}..${max}`} ${unit}${qualifier === 'exact' ? '' : ` ${qualifier}`}`;

describe.each(
  parts.map((part): [Language, string[]] => [
    part.startsWith('en') ? 'en' : 'zh',
    part.split('\n').filter((line) => line.includes(' => ')),
  ]),
)('forms that are read right or left open, %s', (language, lines) => {
  it.each(lines.map((line) => line.split(' => ') as [string, string]))('%s', (text, right) => {
    const { quantities, entries } = ledgerOf(text, language);
    const open = entries.filter(({ became }) => became === 'unexplained').length;
    expect(`${quantities.map(told).join(' | ')} // ${open}`).toBe(right);
  });
});
