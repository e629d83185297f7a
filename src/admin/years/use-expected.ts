import { useMemo } from 'react';
import { dismissedIn, reportOf, toContent } from '../../domain/desk';
import { expectationsOf, type Expectations, type LastYear } from '../../domain/years';
import { readManuscript } from '../desk/editor/manuscript';
import { shownOf, type Manuscript } from '../desk/use-manuscript';

const NOTHING: Expectations = { expected: [], fresh: [] };

/**
 * Compares the current manuscript with last year's report. It is compared again with each answer of the checks, after a
 * pause, so that no key waits for it.
 */
export function useExpected(desk: Manuscript, previous: LastYear | null): Expectations {
  const { answer } = shownOf(desk);
  return useMemo(() => (previous ? expectedIn(desk, previous) : NOTHING), [answer, previous]);
}

function expectedIn({ view, saver }: Manuscript, previous: LastYear): Expectations {
  const content = toContent(readManuscript(view), saver.base().content);
  return expectationsOf(previous, reportOf(content), dismissedIn(content));
}
