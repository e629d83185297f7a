import type { Language } from './reports';

/** A question whose results are also printed, and what it tests. */
export type Question = { q: string; locale: Language; what: string };

/** Ten questions. Each must find something. */
export const QUESTIONS: readonly Question[] = [
  { q: '鹤鸣', locale: 'zh-Hans', what: 'two characters, in a title first' },
  { q: '修缮校舍', locale: 'zh-Hans', what: 'a phrase, in a heading first' },
  { q: '册子上', locale: 'zh-Hans', what: 'characters within a sentence of half of all sections' },
  { q: '青禾 植树', locale: 'zh-Hans', what: 'two words, both' },
  { q: '欧阳清和', locale: 'zh-Hans', what: 'a speaker' },
  { q: '门诊人次', locale: 'zh-Hans', what: 'a label of a figure' },
  { q: 'K4321R3', locale: 'zh-Hans', what: 'a cell of a table' },
  { q: 'plant tree', locale: 'en', what: 'stems: planting trees' },
  { q: 'Ouyang Qinghe', locale: 'en', what: 'a speaker' },
  { q: 'outpatient visit', locale: 'en', what: 'a label, by its stem' },
];

/** How many years the reports cover. */
const YEARS = 35;

/** Returns the address of the nth list: one page of one year. */
export const listAt = (nth: number): string =>
  `/api/reports?locale=zh-Hans&filters[year]=${1990 + (nth % YEARS)}&pagination[page]=${1 + (nth % 10)}`;

/** Returns the address of the nth search: each question in turn, and the next page in each round. */
export function searchAt(nth: number): string {
  const { q, locale } = QUESTIONS[nth % QUESTIONS.length]!;
  const page = 1 + (Math.floor(nth / QUESTIONS.length) % 10);
  return `/api/search?q=${encodeURIComponent(q)}&locale=${locale}&pagination[page]=${page}`;
}
