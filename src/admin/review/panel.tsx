import type { Beside } from '../checks/panel';
import { HistoryOf } from '../history/history';
import { useText } from '../text';
import { ReviewOf } from './review-of';

/** Beside the draft of a report: how far its reviews are. */
export function ReviewPanel({ model, documentId, document, activeTab }: Beside) {
  const say = useText();
  const isDraft = model === 'api::report.report' && documentId && activeTab !== 'published';
  if (!isDraft || !document?.locale || !document.updatedAt) return null;
  const { locale, updatedAt } = document;
  return {
    title: say('review.title'),
    content: <ReviewOf {...{ documentId, locale }} saved={updatedAt} />,
  };
}

/** Beside the draft of a report: who wrote it, and when. */
export function HistoryPanel({ model, documentId, document, activeTab }: Beside) {
  const say = useText();
  const isDraft = model === 'api::report.report' && documentId && activeTab !== 'published';
  if (!isDraft || !document?.locale || !document.updatedAt) return null;
  const { locale, updatedAt } = document;
  return {
    title: say('history.title'),
    content: <HistoryOf {...{ documentId, locale }} saved={updatedAt} />,
  };
}
