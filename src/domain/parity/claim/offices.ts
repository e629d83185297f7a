import type { Exchange, Texts } from './exchanged';
import { groupsOf, type Member } from './groups';
import { OFFICE } from './offices.table';

const OFFICES: readonly Member[] = groupsOf(OFFICE).flat();

/**
 * Returns an office of the target that nothing in the near source can have become: the treasurer, where the source has a
 * 主席. The exchange is whole if the target has no trace of an office of the source sentence.
 */
export function otherOfficeIn({ source, target, nearSource, nearTarget }: Texts): Exchange | null {
  // Where the source names no office, the translation tells its readers who somebody is.
  if (!OFFICES.some(({ zh }) => zh.test(nearSource))) return null;
  for (const { zh, en, near } of OFFICES) {
    const found = en.exec(target);
    if (!found || zh.test(nearSource) || near?.zh?.test(nearSource)) continue;
    const lost = OFFICES.find((one) => one.zh.test(source) && !isSaid(one, nearTarget));
    return {
      expected: lost?.zh.exec(source)?.[0] ?? source.slice(0, LONGEST_SHOWN),
      actual: { text: found[0], index: found.index },
      isWhole: lost !== undefined,
    };
  }
  return null;
}

const isSaid = ({ en, near }: Member, text: string): boolean =>
  en.test(text) || near?.en?.test(text) === true;

/** How many characters of a sentence a finding shows. */
const LONGEST_SHOWN = 24;
