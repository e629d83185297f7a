import { unitAfter, type UnitAfter } from './unit.en';
import { UNITS } from './units';

/** What nobody measures in meters: 4.3m incidents, 2.5m people. */
const MANY =
  /^ (?:(?:to|and|or) [\d.]{1,6} ?m )?(?!long|high|wide|deep|tall|apart|away)(?:[a-z-]+ ){0,2}?(?:incidents|cases|items|loans|calls|journeys|trips|downloads|views|hits|books|trees|meals|jobs|homes|properties|customers|records|doses|tests|vaccinations|transactions|documents|emails|messages|followers|issues|vehicles|bikes|parcels|letters|crimes|offences|appointments|prescriptions|operations|tonnes|tons|miles|hours|days|copies|users|cyclists|riders|drivers|listeners|viewers|readers|followers|subscribers|customers|shoppers|people|persons|residents|visits|visitors|passengers|tourists|students|pupils|patients|members|households|families|children|adults|workers|voters|taxpayers|claims|records|pages|bags|bottles|animals|birds|fish|acts|objects|specimens|sessions|admissions|attendances)\b/;
/** What is measured in meters: a 50m pool, 30m of cable, 12m high. */
const LENGTH =
  /^(?: (?:long|high|wide|deep|tall|apart|away|above|below|tower|pool|track|sprint|hurdles|freestyle|relay|stretch|section|span|buffer|wall|mast|radius|exclusion)\b| of (?:[a-z-]+ )?(?:cable|pipe|piping|pipeline|fence|fencing|hedge|hedgerow|track|road|path|footpath|rope|wall|walling|shelving|shoreline|railing|kerb|cabling|trench|guttering)\b)/;
/** A headline's 9.1M new grads. A line or a disk of 50M is none. */
const MILLIONS = /^M(?= (?!bandwidth|broadband|line|bit|byte|memory|file|and |or |to )[a-z])/;
/** How many characters after the number are read. */
const REACH = 48;

/** How many characters before the end of a number are searched for the first end of a range. */
const LONGEST_RANGE = 16;

/** Returns what the letter m after a plain number stands for: a million, or meters. Null if the words do not tell. */
export function letterM(text: string, end: number): UnitAfter | null {
  if (MILLIONS.test(text.slice(end, end + REACH))) {
    const { unit, factor, length } = unitAfter(text, end + 1);
    return { unit, factor: factor * 1e6, length: 1 + length };
  }
  const glued = /^ ?m\b/.exec(text.slice(end, end + 3))?.[0].length;
  if (!glued) return null;
  const after = text.slice(end + glued, end + REACH);
  const isRange = /\dm[–—-][\d.,]+$/.test(text.slice(Math.max(0, end - LONGEST_RANGE), end));
  if (LENGTH.test(after) && !isRange) return { unit: 'm', factor: 1, length: glued };
  const { unit, factor, length } = unitAfter(text, end + glued);
  // 375m rupees: money is not measured in meters.
  if (!MANY.test(after) && (length === 0 || UNITS[unit].dimension !== 'money')) return null;
  return { unit, factor: factor * 1e6, length: glued + length };
}
