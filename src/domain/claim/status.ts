import type { Status } from '../report';
import type { Around } from './claim';

/**
 * Words that say whether a figure may still change. They are in brackets after the figure, or before it in its clause.
 */
type Words = Readonly<Record<'provisional' | 'revised' | 'final', string>>;

/** Returns a function that finds the status words of one language before and after a figure. */
export function statusIn({ provisional, revised, final }: Words, heads: string) {
  const rows: readonly [Status, string][] = [
    ['provisional', provisional],
    ['revised', revised],
    ['final', final],
  ];
  const patterns = rows.map(
    ([status, words]) =>
      [
        status,
        new RegExp(
          `^[^,。;!?()]{0,12}\\((?:[^()]{0,20}\\b|[^()]{0,20})(?:${words})[^()]{0,12}\\)`,
          'i',
        ),
        new RegExp(`(?:${words})`, 'i'),
      ] as const,
  );
  const head = new RegExp(heads, 'i');
  return ({ sentence, clause, after }: Around): Status | null => {
    const bracketed = patterns.find(([, inBrackets]) => inBrackets.test(after));
    const before = patterns.find(([, , anywhere]) => anywhere.test(clause));
    const headed = head.test(sentence) ? 'provisional' : null;
    return bracketed?.[0] ?? before?.[0] ?? headed;
  };
}
