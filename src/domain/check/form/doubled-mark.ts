import { patternRule } from '../pattern';

/** ，， or 。。: a mark is written once. */
export const doubledMark = patternRule(
  'doubled-mark',
  /([，、；：])\1+|。{2}(?!。)|,,|;;/g,
  (found) => found.charAt(0),
);
