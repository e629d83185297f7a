import { patternRule } from '../pattern';
import { doubledMark as described } from '../../rules/doubled-mark';

/** ，， or 。。: a mark is written once. */
export const doubledMark = patternRule(described, /([，、；：])\1+|。{2}(?!。)|,,|;;/g, (found) =>
  found.charAt(0),
);
