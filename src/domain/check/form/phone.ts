import { patternRule } from '../pattern';
import { phoneNumber } from '../../rules/phone-number';

/** A numbered mobile phone, not part of a longer number. */
export const phone = patternRule(phoneNumber, /(?<!\d)1[3-9]\d{9}(?!\d)/g);
