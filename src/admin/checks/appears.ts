const PATIENCE_MS = 3_000;
const PAUSE_MS = 100;

/**
 * Waits until something appears in the page: the form opens its rows by itself and sends no event when it is done.
 * Returns null if it does not appear in time.
 */
export async function appears<Sought>(find: () => Sought | null): Promise<Sought | null> {
  const until = Date.now() + PATIENCE_MS;
  for (let found = find(); ; found = find()) {
    if (found || Date.now() > until) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Scrolls a field of the form into view once the field exists, and focuses it. */
export async function focusField(name: string): Promise<void> {
  const field = await appears(() => document.querySelector<HTMLElement>(`[name="${name}"]`));
  field?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  field?.focus({ preventScroll: true });
}
