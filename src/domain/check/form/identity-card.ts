import { patternRule } from '../pattern';

/** The 18 characters of a resident identity card (GB 11643). */
export const identityCard = patternRule(
  'identity-card',
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
);
