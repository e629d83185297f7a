import { readPassage } from '../parity/reading';
import { equal, type Language } from '../quantity';
import type { Fault } from './fault';

const read = (text: string, language: Language) =>
  readPassage({ text, kind: 'paragraph', section: '' }, language);

/** The numbers of a text that another does not state, with their unit and hedge; numerals that count nothing by their value. */
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

/** Words of English that carry no matter of their own: short ones. */
const SHORTEST = 4;

const WORDS: Record<Language, (label: string) => string[]> = {
  zh: (label) => (label.match(/\p{Script=Han}/gu) ?? []).filter((sign) => sign !== '的'),
  en: (label) => (label.match(/[A-Za-z]+/g) ?? []).filter(({ length }) => length >= SHORTEST),
};

/** What of a label its sentence does not say: characters of Chinese, words of English. */
export function strangeWords(label: string, sentence: string, language: Language): Fault[] {
  const told = sentence.toLowerCase();
  return WORDS[language](label)
    .filter((word) => !told.includes(stemOf(word.toLowerCase())))
    .map((actual) => ({ reason: 'word', actual }));
}

/** Visitor for visitors, libraries for library. */
const stemOf = (word: string) => word.replace(/(?:ies|es|s|y)$/, '');
