import { Button, Flex, Typography } from '@strapi/design-system';
import { memo } from 'react';
import type { Chip, PieceStatus } from '../../../domain/translate';
import type { Finding } from '../../checks/use-checks';
import { Suggestion } from '../../suggest/suggestion';
import { useText } from '../../text';
import { SOURCE } from '../languages';
import { shownOf, type Clash, type Typed } from '../saving/typed';
import type { Session } from '../saving/session';
import { ClashChoice } from './clash';
import { RowFindings } from './findings';
import { Line } from './line';
import { Source } from './source';
import { State } from './state';
import { Target } from './target';

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

/** Shows a piece of the source and its translation, with findings, chips and actions. */
export const Row = memo(function Row(props: RowProps) {
  const { piece, typed, clash, findings, chips, session, documentId, locale, onDone } = props;
  const say = useText();
  // A piece with only a proposal has an empty field: the reliable parts of the proposal are shown as chips.
  const text = typed?.text ?? shownOf(piece);
  const isOpen = piece.status !== 'translated' || typed !== undefined;
  const confirm = () => {
    if (text.trim() !== '' && isOpen) void session.confirm([piece]);
  };
  return (
    <Line
      id={piece.path}
      data-piece={piece.path}
      data-status={piece.status}
      $kind={piece.kind}
      $state={clash || findings.some(({ gated }) => gated) ? 'wrong' : piece.status}
    >
      <div className="zs-source" lang={SOURCE}>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {say(`translate.kind.${piece.kind}`)} <State piece={piece} />
        </Typography>
        <p className="zs-words">
          <Source piece={piece} />
        </p>
      </div>
      <div className="zs-target">
        <Target
          {...{ piece, text, chips, isReadOnly: props.isReadOnly, onConfirm: confirm }}
          language={locale}
          onType={(words) => session.type(piece, words)}
        />
        {clash && (
          <ClashChoice
            {...{ piece, clash }}
            onChoose={(side) => void session.choose(piece, side)}
          />
        )}
        <RowFindings {...{ findings, documentId, locale, onDone }} />
        {!props.isReadOnly && piece.status !== 'translated' && typed === undefined && (
          <Suggestion
            {...{ documentId, locale, kind: 'translation' }}
            path={() => piece.path}
            onTake={(words) => session.type(piece, words)}
          />
        )}
        {!props.isReadOnly && <Offers {...props} text={text} onConfirm={confirm} />}
      </div>
    </Line>
  );
});

/** The buttons of a piece: confirm it, or use its text for all pieces with the same source. */
function Offers({
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
