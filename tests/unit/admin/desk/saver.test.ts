import { toDocument, type Content, type Node } from '../../../../src/domain/desk';
import type { Draft, Failure } from '../../../../src/admin/desk/saving/draft';
import { saverOf, type Saver } from '../../../../src/admin/desk/saving/saver';
import type { Status } from '../../../../src/admin/desk/saving/status';

jest.useFakeTimers();

class Refused extends Error {}

const contentOf = (title: string, ...paragraphs: string[]): Content => ({
  ...{ title, year: 2025 },
  sections: [
    {
      ...{ key: 'a', level: 1 },
      body: paragraphs.map((text) => ({
        ...{ type: 'paragraph', children: [{ type: 'text', text }] },
      })),
    },
  ],
});

const documentOf = (...said: [string, ...string[]]): Node => toDocument(contentOf(...said), 'zh');

/** A server with one draft that others may change, a page that somebody types on, and what stands between them. */
const OTHER = { by: '何终审', isSelf: false, at: '2026-03-01T08:00:00.000Z' };

function office(...first: [string, ...string[]]) {
  let [server, version] = [contentOf(...first), 1];
  let page = documentOf(...first);
  let refusal: Failure['kind'] | null = null;
  let isComposing = false;
  let wait: Promise<void> = Promise.resolve();
  const written: Content[] = [];
  const statuses: Status[] = [];
  const kept: Draft[] = [];
  const said = (): Draft => ({ content: server, version: String(version) });
  const saver: Saver = saverOf(
    {
      server: {
        open: async () => ({ ...said(), saved: OTHER }) as never,
        async save(content, base) {
          await wait;
          if (refusal) throw new Refused(refusal);
          if (base !== String(version)) throw new Refused('stale');
          written.push(content);
          [server, version] = [content, version + 1];
          return said();
        },
      },
      language: 'zh',
      read: () => page,
      show: (document) => void (page = document),
      isComposing: () => isComposing,
      keep: (base) => void kept.push(base),
      forget: () => void kept.splice(0),
      explain: (error) => ({ kind: (error as Error).message as Failure['kind'], message: '' }),
      onStatus: (status) => void statuses.push(status),
    },
    said(),
  );
  return {
    ...{ saver, written, kept, statuses },
    type(...next: [string, ...string[]]) {
      page = documentOf(...next);
      saver.changed();
    },
    others(...next: [string, ...string[]]) {
      [server, version] = [contentOf(...next), version + 1];
    },
    refuse: (kind: Failure['kind'] | null) => (refusal = kind),
    compose: (is: boolean) => (isComposing = is),
    /** The server is slow; answers what lets it go on. */
    hold() {
      let go = () => {};
      wait = new Promise((resolve) => (go = resolve));
      return go;
    },
    status: () => statuses.at(-1)!,
    titles: () => written.map(({ title }) => title),
    pause: (time = 2_000) => jest.advanceTimersByTimeAsync(time),
    page: () => JSON.stringify(page),
  };
}

describe('what is typed on the desk', () => {
  it('is kept at once, and is on the server after a pause', async () => {
    const desk = office('甲');
    desk.type('甲乙');
    expect(desk.kept).toHaveLength(1);
    await desk.pause();
    expect(desk.titles()).toEqual(['甲乙']);
    expect(desk.kept).toEqual([]);
    expect(desk.status().kind).toBe('saved');
  });

  it('is waited for by whoever saves while a save is under way: publishing takes all of it', async () => {
    const desk = office('甲');
    desk.type('甲乙');
    const go = desk.hold();
    const first = desk.saver.save();
    desk.type('甲乙丙');
    const second = desk.saver.save();
    go();
    await Promise.all([first, second]);
    expect(desk.titles()).toEqual(['甲乙', '甲乙丙']);
    expect(desk.saver.isSaved()).toBe(true);
  });

  it.each(['refused', 'forbidden', 'offline', 'busy'] as const)(
    'stays where a save is %s, and what is typed meanwhile is tried without another key',
    async (kind) => {
      const desk = office('甲');
      desk.refuse(kind);
      desk.type('甲乙');
      const go = desk.hold();
      const saving = desk.saver.save();
      desk.type('甲丙');
      go();
      await saving;
      expect(desk.status().kind).toBe(kind);
      expect(desk.kept.length).toBeGreaterThan(0);
      desk.refuse(null);
      await desk.pause(6_000);
      expect(desk.titles()).toEqual(['甲丙']);
    },
  );

  it('is merged with what another wrote in another paragraph', async () => {
    const desk = office('甲', '一', '二');
    desk.others('甲', '一', '二，别人');
    desk.type('甲', '一，我', '二');
    await desk.pause();
    expect(desk.status().kind).toBe('saved');
    expect(JSON.stringify(desk.written.at(-1))).toMatch(/一，我.*二，别人/);
  });

  it('takes in what another saved when it hears of it, and fetches no version twice', async () => {
    const desk = office('甲', '一', '二');
    desk.type('甲', '一，我', '二');
    desk.others('甲', '一', '二，别人');
    await desk.saver.hear('2');
    expect(desk.page()).toMatch(/一，我.*二，别人/);
    expect(desk.status().kind).toBe('saved');
    expect(desk.kept).toEqual([]);
    const before = desk.statuses.length;
    await desk.saver.hear('2');
    await desk.saver.hear(null);
    expect(desk.statuses).toHaveLength(before);
  });

  it('is not saved while letters wait to become characters, nor are they moved', async () => {
    const desk = office('甲', '一');
    desk.compose(true);
    desk.type('甲', '一ni');
    await desk.pause();
    expect(desk.written).toEqual([]);
    desk.compose(false);
    desk.type('甲', '一你');
    await desk.pause();
    expect(JSON.stringify(desk.written)).not.toContain('一ni');
    expect(JSON.stringify(desk.written)).toContain('一你');
  });

  it('is saved all the same where an input method is left open', async () => {
    const desk = office('甲', '一');
    desk.compose(true);
    desk.type('甲', '一ni');
    await desk.pause(15_000);
    expect(JSON.stringify(desk.written)).toContain('一ni');
  });
});

describe('a choice between two versions', () => {
  async function clashing() {
    const desk = office('甲', '一', '二');
    desk.others('别人的', '一', '别人的二');
    desk.type('我的', '一', '我的二');
    await desk.pause();
    expect(desk.status()).toMatchObject({
      kind: 'conflict',
      conflicts: [{}, {}],
      saved: OTHER,
    });
    return desk;
  }

  it('is taken for each place, and saved', async () => {
    const desk = await clashing();
    desk.saver.settle(['mine', 'theirs']);
    await desk.pause();
    expect(desk.written).toEqual([
      expect.objectContaining({ title: '我的', sections: [expect.anything()] }),
    ]);
    expect(JSON.stringify(desk.written)).toContain('别人的二');
  });

  it('holds only for what was shown: where somebody typed since, both stand there anew', async () => {
    const desk = await clashing();
    // The first place is no clash any more, so that the first choice would be taken for the second place.
    desk.type('别人的', '一', '我的二');
    desk.saver.settle(['theirs', 'mine']);
    await desk.pause();
    expect(desk.written).toEqual([]);
    expect(desk.status()).toMatchObject({ kind: 'conflict', conflicts: [{}] });
    desk.saver.settle(['mine']);
    await desk.pause();
    expect(JSON.stringify(desk.written)).toContain('我的二');
  });
});
