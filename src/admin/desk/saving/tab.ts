import { newKey } from '../new-key';

const NAME = 'zongshu-desk-tab';

let taken: Promise<string> | null = null;

/**
 * The name of this tab: the same after a reload, and no other tab's, also where a tab was duplicated. As long as the tab lives
 * it holds a lock of that name.
 */
export function ownTab(): Promise<string> {
  taken ??= take();
  return taken;
}

async function take(): Promise<string> {
  const before = sessionStorage.getItem(NAME);
  const tab = before && (await hold(before)) ? before : newKey();
  if (tab !== before) await hold(tab);
  sessionStorage.setItem(NAME, tab);
  return tab;
}

const lockOf = (tab: string): string => `${NAME} ${tab}`;

/** Holds the lock until the tab goes. Whether it was free; browsers have locks on secure pages only. */
function hold(tab: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(lockOf(tab), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => {}) : undefined;
    });
  });
}

/** Those of these tabs that are still open. Without locks none is: what they keep is merged and not lost. */
export async function openTabs(): Promise<(tab: string) => boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  return (tab) => names.has(lockOf(tab));
}
