import { patternRule } from '../pattern';
import { identityCard as described } from '../../rules/identity-card';

/** The 18 characters of a resident identity card (GB 11643). */
export const identityCard = patternRule(
  described,
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
);
