import { Button, Flex } from '@strapi/design-system';
import type { Chip, PieceStatus } from '../../../domain/translate';
import type { Finding } from '../../checks/use-checks';
import { useText } from '../../text';
import type { Session } from '../saving/session';
import type { Clash, Typed } from '../saving/typed';

/** A piece of a translation, what was typed for it, and what its row needs. */
export type RowProps = {
  piece: PieceStatus;
  typed: Typed | undefined;
  clash: Clash | undefined;
  findings: readonly Finding[];
  chips: readonly Chip[];
  /** Other untranslated pieces with the same source. */
  equal: readonly PieceStatus[];
  session: Session;
  documentId: string;
  locale: string;
  isReadOnly: boolean;
  onDone(): void;
};

/** The buttons of a piece: confirm it, or use its text for all pieces with the same source. */
export function Offers({
  piece,
  typed,
  equal,
  session,
  text,
  onConfirm,
}: RowProps & { text: string; onConfirm(): void }) {
  const say = useText();
  const isOpen = piece.status !== 'translated' || typed !== undefined;
  const isEmpty = text.trim() === '';
  if (isEmpty || (!isOpen && equal.length === 0)) return null;
  return (
    <Flex justifyContent="flex-end" gap={2} wrap="wrap">
      {equal.length > 0 && (
        <Button
          size="S"
          variant="tertiary"
          onClick={() => void session.fill([piece, ...equal], text)}
        >
          {say('translate.same-everywhere', { count: equal.length })}
        </Button>
      )}
      {isOpen && (
        <Button size="S" variant="secondary" title="Ctrl+Enter" onClick={onConfirm}>
          {say('translate.confirm')}
        </Button>
      )}
    </Flex>
  );
}
