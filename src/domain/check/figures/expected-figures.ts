import type { Language } from '../../quantity';
import { rule } from '../rule';
import { expectedFigures as described } from '../../rules/expected-figures';

/** How many figures a finding names. The full list is next to the text. */
const MOST_NAMED = 5;

const SEPARATOR: Readonly<Record<Language, string>> = { zh: '；', en: '; ' };

/** How many more there are, without words: the labels are in the report's language, the finding in the reader's. */
const UNNAMED: Readonly<Record<Language, (count: number) => string>> = {
  zh: (count) => `…（+${count}）`,
  en: (count) => `… (+${count})`,
};

/** This report states every figure that last year's report stated, unless an editor dismissed it. */
export const expectedFigures = rule(described, (checked) => {
  const expected = checked.expected();
  const open = expected.filter(({ standing }) => standing === 'open');
  if (open.length === 0) return [];
  const named = open.slice(0, MOST_NAMED).map(({ label, was }) => `${label} ${was.text}`);
  const more = open.length - named.length;
  if (more > 0) named.push(UNNAMED[checked.language](more));
  return [
    {
      actual: `${expected.length - open.length} / ${expected.length}`,
      expected: named.join(SEPARATOR[checked.language]),
    },
  ];
});
