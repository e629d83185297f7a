import type { Credit } from '../report';

/** Roles in the tail of an English report: Executive editor, First review, Photographs. */
const ROLE = /^[A-Z][A-Za-z -]{0,40}$/;
const WORK =
  /\b(?:edit(?:or|ors|ing|ed)|review(?:er|ed)?|proof\w*|photo\w*|pictures|design\w*|layout|writers?|text|translat\w+|compil\w+|produc\w+|coordinat\w+|approv\w+|checked|contact)\b/i;
/** Lin Shuying; Lin Shuying and Wei Tingfang; Communications Office. */
const NAME = /^(?:[A-Z][\w'’.-]*)(?:[ ,&]+(?:and |of |the )?[A-Z][\w'’.-]*){0,7}$/;
const [LONGEST, BETWEEN] = [160, /\s*[|·　;]\s*|\s{2,}/];

/** Returns roles and names of a line such as `Executive editor: Lin Shuying`, or null for any other line. */
export function englishCreditsIn(text: string): Credit[] | null {
  if (text.length > LONGEST || /[.!?]$/.test(text)) return null;
  const credits = text.split(BETWEEN).map(creditIn);
  return credits.every((one) => one !== null) ? credits : null;
}

function creditIn(part: string): Credit | null {
  const [role = '', name = '', ...more] = part.split(/\s*:\s+/);
  const isCredit = more.length === 0 && ROLE.test(role) && WORK.test(role) && NAME.test(name);
  return isCredit ? { role, name } : null;
}
