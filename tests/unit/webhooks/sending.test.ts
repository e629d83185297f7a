import { attempt } from '../../../src/webhooks/attempt';
import { sender } from '../../../src/webhooks/send';

const options = { secret: 's', timeout: 1000, retryDelays: [1] };
const receiver = { url: 'https://site.example/hook?key=secret', headers: { 'X-Own': 'a' } };
const told = { event: 'report.published', nonce: 'n1', body: '{"a":1}' };

/** A receiver that answers so, attempt by attempt; null: not at all. */
function answering(...statuses: (number | null)[]) {
  const asked: RequestInit[] = [];
  const fetch = async (_url: string, init: RequestInit) => {
    const status = statuses[Math.min(asked.length, statuses.length - 1)];
    asked.push(init);
    if (status == null) throw new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') });
    return new Response(status === 204 ? null : 'x', { status });
  };
  return { fetch, asked };
}

describe('one attempt', () => {
  it.each([
    [200, 'taken'],
    [204, 'taken'],
    [302, 'refused'],
    [400, 'refused'],
    [404, 'refused'],
    [408, 'failed'],
    [410, 'refused'],
    [429, 'failed'],
    [500, 'failed'],
    [503, 'failed'],
  ] as const)('that is answered %d is %s', async (status, is) => {
    const outcome = await attempt(answering(status).fetch, receiver, told, options);
    expect(outcome).toEqual({ is, answer: String(status) });
  });

  it('that is not answered says why', async () => {
    const outcome = await attempt(answering(null).fetch, receiver, told, options);
    expect(outcome).toEqual({ is: 'failed', answer: 'Error: ECONNREFUSED' });
  });

  it('is signed, follows no redirect, and has the headers of its webhook and the id of its delivery', async () => {
    const { fetch, asked } = answering(200);
    await attempt(fetch, receiver, told, options);
    expect(asked[0]).toMatchObject({ method: 'POST', redirect: 'manual', body: '{"a":1}' });
    expect(asked[0]?.headers).toMatchObject({
      ...{ 'X-Own': 'a', 'X-Zongshu-Delivery': 'n1', 'X-Strapi-Event': 'report.published' },
      'X-Zongshu-Signature': expect.stringMatching(/^sha256=[0-9a-f]{64}$/),
    });
  });
});

describe('Strapi’s own webhooks', () => {
  const init = { headers: { 'X-Strapi-Event': 'entry.publish' }, body: '{}' };

  it('wait for no longer than a minute: five that wait keep all others waiting', async () => {
    const { fetch, asked } = answering(503);
    const onLoss = jest.fn();
    const send = sender(fetch, { ...options, retryDelays: [1, 1, 60_001, 3_600_000], onLoss });
    expect((await send(receiver.url, init)).status).toBe(503);
    expect(asked).toHaveLength(3);
    const ids = asked.map(
      ({ headers }) => (headers as Record<string, string>)['X-Zongshu-Delivery'],
    );
    expect(new Set(ids).size).toBe(1);
    expect(onLoss).toHaveBeenCalledWith(
      'The webhook entry.publish did not reach site.example: it answers 503.',
    );
  });
});
