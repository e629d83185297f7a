import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { DISMISSED_FINDING } from '../stored/dismissed-findings';
import { EDITION } from '../stored/edition-row';

/** The refusal of an import over published reports. */
export const REFUSAL =
  'This database has editions or dismissed findings, which nothing may overwrite: nothing was touched. Import into an empty database (a new DATABASE_FILENAME, or an empty PostgreSQL database).';
/** The notice after every import: an export contains no accounts. */
export const NO_ADMINISTRATOR =
  'An export has no accounts: there is no administrator now. Register the first one before others reach the node: npx strapi admin:create-user, or the address in the log of npm start.';

/** Returns whether a command line is a Strapi command that replaces the content of this database. */
export function isImport([, program = '', ...words]: readonly string[]): boolean {
  if (path.basename(program, '.js') !== 'strapi') return false;
  const command = words.find((word) => !word.startsWith('-'));
  const isPull = words.some((word) => word === '--from' || word.startsWith('--from='));
  return command === 'import' || (command === 'transfer' && isPull);
}

/**
 * Refuses an import over published reports. Strapi's import moves all uploads away first, and only then finds that some
 * rows refuse to be deleted (`src/bootstrap/kept-tables.ts`). It boots the application before that, so the application
 * can refuse in time. Called at the end of `bootstrap()`; ends the process.
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
