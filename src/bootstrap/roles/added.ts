import type { Right } from './rights';

const nameOf = ({ subject, action }: Pick<Right, 'subject' | 'action'>): string =>
  `${subject ?? ''} ${action}`;

/**
 * Returns the rights, and the fields of rights, that a role was never given before. It leaves out a right that an
 * administrator has removed. It includes fields that are new in the model, for roles with a right to the other fields.
 * @param before what the role was given at the boot before
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

/** Returns a test for the same right, to find it among a role's rights. */
export const sameRight =
  (right: Right) =>
  (other: Pick<Right, 'subject' | 'action'>): boolean =>
    nameOf(right) === nameOf(other);
