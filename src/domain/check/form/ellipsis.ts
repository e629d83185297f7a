import { patternRule } from '../pattern';
import { ellipsis as described } from '../../rules/ellipsis';

/** An ellipsis is …… in Chinese (GB/T 15834 §4.11). */
export const ellipsis = patternRule(described, /\.{3,}|。{3,}|(?<!…)…(?!…)/g, () => '……');
