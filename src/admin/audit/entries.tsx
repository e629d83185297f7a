import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { rolesNamed } from '../../domain/messages/roles';
import { language as spoken } from '../language';
import { languageName } from '../language-name';
import { shownTime } from '../shown-time';
import { useText } from '../text';

/** An entry of the audit trail, as the server returns it. */
export type Entry = {
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

/** The columns, by the keys of their headings. */
const COLUMNS = ['time', 'name', 'action', 'subject', 'language', 'hash'];

/** Lists entries of the audit trail. */
export function Entries({ entries }: { entries: Entry[] }) {
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
