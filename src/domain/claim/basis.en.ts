import { amountEn } from '../quantity/number.en';
import type { Around } from './claim';

const BASES: readonly [words: string, code: string][] = [
  ['person|people|head|capita|resident|inhabitant|student|pupil|worker|employee|patient', 'person'],
  ['household|family', 'household'],
  ['mu', 'mu'],
  ['hectare', 'ha'],
  ['village', 'village'],
  ['year|annum', 'year'],
  ['quarter', 'quarter'],
  ['month', 'month'],
  ['week', 'week'],
  ['day', 'day'],
  ['hour', 'hour'],
  ['minute', 'minute'],
  ['visit|time', 'time'],
  ['ton|tonne|metric ton', 't'],
  ['kilogram|kg', 'kg'],
  ['jin', 'jin'],
  ['square meter|square metre', 'm2'],
  ['cubic meter|cubic metre', 'm3'],
  ['kilometer|kilometre|km', 'km'],
  ['school|hospital|enterprise|company', 'place'],
  ['unit|item|piece', 'item'],
];
const WORDS = BASES.map(([words]) => words).join('|');
const MANY = '(?:(\\d[\\d,]*|(?:ten|hundred|thousand|million)(?: (?:thousand|million))?) )?';
const AFTER = new RegExp(
  `^(?: (?!to\\b|one\\b)[a-z-]+){0,4}?(?:(?<! (?:than|within|after|over|half|in|for|once|under)) (?:per|for each|for every|each|every|an?(?! (?:quarter|half|year|month|week|day|hour) of\\b)) |\\/)${MANY}(${WORDS})(?:s|es)?\\b(?! (?:earlier|ago|before|later|out|off|trips?|tours?|pass(?:es)?|camps?|care|cent(?:er|re)s?|services?|nurser(?:y|ies)|schools?|tickets?)\\b)(?: (?:per|a|each|every) (${WORDS})\\b)?`,
  'i',
);
const BEFORE = new RegExp(`\\b(?:per|[Ee]ach|[Ee]very) ${MANY}(${WORDS})s?\\b[^,;]{0,24}$`, 'i');

/** Returns what a figure is counted per: per person, a month, per 100,000 people; `person,month` for both. */
export function basisEn({ clause, after }: Around): string | null {
  const [, count, word, second] = AFTER.exec(after.slice(0, 60)) ?? [];
  if (word) return [many(count, word), second ? codeOf(second) : null].filter(Boolean).join(',');
  const [, times, head] = BEFORE.exec(clause.slice(-60)) ?? [];
  return head ? many(times, head) : null;
}

function many(count: string | undefined, word: string): string {
  const number = count ? amountEn(count) : 1;
  return number === 1 ? codeOf(word) : `${number} ${codeOf(word)}`;
}

const codeOf = (word: string): string =>
  BASES.find(([words]) => words.split('|').includes(word.toLowerCase()))?.[1] ?? word;
