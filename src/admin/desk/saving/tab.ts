import { newKey } from '../new-key';

const NAME = 'zongshu-desk-tab';

let taken: Promise<string> | null = null;

/**
 * Returns the name of this tab. It survives a reload and is unique, even if a tab was duplicated. The tab holds a lock
 * with this name while it is open.
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

/**
 * Holds the lock until the tab is closed. Returns whether the lock was free. Browsers have locks on secure pages only.
 */
function hold(tab: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(lockOf(tab), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => {}) : undefined;
    });
  });
}

/**
 * Returns a function that says whether a tab is still open. Without locks it says no for every tab, so that the text of
 * other tabs is merged and not lost.
 */
export async function openTabs(): Promise<(tab: string) => boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  return (tab) => names.has(lockOf(tab));
}
