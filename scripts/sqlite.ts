import { createRequire } from 'node:module';
import dotenv from 'dotenv';

type Driver = new (file: string) => { close(): void };

/**
 * Checks that this Node has an SQLite driver, by opening a database in memory. It runs before a build, which takes
 * minutes. PostgreSQL needs none. Throws an error of one line that says what to do.
 */
export function ensureSqlite(): void {
  if (process.env.DATABASE_URL) return;
  const Database = createRequire(__filename)('better-sqlite3') as Driver;
  new Database(':memory:').close();
}

if (require.main === module) {
  dotenv.config({ quiet: true });
  try {
    ensureSqlite();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
