import { signIn } from '../helpers/admin';
import { fuzzedRequests } from '../helpers/fuzz/requests';
import { described, statusOf } from '../helpers/fuzz/send';
import { publishReport } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';
import { addressOf } from '../helpers/wire';

/** Enough to send every operation of the contract a dozen times. */
const COUNT = 600;
const SEED = 2026;

describeApi('requests that are not what the contract says', () => {
  let app: Running;
  beforeAll(async () => {
    app = await startStrapi();
  });
  afterAll(() => app.stop());

  it('are answered, and never with a fault of the server', async () => {
    const { documentId, slug } = await publishReport(app, { slug: 'fuzzed' });
    const credentials = { nobody: '', token: app.token, session: await signIn(app) };
    const origin = await addressOf(app);
    const faults: string[] = [];
    const answered = new Map<number, number>();
    for (const fuzzed of fuzzedRequests(SEED, COUNT, [documentId, slug, '1', 'nothing'])) {
      const status = await statusOf(origin, fuzzed, credentials);
      answered.set(status, (answered.get(status) ?? 0) + 1);
      if (status === 0 || status >= 500) faults.push(`${status} ${described(fuzzed)}`);
    }
    expect(faults).toEqual([]);
    // If every request were refused at the first check, the test would prove nothing about the code after it.
    const taken = (answered.get(200) ?? 0) + (answered.get(201) ?? 0) + (answered.get(204) ?? 0);
    expect(taken).toBeGreaterThan(COUNT / 20);
  }, 300_000);
});
