import { Button, Flex, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { wordsOf } from '../failure';
import { MAKE_REPORTS } from '../import/permissions';
import { useText } from '../text';
import { SOURCE } from '../translate/languages';
import { useAllowed } from '../use-allowed';
import { useDuring } from '../use-during';

type Made = { documentId: string };

/** Makes next year's report and opens it on the desk. Shows nothing to users who may not create reports. */
export function NextYear({ address }: { address: string }) {
  const say = useText();
  const navigate = useNavigate();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { busy, during } = useDuring();
  const allowed = useAllowed(MAKE_REPORTS);
  const open = ({ documentId }: Made) =>
    navigate(`/desk/${documentId}?locale=${SOURCE}&side=years`);

  const make = () =>
    during(async () => {
      try {
        const { data } = await post<{ data: Made }>(address, {});
        open(data.data);
      } catch (error) {
        const there = thereAlready(error);
        if (!there) throw error;
        toggleNotification({ type: 'info', message: wordsOf(error) ?? '' });
        open(there);
      }
    });

  if (allowed !== 'yes') return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button variant="secondary" loading={busy} onClick={make}>
        {say('years.next')}
      </Button>
      <Typography variant="pi" textColor="neutral600">
        {say('years.next-hint')}
      </Typography>
    </Flex>
  );
}

/** Returns the report of that year if the server says that it exists. */
function thereAlready(error: unknown): Made | null {
  const details = isFetchError(error) && (error.response?.data?.error?.details as Partial<Made>);
  return details && details.documentId ? { documentId: details.documentId } : null;
}
