import { patternRule } from '../pattern';
import type { Rule } from '../rule';

const wrong = patternRule('ellipsis', /\.{3,}|。{3,}|(?<!…)…(?!…)/g, () => '……');

/** An ellipsis is …… in Chinese (GB/T 15834 §4.11). */
export const ellipsis: Rule = (checked) => (checked.language === 'zh' ? wrong(checked) : []);
