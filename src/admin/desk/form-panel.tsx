import { Link as TextLink } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Beside } from '../beside';
import { useText } from '../text';

/** Shows the link to the desk next to the form of a draft. */
export function DeskPanel({ model, documentId, document, activeTab }: Beside) {
  const say = useText();
  const isDraft = model === 'api::report.report' && activeTab !== 'published';
  if (!isDraft || !documentId || !document?.locale) return null;
  return {
    title: say('desk.title'),
    content: (
      <TextLink tag={Link} to={`/desk/${documentId}?locale=${document.locale}`}>
        {say('desk.open')}
      </TextLink>
    ),
  };
}
