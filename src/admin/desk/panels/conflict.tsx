import { canBeBoth, type Conflict, type Node } from '../../../domain/desk';
import { useText } from '../../text';
import type { Say } from '../editor/element';
import type { Saved } from '../saving/draft';
import type { Saver } from '../saving/saver';
import { Choosing } from './choosing';

type Props = { conflicts: Conflict[]; saved: Saved | null; saver: Saver };

/**
 * Shows both versions side by side where somebody else, or the user in another tab, changed the same words. Nothing is
 * saved until the user chooses.
 */
export function Conflicts({ conflicts, saved, saver }: Props) {
  const say = useText();
  return (
    <Choosing
      words="desk.conflict"
      who={writerOf(saved, say)}
      places={conflicts.map((conflict) => ({
        mine: conflict.mine.map(wordsIn),
        theirs: conflict.theirs.map(wordsIn),
        canBeBoth: canBeBoth(conflict),
      }))}
      onChosen={(choices) => saver.settle(choices)}
    />
  );
}

/** Names who wrote the other version. */
function writerOf(saved: Saved | null, say: Say): string {
  if (saved?.isSelf) return say('desk.conflict.own-tab');
  return saved?.by ?? say('desk.conflict.somebody');
}

function wordsIn({ text = '', content = [], attrs }: Node): string {
  const own = text + content.map(wordsIn).join(content.some(({ content }) => content) ? ' ' : '');
  return own || String((attrs?.component as { caption?: string })?.caption ?? '');
}
