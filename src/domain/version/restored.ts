import { sectionsIn } from '../desk/content';
import type { Content } from './differences';

/**
 * Returns a draft with one section restored. If the section still exists, it is replaced in its place. If it was
 * deleted, it comes back in its old place. If it did not exist then, it is removed. The rest of the draft does not
 * change.
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
