import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { shownTime } from '../shown-time';
import { Note } from '../note';
import { useText } from '../text';
import type { KnownImport } from './use-import';

/** Says that the same document was imported before, with a link to the report made from it. */
export function Known({ known }: { known: KnownImport[] }) {
  const say = useText();
  return known.map(({ documentId, locale, title, importedAt, same }) => (
    <Note key={documentId} severity="warning">
      {say(`import.known-${same}`, { when: shownTime(importedAt) })}{' '}
      <Link tag={NavLink} to={`/desk/${documentId}?locale=${locale}`}>
        {title || say('import.untitled')}
      </Link>
      {say('import.known-again')}
    </Note>
  ));
}
