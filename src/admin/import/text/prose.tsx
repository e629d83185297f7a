import { styled } from 'styled-components';
import type { Proposal } from '../proposals';
import { Figure, Speaker } from './mark';
import type { LinkMark } from './links';
import { piecesOf, type Piece, type Span } from './pieces';

const Underlined = styled.span`
  color: ${({ theme }) => theme.colors.primary700};
  text-decoration: underline;
  text-underline-offset: 0.2em;
`;

/**
 * Shows the words of a link, which opens in a new tab. A relative address would lead to our own site, so it is no link.
 */
const Linked = ({ url, children }: { url: string; children: string }) =>
  /^https?:/i.test(url) ? (
    <Underlined as="a" href={url} title={url} target="_blank" rel="noopener noreferrer">
      {children}
    </Underlined>
  ) : (
    <Underlined title={url}>{children}</Underlined>
  );

const Spoken = styled.span`
  background: ${({ theme }) => theme.colors.secondary100};
`;

/** What a range of text is: a proposal, or a link of the document. */
type Mark = Proposal | LinkMark;
export type Marks = readonly Span<Mark>[];

/** Shows a text with its proposals marked in place. */
export function Prose({ text, marks }: { text: string; marks: Marks }) {
  const whole = marks.map((mark) => (mark.of.kind === 'quote' ? withClosing(text, mark) : mark));
  return piecesOf(text, whole).map((piece, at) => <Stretch key={at} piece={piece} />);
}

/** Extends a quotation over its closing mark, because the speaker is shown after the mark. */
const withClosing = <Mark extends Marks[number]>(text: string, mark: Mark): Mark =>
  /[”’」』"]/.test(text.charAt(mark.end)) ? { ...mark, end: mark.end + 1 } : mark;

function Stretch({ piece: { text, under, ending } }: { piece: Piece<Mark> }) {
  const figure = under.find((one) => one.kind === 'figure');
  const link = under.find((one) => one.kind === 'link');
  const isSpoken = under.some(({ kind }) => kind === 'quote');
  // A link may not contain a button, so a figure inside a link is shown as a figure only.
  const plain = link?.kind === 'link' ? <Linked url={link.url}>{text}</Linked> : text;
  const words = figure?.kind === 'figure' ? <Figure proposal={figure} text={text} /> : plain;
  return (
    <>
      {isSpoken ? <Spoken>{words}</Spoken> : words}
      {ending.map((one) => (one.kind === 'quote' ? <Speaker key={one.id} proposal={one} /> : null))}
    </>
  );
}
