import { useRef, type KeyboardEvent } from 'react';
import type { Chip, PieceStatus } from '../../../domain/translate';
import { pressed } from '../../pressed';
import { useText } from '../../text';
import { Chips, KEYED } from './chips';

type Props = {
  piece: PieceStatus;
  /** The text in the field; empty if there is only a proposal. */
  text: string;
  chips: readonly Chip[];
  language: string;
  isReadOnly: boolean;
  onType(text: string): void;
  onConfirm(): void;
};

/** Edits the translation of a piece. Ctrl+Enter confirms it and goes to the next; Alt and a digit insert a chip. */
export function Target({ piece, text, chips, language, isReadOnly, onType, onConfirm }: Props) {
  const say = useText();
  const field = useRef<HTMLTextAreaElement>(null);

  /** Inserts words as browser input, so that the browser's undo can remove them. */
  function insert(words: string): void {
    field.current?.focus();
    if (!document.execCommand('insertText', false, words)) onType(text + words);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { code, altKey, ctrlKey, metaKey } = event;
    const digit = /^Digit([1-9])$/.exec(code)?.[1];
    if (pressed(event) === 'Enter' && (ctrlKey || metaKey)) {
      event.preventDefault();
      onConfirm();
      nextAfter(event.currentTarget)?.focus();
    } else if (altKey && digit && Number(digit) <= KEYED && chips[Number(digit) - 1]) {
      event.preventDefault();
      insert(chips[Number(digit) - 1]!.target);
    }
  }

  return (
    <>
      <textarea
        ref={field}
        lang={language}
        rows={1}
        aria-label={say('translate.target-of', { source: piece.source.slice(0, SPOKEN) })}
        placeholder={say(piece.status === 'missing' ? 'translate.empty' : 'translate.target')}
        readOnly={isReadOnly}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {!isReadOnly && piece.status !== 'translated' && (
        <Chips
          {...{ chips, onInsert: insert }}
          proposal={text.trim() === '' ? proposalOf(piece, chips) : null}
          onTake={() => onType(piece.target)}
        />
      )}
    </>
  );
}

/** Returns the proposal, unless it equals the source or a single chip. */
function proposalOf(
  { proposed, source, target }: PieceStatus,
  chips: readonly Chip[],
): string | null {
  const isPlain = target === source || chips.some((chip) => chip.target === target);
  return proposed && !isPlain && chips.length > 0 ? target : null;
}

/** How many characters of the source name its field for screen readers. */
const SPOKEN = 40;

/** Returns the field of the next piece on the page. */
function nextAfter(field: HTMLTextAreaElement): HTMLTextAreaElement | undefined {
  const all = [...document.querySelectorAll<HTMLTextAreaElement>('[data-piece] textarea')];
  return all[all.indexOf(field) + 1];
}
