import type { Between, Goal } from './claim';

const MOVED =
  /\b(?:r[io]se|risen|increas\w*|gr[eo]w\w*|climb\w*|f[ae]ll\w*|declin\w*|decreas\w*|dropp?\w*|expand\w*|rais\w*|reduc\w*|cut|lower\w*|up|down|improv\w*)\b.*\bfrom $/i;
const AIMED = /\b(?:target|goal|plan)(?: (?:was|is|of|set at))+ $/i;
const DONE = /^[^.;]{0,24}\b(?:reach|achiev|deliver|complet|built|trained|attain)[^.;]{0,24}$/i;
const AIMED_AFTER =
  /^[^.;()]{0,16}[,(]? ?\b(?:against|compared with|versus|above|below|beyond|of)?(?: ?(?:a|an|the|its|our))?(?: (?:annual|yearly|planned))* ?(?:target|goal) (?:of |was |is )?$/i;

/** Finds a target or a baseline: rose from 100 mu to 300 mu; 118 households against a target of 120. */
export function goalEn({ clause, joint }: Between): Goal | null {
  if (MOVED.test(clause) && /^(?: [a-z-]+){0,4} to $/i.test(joint)) {
    return { field: 'baseline', of: 'second' };
  }
  if (AIMED_AFTER.test(joint)) return { field: 'target', of: 'first' };
  return AIMED.test(clause) && DONE.test(joint) ? { field: 'target', of: 'second' } : null;
}
