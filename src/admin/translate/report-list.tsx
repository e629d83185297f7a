import { Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { Sheet } from '../sheet';
import { useText } from '../text';
import { useSayFailure } from '../use-during';
import { latestReports, type ListedReport } from './latest-reports';

const SHOWN = 100;

type Props = { to(documentId: string): { pathname?: string; search?: string } };

/** Lists the reports that were changed last, each with a link. */
export function ReportList({ to }: Props) {
  const say = useText();
  const client = useFetchClient();
  const sayFailure = useSayFailure();
  const [entries, setEntries] = useState<ListedReport[]>([]);
  useEffect(() => {
    latestReports(client, SHOWN).then(setEntries, sayFailure);
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, []);
  return (
    <Sheet>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {entries.map(({ documentId, title, year, status }) => (
          <li key={documentId}>
            <Link to={to(documentId)}>
              <Typography textColor="primary600">
                {year}　{title}
              </Typography>
            </Link>{' '}
            {status && (
              <Typography variant="pi" textColor="neutral600">
                {say(`home.status.${status}`)}
              </Typography>
            )}
          </li>
        ))}
      </Flex>
      {entries.length === SHOWN && (
        <Typography tag="p" paddingTop={4} textColor="neutral600">
          {say('translate.older', { shown: SHOWN })}
        </Typography>
      )}
    </Sheet>
  );
}
