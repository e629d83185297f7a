import {
  Flex,
  SearchForm,
  Searchbar,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState, type FormEvent } from 'react';
import { Guard } from '../guard';
import { rolesNamed } from '../../domain/messages/roles';
import { language as spoken } from '../language';
import { languageName } from '../language-name';
import { shownTime } from '../shown-time';
import { Pager } from '../pager';
import { useText } from '../text';
import { useSayFailure } from '../use-during';
import { READ_AUDIT } from './permissions';

type Entry = {
  report: string | null;
  number: number;
  at: string;
  name: string | null;
  roles: string | null;
  action: string;
  language: string | null;
  subject: string | null;
  hash: string;
};
type Answer = { data: Entry[]; meta: { pagination: { page: number; pageCount: number } } };

/** The columns, by the keys of their headings. */
const COLUMNS = ['time', 'name', 'action', 'subject', 'language', 'hash'];

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

function Entries({ entries }: { entries: Entry[] }) {
  const say = useText();
  return (
    <Table colCount={COLUMNS.length} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="pi" fontWeight="bold">
                {say(`audit.${column}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {entries.map(({ hash, at, name, roles, action, subject, language }) => (
          <Tr key={hash}>
            {[
              shownTime(at),
              personOf(name ?? say('history.nobody'), roles),
              say(`audit.action.${action}`),
              subject ?? '',
              language ? languageName(language) : '',
              hash.slice(0, 12),
            ].map((text, cell) => (
              <Td key={cell}>
                <Typography>{text}</Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

/** Returns a name followed by the roles in brackets. */
function personOf(name: string, roles: string | null): string {
  if (!roles) return name;
  return spoken() === 'en'
    ? `${name} (${rolesNamed(roles, 'en')})`
    : `${name}（${rolesNamed(roles, 'zh')}）`;
}
