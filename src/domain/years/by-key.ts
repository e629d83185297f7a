import type { PublishedSection } from '../edition';

/** What became of something between two editions. */
export type How = 'added' | 'removed' | 'changed';

/** Returns sections by their keys. */
export const byKey = (sections: readonly PublishedSection[]) =>
  new Map(sections.map((section) => [section.key, section]));
