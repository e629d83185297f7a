import type { PieceStatus } from '../../../src/domain/translate';
import type { Standing } from '../../../src/admin/translate/saving/standing';
import { sessionOf, type View } from '../../../src/admin/translate/saving/session';
import type { Typed } from '../../../src/admin/translate/saving/typed';
import { isWhole } from '../../../src/admin/translate/bar/whole';

jest.useFakeTimers();

const piece = (path: string, change: Partial<PieceStatus> = {}): PieceStatus => ({
  ...{ path, kind: 'paragraph', section: 'a', source: `源 ${path}`, hash: `h ${path}` },
  ...{ target: '', status: 'missing' },
  ...change,
});

const standing = (...pieces: PieceStatus[]) => ({ pieces, isStarted: true }) as unknown as Standing;

class Refused extends Error {}

/** A server with one draft, which another may change and which may be out of reach. */
function office(...first: PieceStatus[]) {
  let pieces = first;
  let refusal: string | null = null;
  const written: unknown[] = [];
  const kept = new Map<string, Typed>();
  const views: View[] = [];
  const session = sessionOf(
    {
      server: {
        load: async () => standing(...pieces),
        async write(changes) {
          if (refusal) {
            const why = refusal;
            if (why === 'stale') refusal = null;
            throw new Refused(why);
          }
          written.push(changes);
          pieces = pieces.map((one) => {
            const change = changes.find(({ path }) => path === one.path);
            return change
              ? { ...one, target: change.target ?? one.target, status: 'translated' }
              : one;
          });
          return standing(...pieces);
        },
      },
      keep: (typed) => void kept.set(typed.path, typed),
      forget: (path) => void kept.delete(path),
      explain: (error) => ({ kind: (error as Error).message as 'stale', message: '' }),
      onView: (view) => void views.push(view),
    },
    standing(...first),
    [],
  );
  session.start();
  return {
    ...{ session, written, kept },
    refuse: (why: string | null) => (refusal = why),
    others: (next: PieceStatus[]) => (pieces = next),
    at: (path: string) => session.view().standing.pieces.find((one) => one.path === path)!,
    pause: () => jest.advanceTimersByTimeAsync(2_000),
  };
}

describe('what a translator types', () => {
  it('is kept at once, and written after a pause', async () => {
    const { session, written, kept, at, pause } = office(piece('p'));
    session.type(at('p'), 'One');
    expect(kept.get('p')?.text).toBe('One');
    expect(written).toEqual([]);
    await pause();
    expect(written).toEqual([[{ path: 'p', hash: 'h p', target: 'One' }]]);
    expect(kept.size).toBe(0);
    expect(session.view().status.kind).toBe('saved');
  });

  it('is written and confirmed by one key', async () => {
    const { session, written, at } = office(piece('p'));
    session.type(at('p'), 'One');
    await session.confirm([at('p')]);
    expect(written).toEqual([[{ path: 'p', hash: 'h p', target: 'One', confirmed: true }]]);
  });

  it.each(['offline', 'signed-out', 'refused', 'busy', 'forbidden', 'gone'])(
    'stays where the server is %s',
    async (why) => {
      const { session, kept, at, refuse, pause } = office(piece('p'));
      refuse(why);
      session.type(at('p'), 'One');
      await pause();
      expect(session.view().status.kind).toBe(why);
      expect(kept.get('p')?.text).toBe('One');
      expect(session.isSaved()).toBe(false);
      refuse(null);
      await session.save();
      expect(session.isSaved()).toBe(true);
    },
  );

  it('is written on top of what another changed elsewhere', async () => {
    const { session, written, at, refuse, others, pause } = office(piece('p'), piece('q'));
    session.type(at('p'), 'One');
    refuse('stale');
    others([piece('p'), piece('q', { target: 'Two', status: 'translated' })]);
    await pause();
    await pause();
    expect(written).toHaveLength(1);
    expect(at('q').target).toBe('Two');
    expect(at('p').target).toBe('One');
  });

  it('waits for a choice where another changed the same piece', async () => {
    const { session, written, at, refuse, others, pause } = office(piece('p'));
    session.type(at('p'), 'Mine');
    refuse('stale');
    others([piece('p', { target: 'Theirs', status: 'translated' })]);
    await pause();
    await pause();
    expect(written).toEqual([]);
    expect(session.view().clashes.get('p')).toBe('target');
    await session.choose(at('p'), 'mine');
    expect(at('p').target).toBe('Mine');
    expect(session.view().clashes.size).toBe(0);
  });

  it('is let go where the other one is chosen', async () => {
    const { session, kept, at, refuse, others, pause } = office(piece('p'));
    session.type(at('p'), 'Mine');
    refuse('stale');
    others([piece('p', { target: 'Theirs', status: 'translated' })]);
    await pause();
    await session.choose(at('p'), 'theirs');
    expect(kept.size).toBe(0);
    expect(session.isSaved()).toBe(true);
  });

  it('waits for a choice where its source changed', async () => {
    const { session, at, refuse, others, pause } = office(piece('p'));
    session.type(at('p'), 'Mine');
    refuse('stale');
    others([piece('p', { source: '新', hash: 'new' })]);
    await pause();
    expect(session.view().clashes.get('p')).toBe('source');
    await session.choose(at('p'), 'mine');
    expect(at('p').target).toBe('Mine');
  });

  it.each(['', ' ', '\n\n'])('takes the words out where the field says %j', async (nothing) => {
    const { session, written, kept, at, pause } = office(
      piece('p', { target: 'One', status: 'translated' }),
    );
    session.type(at('p'), nothing);
    await pause();
    expect(written).toEqual([[{ path: 'p', hash: 'h p', target: '' }]]);
    expect([session.isSaved(), kept.size]).toEqual([true, 0]);
  });

  it.each([
    ['an empty field that is emptied', piece('p')],
    ['a proposal that nobody took', piece('p', { target: 'One', proposed: true })],
  ])('writes nothing for %s', async (_name, untouched) => {
    const { session, written, kept, at, pause } = office(untouched);
    session.type(at('p'), 'O');
    session.type(at('p'), '');
    await pause();
    expect([written, kept.size, session.isSaved()]).toEqual([[], 0, true]);
  });

  it('confirms a proposal that is taken as it stands', async () => {
    const { session, written, at, pause } = office(piece('p', { target: 'One', proposed: true }));
    session.type(at('p'), 'One');
    expect(session.view().typed.get('p')?.text).toBe('One');
    await pause();
    expect(written).toEqual([[{ path: 'p', hash: 'h p', confirmed: true }]]);
  });

  it('fills all pieces of one source by one write', async () => {
    const { session, written, at } = office(piece('p'), piece('q'));
    await session.fill([at('p'), at('q')], 'Same');
    expect(written).toHaveLength(1);
    expect(at('q').target).toBe('Same');
  });
});

it.each([
  ['Zhou Dashan', true, true],
  ['300 households', true, true],
  ['带动 300 households', true, false],
  ['', true, false],
  ['Written by hand', undefined, false],
])('%j, proposed: %s, is whole: %s', (target, proposed, whole) =>
  expect(isWhole(piece('p', { target, ...(proposed && { proposed }) }))).toBe(whole),
);
