import { Flex, Typography } from '@strapi/design-system';
import { groupedBy } from '../../domain/grouped';
import { languageName } from '../language-name';
import { useText } from '../text';

/** What a redaction takes words or pictures out of, as the server answers it. */
export interface Redacted {
  editions: { documentId: string; locale: string; number: number; title: string }[];
  /** How many rows of each table. */
  rows: Record<string, number>;
  files: string[];
}

/** Whether nothing says or shows what was to go. */
export const isNothing = ({ editions, rows, files }: Redacted): boolean =>
  editions.length + Object.keys(rows).length + files.length === 0;

/** What goes: editions by report and language, rows by table, files. */
export function Preview({ redacted }: { redacted: Redacted }) {
  const say = useText();
  const { editions, rows, files } = redacted;
  const byReport = groupedBy(editions, ({ documentId, locale }) => `${documentId} ${locale}`);
  const tables = Object.entries(rows);
  const nameOf = (table: string) => (isNamed(table) ? say(`redact.table.${table}`) : table);
  if (isNothing(redacted)) return <Typography>{say('redact.nothing')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {[...byReport].map(([key, all]) => (
        <li key={key}>
          <Typography>
            {say('redact.editions', {
              ...{ report: all.at(-1)!.title, language: languageName(all[0]!.locale) },
              numbers: all.map(({ number }) => number).join(', '),
            })}
          </Typography>
        </li>
      ))}
      {tables.map(([table, count]) => (
        <li key={table}>
          <Typography>{say('redact.rows', { table: nameOf(table), count })}</Typography>
        </li>
      ))}
      {files.map((name) => (
        <li key={name}>
          <Typography>{say('redact.file', { name })}</Typography>
        </li>
      ))}
    </Flex>
  );
}

/** The tables whose rows a reader knows by a name; another one is named as it is. */
const NAMED = [
  ...['reports', 'organizations', 'series', 'indicators', 'terms', 'files', 'remarks', 'notices'],
  ...['sign_offs', 'confirmations', 'confirmation_answers', 'dismissed_findings', 'fillings'],
  ...['schedules', 'import_answers', 'import_bases', 'published_metrics', 'published_quotes'],
  ...['components_report_sections', 'components_report_metrics', 'components_report_quotes'],
  ...['components_report_photos', 'components_report_tables', 'components_report_notes'],
  ...['components_report_credits', 'components_report_dismissals'],
];

const isNamed = (table: string) => NAMED.includes(table);
