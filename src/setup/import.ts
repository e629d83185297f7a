import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { DISMISSED_FINDING } from '../stored/dismissed-findings';
import { EDITION } from '../stored/edition-row';

/** What an import over published reports is told. */
export const REFUSAL =
  'This database has editions or dismissed findings, which nothing may overwrite: nothing was touched. Import into an empty database (a new DATABASE_FILENAME, or an empty PostgreSQL database).';
/** What follows from every import: accounts are not in an export. */
export const NO_ADMINISTRATOR =
  'An export has no accounts: there is no administrator now. Register the first one before others reach the node: npx strapi admin:create-user, or the address in the log of npm start.';

/** Whether a command line is one of Strapi's that replaces what is in the database of this installation. */
export function isImport([, program = '', ...words]: readonly string[]): boolean {
  if (path.basename(program, '.js') !== 'strapi') return false;
  const command = words.find((word) => !word.startsWith('-'));
  const isPull = words.some((word) => word === '--from' || word.startsWith('--from='));
  return command === 'import' || (command === 'transfer' && isPull);
}

/**
 * Strapi's import moves all uploads away, and only then finds that rows refuse to be deleted (`src/bootstrap/kept-tables.ts`). It boots the application
 * first, so the application refuses in time. Called at the end of `bootstrap()`; ends the process.
 */
export async function refuseImportOverEditions(strapi: Core.Strapi): Promise<void> {
  if (!isImport(process.argv)) return;
  for (const kept of [EDITION, DISMISSED_FINDING]) {
    if ((await strapi.db.query(kept).count()) === 0) continue;
    process.stderr.write(`${REFUSAL}\n`);
    process.exit(1);
  }
  process.stdout.write(`${NO_ADMINISTRATOR}\n`);
}
