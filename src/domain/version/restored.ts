import type { Content } from './differences';

type Section = { key?: unknown };

/**
 * A draft with one section as it was: in its place where it still stands, where it stood where it went, and gone where there was
 * none then. All else stays as it is now.
 */
export function withSectionOf(now: Content, then: Content, key: string): Content {
  const [present, former] = [sectionsIn(now), sectionsIn(then)];
  const old = former.find((one) => one.key === key);
  const at = present.findIndex((one) => one.key === key);
  if (!old) return { ...now, sections: present.filter((one) => one.key !== key) };
  if (at >= 0) return { ...now, sections: present.map((one) => (one.key === key ? old : one)) };
  const place = former.indexOf(old);
  return { ...now, sections: [...present.slice(0, place), old, ...present.slice(place)] };
}

const sectionsIn = ({ sections }: Content): Section[] =>
  Array.isArray(sections) ? (sections as Section[]) : [];
