import { styled } from 'styled-components';
import { language } from '../../language';
import { useText } from '../../text';
import { unitWords } from '../../desk/figures/unit-words';
import type { Proposal } from '../proposals';
import { amountOf, isAsPrinted } from './amount';
import { useChoosing } from './choosing';

/** A button inside a line of text. It is pressed while its proposal is wanted. */
const Button = styled.button`
  font: inherit;
  color: inherit;
  border: 0;
  padding: 0 2px;
  border-radius: 3px;
  cursor: pointer;
  background: ${({ theme }) => theme.colors.primary100};
  border-bottom: 2px solid ${({ theme }) => theme.colors.primary500};
  &[aria-pressed='false'] {
    background: none;
    border-bottom: 2px dotted ${({ theme }) => theme.colors.neutral400};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Value = styled.small`
  font-size: 0.72em;
  color: ${({ theme }) => theme.colors.primary700};
  margin-inline: 4px;
  white-space: nowrap;
  &[data-refused] {
    color: ${({ theme }) => theme.colors.neutral600};
    text-decoration: line-through;
  }
`;

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

/** Marks a picture in its place. The picture itself is not shown before it is imported. */
export function Picture({
  proposal,
  isCover = false,
}: {
  proposal: Proposal & { kind: 'picture' };
  isCover?: boolean;
}) {
  const say = useText();
  const { isRefused, toggle } = useChoosing(proposal);
  const { caption, alt, credit } = proposal.record;
  const words = caption ?? alt ?? say('import.no-caption');
  return (
    <Frame data-refused={isRefused || undefined}>
      <Button
        type="button"
        aria-pressed={!isRefused}
        aria-label={say(isCover ? 'import.cover' : 'import.picture', { words })}
        onClick={toggle}
      >
        ▣ {isCover ? say('import.cover', { words }) : words}
      </Button>
      {credit && <Value>{say('import.credit', { credit })}</Value>}
    </Frame>
  );
}

const Frame = styled.figure`
  margin: 0 0 0.7em;
  padding: 14px;
  text-align: center;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral100};
  &[data-refused] {
    opacity: 0.55;
  }
`;
