import { canonical } from '../../domain/version/canonical';
import type { Refused, Values } from './refused';

/**
 * What somebody typed, on the draft as it is now: the attributes that they changed, and of all others what stands there.
 * @param latest the form, loaded anew
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
