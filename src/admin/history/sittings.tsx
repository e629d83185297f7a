import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { shownTime } from '../shown-time';
import { useText } from '../text';
import { useDuring, useSayFailure } from '../use-during';
import { useForgetEntries } from '../use-forget-entries';
import { Differences, type Compared } from './differences';

type Sitting = {
  version: string | null;
  writer: string | null;
  origin: string | null;
  writtenAt: string;
  saves: number;
  isKept: boolean;
  isPresent: boolean;
};

/** The draft, and the version that was saved last. */
export type Props = {
  documentId: string;
  locale: string;
  saved?: string;
  /** Saves typed text first. Returns the saved version, or null if the save failed. */
  save?(): Promise<string | null>;
  onRestored?(): Promise<unknown>;
};

/** How many sittings are shown before the user asks for more. */
const SHOWN = 8;

/** Lists the sittings in which a draft was written. Each is compared with the one before it, and can be restored. */
export function SittingsOf({ documentId, locale, saved, save, onRestored }: Props) {
  const say = useText();
  const { get, put } = useFetchClient();
  const forgetEntries = useForgetEntries();
  const { toggleNotification } = useNotification();
  const sayFailure = useSayFailure();
  const { busy, during } = useDuring();
  const [sittings, setSittings] = useState<Sitting[]>([]);
  const [present, setPresent] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const [open, setOpen] = useState<{ version: string; compared: Compared } | null>(null);
  const address = `/api/report-histories/${documentId}`;

  useEffect(() => {
    get<{ data: Sitting[]; meta: { version: string } }>(address, { params: { locale } })
      .then(({ data }) => {
        setSittings(data.data);
        setPresent(data.meta.version);
      })
      .catch(sayFailure);
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, [address, locale, saved]);

  const compare = (from: string | null | undefined, to: string) =>
    get<{ data: Compared }>(`${address}/differences`, {
      params: { locale, to, ...(from && { from }) },
    })
      .then(({ data }) => setOpen({ version: to, compared: data.data }))
      .catch(sayFailure);

  /** What is typed here is saved first, so that the history has it and it can be restored in turn. */
  async function restore(version: string): Promise<void> {
    const standing = save ? await save() : present;
    if (standing === null)
      return toggleNotification({ type: 'warning', message: say('history.unsaved') });
    await put(
      address,
      { version },
      { params: { locale }, headers: { 'If-Match': `"${standing}"` } },
    );
    await onRestored?.();
    toggleNotification({ type: 'success', message: say('history.restored') });
    forgetEntries();
  }

  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3} width="100%">
      {sittings.slice(0, shown).map(({ version, writer, origin, writtenAt, ...one }, at) => (
        <li key={`${version} ${writtenAt}`}>
          <Typography variant="pi" fontWeight="bold">
            {shownTime(writtenAt)} {writer ?? say('history.nobody')}
          </Typography>{' '}
          <Typography variant="pi" textColor="neutral600">
            {[
              writer !== null && say(`history.origin.${origin ?? 'program'}`),
              one.saves > 1 && say('history.saves', { count: one.saves }),
              one.isKept && say('history.kept'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          {version && (
            <Flex gap={1}>
              <Button
                size="S"
                variant="ghost"
                onClick={() => void compare(sittings[at + 1]?.version, version)}
              >
                {say('history.compare')}
              </Button>
              {!one.isPresent && (
                <Button
                  size="S"
                  variant="ghost"
                  disabled={busy}
                  onClick={() => during(() => restore(version))}
                >
                  {say('history.restore')}
                </Button>
              )}
            </Flex>
          )}
          {open && open.version === version && <Differences compared={open.compared} />}
        </li>
      ))}
      {sittings.length > shown && (
        <Button size="S" variant="tertiary" onClick={() => setShown(shown + SHOWN)}>
          {say('history.more', { count: sittings.length - shown })}
        </Button>
      )}
    </Flex>
  );
}
