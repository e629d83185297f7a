import { Typography } from '@strapi/design-system';
import { memo } from 'react';
import { Suggestion } from '../../suggest/suggestion';
import { useText } from '../../text';
import { SOURCE } from '../languages';
import { shownOf } from '../saving/typed';
import { ClashChoice } from './clash';
import { RowFindings } from './findings';
import { Line } from './line';
import { Offers, type RowProps } from './offers';
import { Source } from './source';
import { State } from './state';
import { Target } from './target';

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
