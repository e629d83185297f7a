import { useForm } from '@strapi/strapi/admin';
import { draftOf, type Beside } from '../beside';
import { HistoryOf } from '../history/history';
import { useText } from '../text';
import { heldVersion } from '../versions/bases';
import { ReviewOf } from './review-of';

/** Shows the progress of the reviews next to the draft of a report. */
export function ReviewPanel(beside: Beside) {
  const say = useText();
  const draft = draftOf(beside);
  if (!draft) return null;
  const { documentId, locale, updatedAt } = draft;
  return {
    title: say('review.title'),
    content: <ReviewOfForm {...{ documentId, locale }} saved={updatedAt} />,
  };
}

/** Text that is typed in the form but not saved cannot be signed. */
function ReviewOfForm(of: { documentId: string; locale: string; saved: string }) {
  const isSaved = useForm('Review', ({ modified }) => !modified);
  return <ReviewOf {...of} isSaved={isSaved} version={heldVersion(of.documentId, of.locale)} />;
}

/** Shows next to the draft of a report who wrote it, and when. */
export function HistoryPanel(beside: Beside) {
  const say = useText();
  const draft = draftOf(beside);
  if (!draft) return null;
  const { documentId, locale, updatedAt } = draft;
  return {
    title: say('history.title'),
    content: <HistoryOf {...{ documentId, locale }} saved={updatedAt} />,
  };
}
