import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Notification } from 'pg';

/** How often a silent connection is tested, in milliseconds. A cut cable does not close a connection. */
const PULSE = 1000;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 5000;

type Options = {
  connect: () => Client;
  channel: string;
  onMessage: (payload: string | undefined) => void;
  /** Called once per change: true when messages begin to arrive, false when they stop. */
  onHearing: (isHearing: boolean) => void;
  onTrouble: (message: string) => void;
};

/**
 * Listens on a channel. Connects again whenever the connection is lost, after pauses that grow. Resolves when the first
 * attempt has succeeded or failed.
 */
export async function startListening(options: Options): Promise<{ stop: () => Promise<void> }> {
  let isStopped = false;
  let current: Client | null = null;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  async function attempt(): Promise<void> {
    const client = options.connect();
    current = client;
    client.on('notification', ({ payload }: Notification) => options.onMessage(payload));
    client.on('error', (error) => lose(client, error.message));
    client.on('end', () => lose(client, 'the connection ended'));
    try {
      await client.connect();
      await client.query(`listen ${options.channel}`);
      if (isStopped) return await client.end();
      if (current !== client) return;
      failures = 0;
      options.onHearing(true);
      feelPulse(client);
    } catch (error) {
      lose(client, (error as Error).message);
    }
  }

  /** Tests the connection. On a dead one the query answers late or never, and the client's own timeout reports it. */
  function feelPulse(client: Client): void {
    timer = setTimeout(() => {
      client.query('select 1').then(
        () => current === client && feelPulse(client),
        (error: Error) => lose(client, error.message),
      );
    }, PULSE);
    timer.unref();
  }

  function lose(client: Client, reason: string): void {
    if (current !== client || isStopped) return;
    current = null;
    clearTimeout(timer);
    options.onHearing(false);
    options.onTrouble(reason);
    client.end().catch(() => {});
    timer = setTimeout(() => void attempt(), Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE));
    timer.unref();
    failures += 1;
  }

  await attempt();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      // A dead connection never confirms that it ends.
      const isLate = pause(PULSE, undefined, { ref: false });
      await Promise.race([current?.end().catch(() => {}), isLate]);
    },
  };
}
