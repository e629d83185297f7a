import { canBeBoth, type Conflict, type Node } from '../../../domain/desk';
import type { Saver } from '../saving/saver';
import { Choosing } from './choosing';

/** Shows both versions side by side where two users changed the same words. Nothing is saved until the user chooses. */
export const Conflicts = ({ conflicts, saver }: { conflicts: Conflict[]; saver: Saver }) => (
  <Choosing
    words="desk.conflict"
    places={conflicts.map((conflict) => ({
      mine: conflict.mine.map(wordsIn),
      theirs: conflict.theirs.map(wordsIn),
      canBeBoth: canBeBoth(conflict),
    }))}
    onChosen={(choices) => saver.settle(choices)}
  />
);

function wordsIn({ text = '', content = [], attrs }: Node): string {
  const own = text + content.map(wordsIn).join(content.some(({ content }) => content) ? ' ' : '');
  return own || String((attrs?.component as { caption?: string })?.caption ?? '');
}
