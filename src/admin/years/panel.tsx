import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { Beside } from '../beside';
import { useText } from '../text';
import { useDuring } from '../use-during';

const REPORT = 'api::report.report';
const SERIES = 'api::series.series';

/** Beside a report and a series: the way to next year's report. */
export function YearsPanel({ model, documentId }: Beside) {
  const say = useText();
  if (!documentId || (model !== REPORT && model !== SERIES)) return null;
  const address =
    model === REPORT ? `/api/report-years/${documentId}/next` : `/api/series/${documentId}/next`;
  return { title: say('years.title'), content: <Next address={address} /> };
}

type Made = { data: { documentId: string; locales: string[] } };

/** Makes next year's report and opens it on the desk. */
function Next({ address }: { address: string }) {
  const say = useText();
  const navigate = useNavigate();
  const { post } = useFetchClient();
  const { busy, during } = useDuring();

  const make = () =>
    during(async () => {
      const { data } = await post<Made>(address, {});
      const { documentId, locales } = data.data;
      navigate(`/desk/${documentId}?locale=${locales[0]}&side=years`);
    });

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
