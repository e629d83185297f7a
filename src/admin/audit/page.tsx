import { Flex, Searchbar, SearchForm } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState, type FormEvent } from 'react';
import { Guard } from '../guard';
import { Pager } from '../pager';
import { useText } from '../text';
import { useSayFailure } from '../use-during';
import { Entries, type Entry } from './entries';
import { READ_AUDIT } from './permissions';

type Answer = { data: Entry[]; meta: { pagination: { page: number; pageCount: number } } };

/** Shows who did what, newest first. The search looks at the subject of an action. */
export default function AuditPage() {
  return (
    <Guard permissions={READ_AUDIT}>
      <Trail />
    </Guard>
  );
}

/** The content of the page. It requests nothing if the role may not see the page. */
function Trail() {
  const say = useText();
  const { get } = useFetchClient();
  const sayFailure = useSayFailure();
  const [asked, setAsked] = useState({ q: '', page: 1 });
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const params = { pagination: { page: asked.page }, ...(asked.q && { q: asked.q }) };
    get<Answer>('/api/audit-entries', { params }).then(({ data }) => setAnswer(data), sayFailure);
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, [asked]);
  const search = (event: FormEvent) => {
    event.preventDefault();
    setAsked({ q: typed.trim(), page: 1 });
  };
  return (
    <Page.Main>
      <Page.Title>{say('audit.title')}</Page.Title>
      <Layouts.Header title={say('audit.title')} subtitle={say('audit.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <SearchForm onSubmit={search}>
            <Searchbar
              name="q"
              value={typed}
              clearLabel={say('audit.clear')}
              placeholder={say('audit.search')}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                setTyped(event.target.value)
              }
              onClear={() => {
                setTyped('');
                setAsked({ q: '', page: 1 });
              }}
            >
              {say('audit.search')}
            </Searchbar>
          </SearchForm>
          <Entries entries={answer?.data ?? []} />
          <Pager
            page={asked.page}
            pageCount={answer?.meta.pagination.pageCount ?? 0}
            onPage={(page) => setAsked({ ...asked, page })}
          />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
