const PATIENCE_MS = 3_000;
const PAUSE_MS = 100;

/**
 * Waits until something is there. The form opens its rows by itself and tells nobody when it is done. Null where it does
 * not come.
 */
export async function appears<Sought>(find: () => Sought | null): Promise<Sought | null> {
  const until = Date.now() + PATIENCE_MS;
  for (let found = find(); ; found = find()) {
    if (found || Date.now() > until) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Brings a field of the form into view, once it is there, and sets the cursor in it. */
export async function focusField(name: string): Promise<void> {
  const field = await appears(() => document.querySelector<HTMLElement>(`[name="${name}"]`));
  field?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  field?.focus({ preventScroll: true });
}
