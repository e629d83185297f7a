import type { Section } from '../../../domain/report';
import { useText } from '../../text';
import type { Proposal } from '../proposals';
import { Figure } from './mark';
import { Picture } from './picture';
import { TableText } from './table-text';

/** A section, and the proposals about it that can be refused. */
export type Props = { section: Section; proposals: ReadonlyMap<string, Proposal> };

/** Shows the pictures and tables that follow a paragraph. */
export function Beside({ section, proposals, after }: Props & { after: number }) {
  return (
    <>
      {section.photos.map(({ key, after: place }) => {
        const proposal = proposals.get(key);
        return place === after && proposal?.kind === 'picture' ? (
          <Picture key={key} proposal={proposal} />
        ) : null;
      })}
      {section.tables
        .filter((table) => table.after === after)
        .map((table) => (
          <TableText key={table.key} {...{ section, proposals, table }} />
        ))}
    </>
  );
}

/** Lists the figures of captions. They have no place in the text, but can be refused like other figures. */
export function Outside({ section, proposals }: Props) {
  const say = useText();
  const figures = section.metrics.flatMap(({ key, place }) => {
    const of = proposals.get(key);
    return !place && of?.kind === 'figure' ? [of] : [];
  });
  if (figures.length === 0) return null;
  return (
    <p>
      <small>{say('import.figures-of-captions')} </small>
      {figures.map((of) => (
        <Figure key={of.id} proposal={of} text={of.record.text} />
      ))}
    </p>
  );
}

/** Lists the notes of a section. */
export function Notes({ section: { notes } }: { section: Section }) {
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map(({ key, mark, text }) => (
        <li key={key}>
          <small>
            {mark && `[${mark}] `}
            {text}
          </small>
        </li>
      ))}
    </ul>
  );
}
