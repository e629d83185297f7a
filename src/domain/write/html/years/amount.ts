import type { ComparedYear } from '../../../compare';
import { wholeNumber } from '../../chart';
import { unitName } from '../../unit-name';
import type { Words } from '../../words';
import { escape } from '../escape';

const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

type Counted = Pick<ComparedYear['figure'], 'unit' | 'text'>;

/** Writes an amount with the counting word of its figure: 65座, 120,000. A percentage has its sign. */
export function amountIn(value: number, { unit, text }: Counted, locale: string): string {
  const number = wholeNumber(value, locale);
  if (unit === 'percent') return `${number}%`;
  const name = unitName(unit, locale, text);
  return locale.startsWith('zh') || name === '' ? number + name : `${number} ${name}`;
}

/** Writes a value as printed, with the values that earlier reports stated for it. */
export function valueOf({ figure, restates }: ComparedYear, words: Words): string {
  const { value, text, status } = figure;
  const shown = text || (status ? words.years.statuses[status] : '—');
  const main = value === null ? escape(shown) : `<data value="${value}">${escape(shown)}</data>`;
  const note = restatement(figure, restates, words);
  return note === '' ? main : `${main}<br><small class="restated">${escape(note)}</small>`;
}

/** Words a restatement: “118, restated 120 in the report of 2025”. Empty if nothing was restated. */
export function restatement(
  figure: ComparedYear['figure'],
  restates: ComparedYear['restates'],
  words: Words,
): string {
  const [first, ...later] = restates;
  if (!first) return '';
  const since = [...later, figure].map(({ text, report }) => ({ text, year: report.year }));
  return words.years.restated(first.text, since);
}

/** Writes a target and the share of it that was reached. A percentage gets no such share. */
export function targetOf({ figure }: ComparedYear, locale: string, words: Words): string {
  const { target = null, value, unit, qualifier } = figure;
  if (target === null) return '';
  const aimed = escape(amountIn(target, figure, locale));
  const isShare = value !== null && qualifier === 'exact' && target > 0 && unit !== 'percent';
  if (!isShare) return aimed;
  const percent = ((value / target) * 100).toFixed(1).replace(/\.0$/, '');
  return `${aimed}<br><small>${escape(words.years.reached(percent))}</small>`;
}

/** Writes the change since the year before, with the reasons for doubt. */
export function changeOf({ change }: ComparedYear, words: Words): string {
  if (!change) return '';
  const { value, percent, unit, flags } = change;
  const signed = (number: number) => (number > 0 ? '+' : '') + GROUPED.format(number);
  const amount =
    unit === 'percentagePoint' && value !== null
      ? words.years.percentagePoints(signed(value))
      : percent === null
        ? value === null
          ? ''
          : signed(value)
        : `${signed(percent)}%`;
  const notes = flags.map((flag) => words.years.flags[flag]);
  const doubts =
    notes.length > 0 ? `<small>${escape(words.years.noted(notes).trim())}</small>` : '';
  return escape(amount.replace('-', '−')) + doubts;
}
