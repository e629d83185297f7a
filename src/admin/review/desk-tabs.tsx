import { savedVersion } from '../desk/saving/saved-version';
import type { Manuscript } from '../desk/use-manuscript';
import type { Place } from '../desk/place';
import { HistoryOf } from '../history/history';
import { ReviewOf } from './review-of';

type Props = { desk: Manuscript; place: Place };

/** Shows the reviews of the draft on the desk, in its last saved state. */
export function ReviewTab({ desk: { saver, status }, place: { documentId, locale } }: Props) {
  const { version } = saver.base();
  const isSaved = status.kind === 'saved';
  return <ReviewOf {...{ documentId, locale, version, isSaved }} saved={version} />;
}

/** Shows the history of the draft on the desk. A restored version is shown in the text at once. */
export const HistoryTab = ({ desk: { saver }, place: { documentId, locale } }: Props) => (
  <HistoryOf
    {...{ documentId, locale }}
    saved={saver.base().version}
    save={() => savedVersion(saver)}
    onRestored={saver.refresh}
  />
);
