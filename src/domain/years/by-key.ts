import type { PublishedSection } from '../edition';

export type How = 'added' | 'removed' | 'changed';

export const byKey = (sections: readonly PublishedSection[]) =>
  new Map(sections.map((section) => [section.key, section]));
