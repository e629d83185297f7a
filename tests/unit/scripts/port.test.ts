import { createServer, type Server } from 'node:net';
import { choosePort } from '../../../scripts/port';

describe('the port of the demo', () => {
  let other: Server;
  let taken: string;
  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    taken = String((other.address() as { port: number }).port);
    jest.spyOn(console, 'log').mockImplementation();
  });
  afterAll(() => other.close());

  it('that is asked for and in use is refused, with what to do', async () => {
    await expect(choosePort(taken, '127.0.0.1')).rejects.toThrow(
      `Port ${taken} is in use. Set PORT to another, or leave it unset.`,
    );
  });

  it.each(['abc', '70000'])('that is %s is refused, with what it may be', async (asked) => {
    await expect(choosePort(asked, '127.0.0.1')).rejects.toThrow('a number up to 65535');
  });

  it('is the next free one where none is asked for', async () => {
    const port = await choosePort(undefined, '127.0.0.1');
    expect(port).toBeGreaterThanOrEqual(1337);
    expect(port).toBeLessThan(1357);
  });
});
