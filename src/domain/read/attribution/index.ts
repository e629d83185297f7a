import type { Quotation } from '../quotation';
import { saidAfter, saidAfterSubject, saidByDeed, saidEarlier, type Surroundings } from './after';
import { isInscription, saidBefore } from './before';
import { ENDS_OPEN, ENDS_SPEECH, LONGEST_TERM, TRAILS_OFF } from './clauses.zh';
import type { Attribution } from './person-of';

/** Returns the speaker of a quotation, or null if the quotation is a name, a slogan, an inscription or a term. */
export function attributionOf(quotation: Quotation, around: Surroundings): Attribution | null {
  if (isInscription(around.before)) return null;
  const ended = ENDS_SPEECH.test(quotation.text) || TRAILS_OFF.test(around.after);
  const open = ENDS_OPEN.test(quotation.text);
  const introduced = /[：:]\s*$/.test(around.before);
  if (!ended && !open && !introduced && quotation.text.length <= LONGEST_TERM) return null;
  return (
    saidBefore(quotation, around, ended) ??
    saidAfter(quotation, around, ended || open) ??
    saidByDeed(quotation, around, ended || open) ??
    saidEarlier(around, ended) ??
    saidAfterSubject(quotation, around, ended)
  );
}
