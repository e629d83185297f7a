import { patternRule } from '../pattern';
import { doubledMark as described } from '../../rules/doubled-mark';

/** A punctuation mark is not doubled: ，， or 。。. */
export const doubledMark = patternRule(described, /([，、；：])\1+|。{2}(?!。)|,,|;;/g, (found) =>
  found.charAt(0),
);
