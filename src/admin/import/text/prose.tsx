import { Fragment } from 'react';
import { styled } from 'styled-components';
import type { Proposal } from '../proposals';
import { Figure, Speaker } from './mark';
import { piecesOf, type Piece, type Span } from './pieces';

const Spoken = styled.span`
  background: ${({ theme }) => theme.colors.secondary100};
`;

export type Marks = readonly Span<Proposal>[];

/** A text with what is proposed for it marked in place. */
export function Prose({ text, marks }: { text: string; marks: Marks }) {
  const whole = marks.map((mark) => (mark.of.kind === 'quote' ? withClosing(text, mark) : mark));
  return piecesOf(text, whole).map((piece, at) => <Stretch key={at} piece={piece} />);
}

/** Who said it stands after the mark that closes the quotation. */
const withClosing = <Mark extends Marks[number]>(text: string, mark: Mark): Mark =>
  /[”’」』"]/.test(text.charAt(mark.end)) ? { ...mark, end: mark.end + 1 } : mark;

function Stretch({ piece: { text, under, ending } }: { piece: Piece<Proposal> }) {
  const figure = under.find((one) => one.kind === 'figure');
  const words = figure?.kind === 'figure' ? <Figure proposal={figure} text={text} /> : text;
  const isSpoken = under.some(({ kind }) => kind === 'quote');
  return (
    <>
      {isSpoken ? <Spoken>{words}</Spoken> : words}
      {ending.map((one) => (
        <Fragment key={one.id}>{one.kind === 'quote' && <Speaker proposal={one} />}</Fragment>
      ))}
    </>
  );
}
