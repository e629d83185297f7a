import { UNITS } from '../quantity/units';
import { blankOf } from '../report/blank';
import type { Field } from '../report/field';
import { METRIC, PHOTO, QUOTE } from '../report/shape';
import type { Enclosed, EnclosedCover, EnclosedFigure, EnclosedQuote, Passage } from './enclosed';

/**
 * The limits of enclosed data. The data comes with a file, so anybody may have written it: only what a report may hold
 * is accepted.
 */

const [LONGEST_WORDS, LONGEST_TEXT, MOST] = [255, 20_000, 20_000];
/** The key of an indicator, an organization or a series. */
const KEY = /^[a-z0-9-]{2,60}$/;
/** 2025-H1, ../2025-03, 100000 person, person,month */
const CODE = /^[\w./,: -]{0,60}$/;

type Values = Readonly<Record<string, unknown>>;

/** Parses what a form encloses. Returns null if the data is not ours or is damaged. */
export function parsedEnclosed(json: string): Enclosed | null {
  const value = jsonIn(json);
  if (!isValues(value) || value.version !== 1 || !Array.isArray(value.passages)) return null;
  if (value.passages.length > MOST) return null;
  return {
    version: 1,
    year: isCount(value.year) && value.year >= 1900 && value.year <= 2100 ? value.year : null,
    summary: wordsIn(value.summary, LONGEST_TEXT),
    keywords: wordsIn(value.keywords, LONGEST_TEXT),
    cover: coverIn(value.cover),
    organization: keyIn(value.organization),
    series: keyIn(value.series),
    passages: value.passages.flatMap(passageIn),
  };
}

function coverIn(value: unknown): EnclosedCover | null {
  if (!isValues(value)) return null;
  const { alt, caption, credit } = PHOTO.fields;
  const said = fieldsIn(
    { alt, caption, credit },
    { alt: null, caption: null, credit: null },
    value,
  );
  return said as EnclosedCover | null;
}

function jsonIn(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function passageIn(value: unknown): Passage[] {
  if (!isValues(value) || typeof value.words !== 'string') return [];
  return [
    {
      words: value.words,
      figures: listIn(value.figures).flatMap((one) => figureIn(one)),
      quotes: listIn(value.quotes).flatMap((one) => quoteIn(one)),
      ...(value.ordered === true && { ordered: true }),
    },
  ];
}

function figureIn(value: unknown): EnclosedFigure[] {
  if (!isValues(value)) return [];
  const { key: _key, indicator: _indicator, ...blank } = { indicator: null, ...blankOf(METRIC) };
  const said = fieldsIn(METRIC.fields, blank, value);
  const isOurs = said && String(said.unit) in UNITS && said.label && said.text;
  if (!isOurs || !isSpan(value.at)) return [];
  const indicator = keyIn(value.indicator);
  const figure = { ...said, at: value.at, ...(indicator !== null && { indicator }) };
  return [figure as unknown as EnclosedFigure];
}

function quoteIn(value: unknown): EnclosedQuote[] {
  if (!isValues(value)) return [];
  const { key: _key, ...blank } = blankOf(QUOTE);
  const said = fieldsIn(QUOTE.fields, blank, value);
  const places = listIn(value.at);
  const isOurs = said?.text && places.every((one) => isSpan(one) && isCount((one as Values).below));
  return isOurs ? [{ ...said, at: places } as unknown as EnclosedQuote] : [];
}

/** Returns the fields of a record; null if one of them does not match its shape. */
function fieldsIn(
  fields: Readonly<Record<string, Field>>,
  blank: Values,
  value: Values,
): Values | null {
  const taken = Object.keys(blank).map((name) => [name, value[name] ?? null] as const);
  return taken.every(([name, one]) => fits(fields[name]!, one)) ? Object.fromEntries(taken) : null;
}

function fits(field: Field, value: unknown): boolean {
  if (value === null) return !('required' in field && field.required);
  if (field.is === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (typeof value !== 'string') return false;
  if (field.is === 'words') return value.length <= (field.long ? LONGEST_TEXT : LONGEST_WORDS);
  if (field.is !== 'code') return false;
  return field.options ? field.options.includes(value) : CODE.test(value);
}

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST) : []);
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0;
const isSpan = (value: unknown): boolean =>
  isValues(value) &&
  isCount(value.start) &&
  isCount(value.end) &&
  [value.row, value.column].every((one) => one === undefined || isCount(one));
const keyIn = (value: unknown): string | null =>
  typeof value === 'string' && KEY.test(value) ? value : null;
const wordsIn = (value: unknown, longest: number): string | null =>
  typeof value === 'string' && value !== '' && value.length <= longest ? value : null;
