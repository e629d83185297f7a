import { Button } from '@strapi/design-system';
import { useText } from '../../text';
import { allFixes, applyFixes, fixesFor, readingFor } from '../editor/fixes';
import { takeReading } from '../editor/records';
import type { Found } from '../editor/shown';
import type { Manuscript } from '../use-manuscript';

/** The look of a button that is as wide as its panel. */
export const WHOLE = { width: '100%', textAlign: 'start', cursor: 'pointer' } as const;

/** A button that fixes a finding, or all findings of its kind. One undo reverts the fix. */
export function Fix({ desk: { view }, found }: { desk: Manuscript; found: Found }) {
  const say = useText();
  const fixes = fixesFor(view.state, found);
  const reading = readingFor(view.state, found);
  if (!view.editable || (fixes.length === 0 && !reading)) return null;
  const words =
    fixes.length > 1
      ? say('desk.fix-all', { count: fixes.length })
      : reading
        ? say('desk.take-reading')
        : say('desk.fix', { to: fixes[0]!.words });
  return (
    <Button
      size="S"
      variant="tertiary"
      onClick={() => {
        const { state } = view;
        view.dispatch(reading ? takeReading(state, reading) : applyFixes(state, fixes));
        view.focus();
      }}
    >
      {words}
    </Button>
  );
}

/** A button that fixes everything that needs no person's decision. */
export function FixAll({ desk: { view } }: { desk: Manuscript }) {
  const say = useText();
  const fixes = allFixes(view.state);
  if (!view.editable || fixes.length < 2) return null;
  return (
    <Button
      size="S"
      variant="secondary"
      onClick={() => view.dispatch(applyFixes(view.state, fixes))}
    >
      {say('desk.fix-everything', { count: fixes.length })}
    </Button>
  );
}
