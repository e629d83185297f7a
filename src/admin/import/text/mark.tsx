import { unitWords } from '../../desk/figures/unit-words';
import { language } from '../../language';
import { useText } from '../../text';
import type { Proposal } from '../proposals';
import { amountOf, isAsPrinted } from './amount';
import { useChoosing } from './choosing';
import { Button, Value } from './mark-button';

/** Shows a figure as the prose states it, followed by its value if the value says more. */
export function Figure({
  proposal,
  text,
}: {
  proposal: Proposal & { kind: 'figure' };
  text: string;
}) {
  const say = useText();
  const { isRefused, toggle } = useChoosing(proposal);
  const { record } = proposal;
  const value = amountOf(record, unitWords(record.unit, record.text), language());
  return (
    <>
      <Button
        type="button"
        aria-pressed={!isRefused}
        title={record.label}
        aria-label={say('import.figure', { text: record.text, value, label: record.label })}
        onClick={toggle}
      >
        {text}
      </Button>
      {!isAsPrinted(text, value) && <Value data-refused={isRefused || undefined}>{value}</Value>}
    </>
  );
}

/** Shows the speaker after a quotation. */
export function Speaker({ proposal }: { proposal: Proposal & { kind: 'quote' } }) {
  const say = useText();
  const { isRefused, toggle } = useChoosing(proposal);
  const { speaker, role } = proposal.record;
  const who = [role, speaker].filter(Boolean).join(' ') || say('import.nobody');
  return (
    <Value as="span" data-refused={isRefused || undefined}>
      {' —— '}
      <Button
        type="button"
        aria-pressed={!isRefused}
        aria-label={say('import.quote', { who })}
        onClick={toggle}
      >
        {who}
      </Button>
    </Value>
  );
}
