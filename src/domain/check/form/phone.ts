import { patternRule } from '../pattern';
import { phoneNumber } from '../../rules/phone-number';

/** A mobile phone number that is not part of a longer number. */
export const phone = patternRule(phoneNumber, /(?<!\d)1[3-9]\d{9}(?!\d)/g);
