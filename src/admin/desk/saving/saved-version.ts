import type { Saver } from './saver';

/** Saves, and returns the version that the server has of the current text; null if the save failed. */
export async function savedVersion(saver: Saver): Promise<string | null> {
  await saver.save();
  return saver.isSaved() ? saver.base().version : null;
}
