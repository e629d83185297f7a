import { Flex, Typography } from '@strapi/design-system';
import { language } from '../../language';
import { useText } from '../../text';
import type { Failure } from '../saving/draft';
import type { Status } from '../saving/status';

const CALM = ['saved', 'typed', 'saving'];

/** Says whether the server has the typed text. If it does not, says why, and that the text is kept. */
export function StatusLine({
  status,
  isKept = true,
}: {
  status: Status | Failure;
  isKept?: boolean;
}) {
  const say = useText();
  // The other messages say that the text is kept in this browser, which would be untrue.
  const kind = isKept || status.kind === 'saved' ? status.kind : 'unkept';
  const reason = 'message' in status && isSpoken(status.message) ? `${status.message} ` : '';
  return (
    <Flex role="status" aria-live="polite" gap={2}>
      <Typography variant="pi" textColor={CALM.includes(kind) ? 'neutral600' : 'danger600'}>
        {reason}
        {say(`desk.status.${kind}`)}
      </Typography>
    </Flex>
  );
}

/** Whether a message of the server is in the admin's language. Strapi's own messages are in English. */
export const isSpoken = (message: string): boolean =>
  message !== '' && /\p{Script=Han}/u.test(message) === (language() === 'zh-Hans');
