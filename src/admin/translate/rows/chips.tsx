import { styled } from 'styled-components';
import type { Chip } from '../../../domain/translate';
import { useText } from '../../text';

type Props = {
  chips: readonly Chip[];
  onInsert(words: string): void;
  /** The whole proposed text; null if it says no more than one chip. */
  proposal: string | null;
  onTake(): void;
};

/** How many chips have a keyboard shortcut: Alt+1 to Alt+9. */
export const KEYED = 9;

/** Shows figures, dates, names and terms of the source in the target language. A click inserts one at the cursor. */
export function Chips({ chips, onInsert, proposal, onTake }: Props) {
  const say = useText();
  if (chips.length === 0 && !proposal) return null;
  return (
    <List aria-label={say('translate.chips')}>
      {chips.map(({ source, target }, at) => (
        <li key={target}>
          <button
            type="button"
            title={at < KEYED ? `${source}　Alt+${at + 1}` : source}
            // Keeps the cursor where the words will be inserted.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onInsert(target)}
          >
            {target}
          </button>
        </li>
      ))}
      {proposal && (
        <li>
          <button type="button" title={proposal} className="zs-whole" onClick={onTake}>
            {say('translate.take-proposal')}
          </button>
        </li>
      )}
    </List>
  );
}

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  button {
    padding: 2px 8px;
    font-size: 12px;
    line-height: 1.5;
    border-radius: 10px;
    cursor: pointer;
    color: ${({ theme }) => theme.colors.primary700};
    background: ${({ theme }) => theme.colors.primary100};
    border: 1px solid ${({ theme }) => theme.colors.primary200};
  }
  .zs-whole {
    border-style: dashed;
    background: transparent;
  }
`;
