'use strict';

/**
 * The package that knex loads as `better-sqlite3`. It loads a driver whose npm package contains the binary, so that nothing
 * is compiled or downloaded from elsewhere. better-sqlite3 13 runs on Node 22 and later. libsql has the same interface and
 * runs on Node 20 (docs/decisions/0049-sqlite-by-node.md).
 */
const isRecent = Number(process.versions.node.split('.')[0]) >= 22;
module.exports = load(isRecent ? 'better-sqlite3-13' : 'libsql');

/** Loads a driver. If it is missing, throws an error that says what to do, unlike the driver's own about a missing file. */
function load(name) {
  try {
    return require(name);
  } catch (cause) {
    const { platform, arch, version } = process;
    throw new Error(
      `There is no SQLite driver for Node ${version} on ${platform}-${arch}. Run npm ci again on this machine, or set DATABASE_URL to a PostgreSQL database.`,
      { cause },
    );
  }
}
