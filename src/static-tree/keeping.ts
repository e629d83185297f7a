import type { Address } from './addresses';
import { AT_A_TIME } from './ask';
import type { Tree } from './tree';

/** How long until what failed is tried again, in milliseconds. */
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
 * Keeps the tree as the application would answer. What became stale comes before what is only looked at, a report before the
 * lists that lead to it, and one thing is done at a time: a file is never overtaken by an older answer.
 */
export function createKeeping({ tree, addresses, onTrouble }: Options) {
  const stale = new Set<string>();
  const failed = new Map<string, Address>();
  /** Whether everything was looked at since somebody asked for it. */
  let isWhole = true;
  let isStopped = false;
  let working: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let trouble = '';

  /** The same trouble is told once, until all is well again. */
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

  /** What is made of something that became stale: known addresses, and those that came with it. */
  async function renewStale(): Promise<void> {
    while (stale.size > 0 && !isStopped) {
      const tags = new Set(stale);
      stale.clear();
      try {
        await all(await addressesMadeOf(tags), async () => {});
      } catch (error) {
        // Its addresses could not be asked for: all are looked at later.
        isWhole = false;
        throw error;
      }
    }
  }

  /** What is read of the reports themselves, then lists, then what else names them or is made of them, each address once. */
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
      // What was published meanwhile is in its place, and has other addresses than those of the beginning.
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
    /** Everything is to be looked at. */
    renewAll(): void {
      isWhole = false;
      start();
    },

    /** What is made of one of these is to be written anew. */
    renew(tags: string[]): void {
      tags.forEach((tag) => stale.add(tag));
      start();
    },

    /** Settles when there is nothing more to do for now; answers why the tree is not as it should be, null where it is. */
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

/** The first of each address. */
const unique = (list: Address[]): Address[] =>
  [
    ...new Map(list.map((one) => [one.url, one]).reverse() as [string, Address][]).values(),
  ].reverse();
