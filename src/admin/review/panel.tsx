import { draftOf, type Beside } from '../beside';
import { HistoryOf } from '../history/history';
import { useText } from '../text';
import { ReviewOf } from './review-of';

/** Beside the draft of a report: how far its reviews are. */
export function ReviewPanel(beside: Beside) {
  const say = useText();
  const draft = draftOf(beside);
  if (!draft) return null;
  const { documentId, locale, updatedAt } = draft;
  return {
    title: say('review.title'),
    content: <ReviewOf {...{ documentId, locale }} saved={updatedAt} />,
  };
}

/** Beside the draft of a report: who wrote it, and when. */
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
