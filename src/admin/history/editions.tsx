import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useReducer, useState } from 'react';
import { changedLine } from '../../domain/write/changed';
import { wordsIn } from '../../domain/write/words';
import type { Changed } from '../../domain/years';
import { language } from '../language';
import { shownTime } from '../shown-time';
import { useText } from '../text';
import { Withdraw } from './withdraw';

type EditionShown = {
  number: number;
  publishedAt: string;
  withdrawnAt: string | null;
  changed: Changed[];
  correction: string | null;
};

type Props = { documentId: string; locale: string; saved?: string | undefined };

/**
 * Lists the published editions of a report, newest first. Each links to a page that compares it with the one before.
 */
export function EditionsOf({ documentId, locale, saved }: Props) {
  const say = useText();
  const [editions, setEditions] = useState<EditionShown[]>([]);
  const [withdrawals, countWithdrawal] = useReducer((count: number) => count + 1, 0);
  const address = `/api/reports/${documentId}/editions`;
  useEffect(() => {
    // Public data needs no session. A report that was never published has no editions. The browser may keep the answer
    // for a while, but after a withdrawal it is another one.
    void fetch(`${address}?locale=${locale}`, { cache: 'no-cache' })
      .then((answer) => (answer.ok ? answer.json() : { data: [] }))
      .then(({ data }: { data: EditionShown[] }) => setEditions(data))
      .catch(() => setEditions([]));
  }, [address, locale, saved, withdrawals]);
  if (editions.length === 0) return null;
  const words = wordsIn(language());
  const isPublished = editions[0]?.withdrawnAt === null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography fontWeight="bold">{say('history.editions')}</Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {editions.map(({ number, publishedAt, withdrawnAt, changed, correction }) => (
          <li key={number}>
            <Typography variant="pi" fontWeight="bold">
              {say('history.edition', { number, time: shownTime(publishedAt) })}
            </Typography>
            {withdrawnAt && (
              <Typography variant="pi" textColor="neutral600">
                {' '}
                {say('history.withdrawn', { time: shownTime(withdrawnAt) })}
              </Typography>
            )}
            {correction && (
              <Typography tag="p" variant="pi">
                {correction}
              </Typography>
            )}
            {changed.slice(0, SHOWN).map((one, at) => (
              <Typography key={at} tag="p" variant="pi" textColor="neutral600">
                {changedLine(one, words)}
              </Typography>
            ))}
            {number > 1 && !withdrawnAt && (
              <a
                style={{ display: 'block' }}
                href={`${address}/${number - 1}/compare/${number}.html?locale=${locale}`}
                target="_blank"
                rel="noreferrer"
              >
                <Typography variant="pi" textColor="primary600">
                  {say('history.compare-editions', { before: number - 1 })}
                </Typography>
              </a>
            )}
          </li>
        ))}
      </Flex>
      {isPublished && (
        <div>
          <Withdraw {...{ documentId, locale }} onWithdrawn={countWithdrawal} />
        </div>
      )}
    </Flex>
  );
}

/** How many changes are listed for an edition. The page that compares two editions lists all of them. */
const SHOWN = 5;
