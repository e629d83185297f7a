import { CommitError } from '../../../src/transactions/commit';
import { isPassing, markErrors, reasonOf, troubleOf } from '../../../src/transactions/trouble';

const coded = (code: string | undefined, message = 'said') =>
  Object.assign(new Error(message), code ? { code } : {});

/** An error as the database of these tests throws it. */
function fromDatabase<E extends Error>(error: E): E {
  let hear: (error: object) => void = () => {};
  markErrors({
    client: { on: (_: string, listen: typeof hear) => (hear = listen), acquireConnection() {} },
  });
  hear(error);
  return error;
}

describe('what a database is troubled with', () => {
  it.each([
    ['ECONNREFUSED', 'away'],
    ['57P01', 'away'],
    ['57P03', 'away'],
    ['08006', 'away'],
    ['SQLITE_IOERR_WRITE', 'away'],
    ['40P01', 'busy'],
    ['55P03', 'busy'],
    ['57014', 'busy'],
    ['25P03', 'busy'],
    ['SQLITE_BUSY', 'busy'],
    ['53100', 'full'],
    ['SQLITE_FULL', 'full'],
    ['23505', 'conflict'],
    ['42601', null],
    ['SQLITE_CONSTRAINT_TRIGGER', null],
  ])('is told from its code %s: %s', (code, trouble) => {
    expect(troubleOf(fromDatabase(coded(code)))).toBe(trouble);
  });

  it.each([
    ['Connection terminated unexpectedly', 'away'],
    ['timeout expired', 'away'],
    ['Knex: Timeout acquiring a connection. The pool is probably full.', 'busy'],
    ['cannot read properties of undefined', null],
  ])('is told from what it says where it has no code: %s', (message, trouble) => {
    expect(troubleOf(fromDatabase(coded(undefined, message)))).toBe(trouble);
  });

  it('is not what another service is troubled with', () => {
    expect(troubleOf(coded('ECONNREFUSED'))).toBeNull();
    expect(troubleOf(null)).toBeNull();
    expect(troubleOf('away')).toBeNull();
  });

  it.each([
    ['Connection terminated unexpectedly', undefined, 'unknown'],
    ['disk I/O error', 'SQLITE_IOERR_WRITE', 'away'],
    ['refused by a trigger', 'P0001', 'unsaved'],
    ['database or disk is full', 'SQLITE_FULL', 'full'],
  ])('at a commit, %s (%s) is %s', (message, code, trouble) => {
    expect(troubleOf(new CommitError(coded(code, message)))).toBe(trouble);
  });

  it('passes by itself for deadlocks and serialization faults only', () => {
    const passing = ['40001', '40P01', '55P03', '57014', '23505', 'ECONNREFUSED'].filter((code) =>
      isPassing(fromDatabase(coded(code))),
    );
    expect(passing).toEqual(['40001', '40P01']);
  });

  it('is said without the query, which holds what people wrote', () => {
    const error = coded('40P01', "insert into reports values ('秘密 - 一') - deadlock detected");
    expect(reasonOf(error)).toBe('40P01: deadlock detected');
    expect(reasonOf(new CommitError(coded(undefined, 'COMMIT; - gone')))).toBe('gone');
  });
});
