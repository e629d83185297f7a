/** Milliseconds to wait for an input method at most, and between two looks whether it is done. */
const COMPOSING_MS = 10_000;
const GLANCE_MS = 50;

/**
 * Waits until an input method has finished its characters, but not for ever: a tab that is left in the middle of a word
 * is saved all the same.
 */
export async function compositionEnd(isComposing: () => boolean): Promise<void> {
  for (let waited = 0; isComposing() && waited < COMPOSING_MS; waited += GLANCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, GLANCE_MS));
  }
}
