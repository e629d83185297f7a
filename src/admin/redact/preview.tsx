import { Flex, Typography } from '@strapi/design-system';
import { groupedBy } from '../../domain/grouped';
import { languageName } from '../language-name';
import { useText } from '../text';

/** The places that a redaction removes words or pictures from, as the server returns them. */
export interface Redacted {
  editions: { documentId: string; locale: string; number: number; title: string }[];
  /** The number of rows for each table. */
  rows: Record<string, number>;
  files: string[];
}

/** Whether there is nothing to remove. */
export const isNothing = ({ editions, rows, files }: Redacted): boolean =>
  editions.length + Object.keys(rows).length + files.length === 0;

/** Lists what will be removed: editions by report and language, rows by table, files. */
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

/** The tables for which we have a name that readers understand. Any other table is shown by its own name. */
const NAMED = [
  ...['reports', 'organizations', 'series', 'indicators', 'terms', 'files', 'remarks', 'notices'],
  ...['sign_offs', 'confirmations', 'confirmation_answers', 'dismissed_findings', 'fillings'],
  ...['schedules', 'import_answers', 'import_bases', 'published_metrics', 'published_quotes'],
  ...['components_report_sections', 'components_report_metrics', 'components_report_quotes'],
  ...['components_report_photos', 'components_report_tables', 'components_report_notes'],
  ...['components_report_credits', 'components_report_dismissals'],
];

const isNamed = (table: string) => NAMED.includes(table);
