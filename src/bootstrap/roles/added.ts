import type { Right } from './offices';

const nameOf = ({ subject, action }: Pick<Right, 'subject' | 'action'>): string =>
  `${subject ?? ''} ${action}`;

/**
 * What a role is to be given that it was never given: rights, and fields of rights. What an administrator took away since stays
 * taken away, and fields that came with a new version of the model are open to those who may write the others.
 * @param before what the role was given when it was last looked at
 */
export function added(wanted: readonly Right[], before: readonly Right[]): Right[] {
  const old = new Map(before.map((right) => [nameOf(right), right]));
  return wanted.flatMap((right) => {
    const known = old.get(nameOf(right));
    if (!known) return [right];
    const fields = right.fields?.filter((field) => !known.fields?.includes(field)) ?? [];
    return fields.length > 0 ? [{ ...right, fields }] : [];
  });
}

/** A right among those that a role has. */
export const sameRight =
  (right: Right) =>
  (other: Pick<Right, 'subject' | 'action'>): boolean =>
    nameOf(right) === nameOf(other);
