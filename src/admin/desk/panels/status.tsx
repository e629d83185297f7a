import { Flex, Typography } from '@strapi/design-system';
import { language } from '../../language';
import { useText } from '../../text';
import type { Failure } from '../saving/draft';
import type { Status } from '../saving/saver';

const CALM = ['saved', 'typed', 'saving'];

/** Whether what is typed is on the server, and if not, why, and that it is kept. */
export function StatusLine({
  status,
  isKept = true,
}: {
  status: Status | Failure;
  isKept?: boolean;
}) {
  const say = useText();
  // What says that it is kept here would not be true.
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

/** Whether a message of the server is in the language of the admin; what Strapi itself says is English. */
const isSpoken = (message: string): boolean =>
  message !== '' && /\p{Script=Han}/u.test(message) === (language() === 'zh-Hans');
