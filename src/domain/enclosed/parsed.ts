import { UNITS } from '../quantity/units';
import { blankOf } from '../report/blank';
import { METRIC, PHOTO, QUOTE } from '../report/shape';
import type { Enclosed, EnclosedCover, EnclosedFigure, EnclosedQuote, Passage } from './enclosed';
import {
  fieldsIn,
  isCount,
  isSpan,
  isValues,
  KEY,
  listIn,
  LONGEST_TEXT,
  MOST,
  wordsIn,
  type Values,
} from './fields';

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
const keyIn = (value: unknown): string | null =>
  typeof value === 'string' && KEY.test(value) ? value : null;
