import { Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Guard } from '../guard';
import { Sheet } from '../sheet';
import { Pager } from '../pager';
import { useText } from '../text';
import { useSayFailure } from '../use-during';
import { Deliveries, STATES, type Delivery } from './deliveries';
import { READ_WEBHOOKS } from './permissions';

/** How long after a click the receiver has usually answered, in milliseconds. The list is then loaded again. */
const ANSWERED_MS = 2_000;

type Answer = { data: Delivery[]; meta: { pagination: { page: number; pageCount: number } } };

/** Lists webhook deliveries, newest first. A finished or failed delivery can be sent again. */
export default function DeliveriesPage() {
  return (
    <Guard permissions={READ_WEBHOOKS}>
      <AllDeliveries />
    </Guard>
  );
}

/** The content of the page. It requests nothing if the role may not see the page. */
function AllDeliveries() {
  const say = useText();
  const { get, post } = useFetchClient();
  const sayFailure = useSayFailure();
  const [asked, setAsked] = useState({ state: '', page: 1, round: 0 });
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const { state, page } = asked;
    const params = { pagination: { page }, ...(state && { state }) };
    get<Answer>('/api/webhook-deliveries', { params }).then(
      ({ data }) => setAnswer(data),
      sayFailure,
    );
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, [asked]);
  const look = () => setAsked((now) => ({ ...now, round: now.round + 1 }));
  const retry = (id: string) =>
    void post(`/api/webhook-deliveries/${id}/retry`, {}).then(() => {
      look();
      setTimeout(look, ANSWERED_MS);
    }, sayFailure);
  const pages = answer?.meta.pagination.pageCount ?? 0;
  return (
    <Page.Main>
      <Page.Title>{say('deliveries.menu')}</Page.Title>
      <Layouts.Header
        title={say('deliveries.menu')}
        subtitle={say('deliveries.subtitle')}
        primaryAction={
          <Button variant="tertiary" onClick={look}>
            {say('deliveries.look')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex>
            <SingleSelect
              aria-label={say('deliveries.state')}
              value={asked.state}
              onChange={(state: string | number) =>
                setAsked((now) => ({ ...now, state: String(state), page: 1 }))
              }
            >
              {['', ...STATES].map((state) => (
                <SingleSelectOption key={state} value={state}>
                  {say(`deliveries.state.${state || 'all'}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Flex>
          <Sheet>
            {answer ? <Deliveries deliveries={answer.data} onRetry={retry} /> : <Page.Loading />}
          </Sheet>
          <Pager
            page={asked.page}
            pageCount={pages}
            onPage={(page) => setAsked((now) => ({ ...now, page }))}
          />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
