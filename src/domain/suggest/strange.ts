import { readPassage } from '../parity/reading';
import { equal, type Language } from '../quantity';
import type { Fault } from './fault';

const read = (text: string, language: Language) =>
  readPassage({ text, kind: 'paragraph', section: '' }, language);

/**
 * Returns the numbers of a text that the other text does not state. Figures are compared with unit and hedge, other
 * numerals by value.
 */
export function strangeNumbers(text: string, told: string, language: Language): Fault[] {
  const [said, known] = [read(text, language), read(told, language)];
  const figures = said.figures.filter(
    (figure) => !known.figures.some((other) => equal(figure, other)),
  );
  const isFigure = (start: number) =>
    said.figures.some((figure) => figure.start <= start && start < figure.end);
  const numerals = said.numerals.filter(
    ({ value, start }) => !isFigure(start) && !known.values.has(value),
  );
  return [...figures, ...numerals].map(({ start, end }) => ({
    reason: 'number',
    actual: text.slice(start, end),
  }));
}

/** The shortest English word that is checked. Shorter words carry little meaning. */
const SHORTEST = 4;

const WORDS: Record<Language, (label: string) => string[]> = {
  zh: (label) => (label.match(/\p{Script=Han}/gu) ?? []).filter((sign) => sign !== '的'),
  en: (label) => (label.match(/[A-Za-z]+/g) ?? []).filter(({ length }) => length >= SHORTEST),
};

/** Returns what a label says and its sentence does not: Chinese characters or English words. */
export function strangeWords(label: string, sentence: string, language: Language): Fault[] {
  const told = sentence.toLowerCase();
  return WORDS[language](label)
    .filter((word) => !told.includes(stemOf(word.toLowerCase())))
    .map((actual) => ({ reason: 'word', actual }));
}

/** Visitor for visitors, librar for libraries and library. */
const stemOf = (word: string) => word.replace(/(?:ies|es|s|y)$/, '');
