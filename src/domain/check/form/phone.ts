import { patternRule } from '../pattern';

/** A numbered mobile phone, not part of a longer number. */
export const phone = patternRule('phone-number', /(?<!\d)1[3-9]\d{9}(?!\d)/g);
