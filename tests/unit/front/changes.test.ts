import { createMemory } from '../../../src/delivery/memory';
import { wantedOf } from '../../../src/delivery/spellings';
import type { Representation } from '../../../src/delivery/representation';
import { createChanges } from '../../../src/front/changes';

const wanted = wantedOf('/api/reports/a', 'bounded');
const found = (tags = ['report:a']): Representation => ({
  ...{ status: 200, etag: '"1"', headers: [], headersUnmodified: [], tags },
  body: Buffer.from('{}'),
});

function started() {
  const memory = createMemory(1_000_000);
  return { memory, changes: createChanges(memory) };
}

const keep = ({ memory }: ReturnType<typeof started>) => {
  memory.await().keep(wanted, 'identity', found());
  return memory.get(wanted, 'identity');
};

describe('the changes that the front hears of', () => {
  it('let nothing be kept before the application hears of them itself', () => {
    const front = started();
    expect(keep(front)).toBeUndefined();
    front.changes.hear({ told: 1, isListening: true });
    expect(keep(front)).toBeDefined();
    front.changes.hear({ told: 2, isListening: false });
    expect(front.memory.get(wanted, 'identity')).toBeUndefined();
  });

  it('reach an answer that is on its way', () => {
    const { memory, changes } = started();
    changes.hear({ told: 1, isListening: true });
    const awaited = memory.await();
    changes.hear({ told: 2, drop: ['report:a'] });
    awaited.keep(wanted, 'identity', found());
    expect(memory.get(wanted, 'identity')).toBeUndefined();
  });

  it('come before the answer to whoever made them', async () => {
    const { memory, changes } = started();
    changes.hear({ told: 1, isListening: true });
    let isAnswered = false;
    const answer = changes.upTo(2).then(() => (isAnswered = true));
    await Promise.resolve();
    expect(isAnswered).toBe(false);
    memory.await().keep(wanted, 'identity', found());
    changes.hear({ told: 2, drop: ['report:a'] });
    await answer;
    expect(memory.get(wanted, 'identity')).toBeUndefined();
    await changes.upTo(2);
  });

  it('forget everything where they do not come', async () => {
    jest.useFakeTimers();
    const front = started();
    front.changes.hear({ told: 1, isListening: true });
    keep(front);
    const answer = front.changes.upTo(2);
    await jest.advanceTimersByTimeAsync(1000);
    await answer;
    jest.useRealTimers();
    expect(front.memory.get(wanted, 'identity')).toBeUndefined();
  });
});
