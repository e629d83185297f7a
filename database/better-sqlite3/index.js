'use strict';

/**
 * What knex loads as `better-sqlite3`. No release runs on every Node: 12 aborts on Node 24.19 and later, when it collects
 * garbage; 13 brings its binaries along, for Node 22 and later (docs/decisions/0049-sqlite-by-node.md).
 */
const isRecent = Number(process.versions.node.split('.')[0]) >= 22;
module.exports = isRecent ? require('better-sqlite3-13') : built();

/** Optional, so that a Node which does not need it never waits for a compiler. */
function built() {
  try {
    return require('better-sqlite3-12');
  } catch (cause) {
    const ways =
      'Use Node 22 or later, which needs none, or install Python and a C++ compiler and run npm ci again.';
    throw new Error(`There is no SQLite driver built for Node ${process.version}. ${ways}`, {
      cause,
    });
  }
}
