import { canonical } from '../../domain/version/canonical';
import type { Refused, Values } from './refused';

/**
 * Returns the user's changes on top of the current draft: the attributes that the user changed, and the current value
 * of all others.
 * @param latest the form after it was loaded again
 */
export function putBack(
  { typed, loaded }: Pick<Refused, 'typed' | 'loaded'>,
  latest: Values,
): Values {
  const changed = Object.keys(typed).filter(
    (name) => canonical(typed[name] ?? null) !== canonical(loaded[name] ?? null),
  );
  return { ...latest, ...Object.fromEntries(changed.map((name) => [name, typed[name]])) };
}
