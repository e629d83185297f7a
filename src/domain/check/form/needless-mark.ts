import { needlessMark as described } from '../../rules/needless-mark';
import { patternRule } from '../pattern';

/**
 * 《手册》、《指南》 needs no 、 (GB/T 15834 §4.5.3.5), ……等 says twice that there is more (§4.11.3.4), and a report does not shout:
 * one ！ is enough.
 */
export const needlessMark = patternRule(
  described,
  /》、《|…{1,2}等(?![级于待候到])|([！？])\1{2,}/g,
  (found) => (found.startsWith('》') ? '》《' : found.startsWith('…') ? '等' : found.charAt(0)),
);
