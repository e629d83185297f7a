import type { Address } from './address';
import { AT_A_TIME } from './ask';
import type { Tree } from './tree';

/** The pause before a failed address is tried again, in milliseconds. */
const AGAIN_AFTER = 5000;

type Options = {
  tree: Tree;
  addresses: {
    ofReports(ids: string[] | null): Promise<Address[]>;
    ofSite(): Promise<Address[]>;
  };
  onTrouble: (message: string) => void;
};

/**
 * Keeps the tree equal to the application's responses. Stale files come before a full check, and a report comes before
 * the lists that link to it. Work runs in one queue, so that an older response never overwrites a newer one.
 */
export function createKeeping({ tree, addresses, onTrouble }: Options) {
  const stale = new Set<string>();
  const failed = new Map<string, Address>();
  /** Whether everything has been checked since the last `renewAll`. */
  let isWhole = true;
  let isStopped = false;
  let working: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let trouble = '';

  /** Reports the same error once, until everything works again. */
  function tell(error: unknown): void {
    const { message } = error as Error;
    if (message !== trouble) onTrouble(message);
    trouble = message;
  }

  async function refreshed(address: Address): Promise<void> {
    try {
      await tree.refresh(address);
      failed.delete(address.url);
    } catch (error) {
      if (failed.size === 0) tell(error);
      failed.set(address.url, address);
    }
  }

  async function all(list: Address[], between: () => Promise<void>): Promise<void> {
    for (let start = 0; start < list.length && !isStopped; start += AT_A_TIME) {
      await Promise.all(list.slice(start, start + AT_A_TIME).map(refreshed));
      await between();
    }
  }

  /** Writes what became stale: the addresses known for the tags, and new addresses of the reports. */
  async function renewStale(): Promise<void> {
    while (stale.size > 0 && !isStopped) {
      const tags = new Set(stale);
      stale.clear();
      try {
        await all(await addressesMadeOf(tags), async () => {});
      } catch (error) {
        // The addresses could not be read, so everything is checked later.
        isWhole = false;
        throw error;
      }
    }
  }

  /**
   * Returns the addresses for some tags, each once: first what readers of the reports open, then lists, then everything
   * else that depends on the tags.
   */
  async function addressesMadeOf(tags: ReadonlySet<string>): Promise<Address[]> {
    const ids = [...tags].flatMap((tag) => /^report:(.*)$/.exec(tag)?.[1] ?? []);
    const own = ids.length > 0 ? await addresses.ofReports(ids) : [];
    const shared = tags.has('reports') ? await addresses.ofSite() : [];
    const isRead = own.filter(({ isLate }) => !isLate);
    return unique([...isRead, ...shared, ...tree.madeOf(tags), ...own]);
  }

  const everyAddress = async (): Promise<Address[]> => [
    ...(await addresses.ofReports(null)),
    ...(await addresses.ofSite()),
  ];

  async function renewAll(): Promise<void> {
    isWhole = true;
    try {
      await tree.open();
      const before = await everyAddress();
      await all(before, renewStale);
      // Reports published meanwhile have been written already. Their addresses are new, so the list is read again.
      const now = await everyAddress();
      if (!isStopped) await tree.sweep([...before, ...now].map(({ url }) => url));
    } catch (error) {
      isWhole = false;
      throw error;
    }
  }

  async function round(): Promise<void> {
    try {
      await all([...failed.values()], renewStale);
      await renewStale();
      if (!isWhole) await renewAll();
      if (failed.size === 0) trouble = '';
    } catch (error) {
      tell(error);
    }
  }

  function start(): void {
    clearTimeout(timer);
    if (isStopped || working) return;
    working = round().finally(() => {
      working = null;
      if (isStopped) return;
      if (stale.size > 0) return start();
      if (isWhole && failed.size === 0) return;
      timer = setTimeout(start, AGAIN_AFTER);
      timer.unref();
    });
  }

  return {
    /** Checks every address. */
    renewAll(): void {
      isWhole = false;
      start();
    },

    /** Writes the addresses that depend on one of these tags again. */
    renew(tags: string[]): void {
      tags.forEach((tag) => stale.add(tag));
      start();
    },

    /** Waits until there is nothing more to do for now. Returns what keeps the tree from being up to date, or null. */
    async settled(): Promise<string | null> {
      while (working) await working;
      return isWhole && failed.size === 0 ? null : trouble;
    },

    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}

/** Removes duplicate addresses, and keeps the first of each. */
const unique = (list: Address[]): Address[] =>
  [
    ...new Map(list.map((one) => [one.url, one]).reverse() as [string, Address][]).values(),
  ].reverse();
