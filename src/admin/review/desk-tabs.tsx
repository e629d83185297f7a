import type { Manuscript, Place } from '../desk/use-manuscript';
import { HistoryOf } from '../history/history';
import { ReviewOf } from './review-of';

type Props = { desk: Manuscript; place: Place };

/** The reviews of the draft that stands on the desk, as it was saved last. */
export function ReviewTab({ desk: { saver, status }, place: { documentId, locale } }: Props) {
  const { version } = saver.base();
  const isSaved = status.kind === 'saved';
  return <ReviewOf {...{ documentId, locale, version, isSaved }} saved={version} />;
}

/** Its history. */
export const HistoryTab = ({ desk: { saver }, place: { documentId, locale } }: Props) => (
  <HistoryOf {...{ documentId, locale }} saved={saver.base().version} />
);
