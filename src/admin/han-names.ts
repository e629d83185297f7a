/** The modules of Strapi that write a user's name. Several of its packages have a copy. */
export const NAMES_OF_STRAPI =
  /@strapi[\\/][\w-]+[\\/]dist[\\/]admin[\\/](?:admin[\\/]src[\\/])?utils[\\/]users\.mjs(?:\?|$)/;

const IS_HAN = (given: string, family: string) =>
  `/^\\p{Script=Han}+$/u.test(${given} + (${family} ?? ''))`;

/** What Strapi writes, and what is written for Han names: the family name first, without a space. */
const NAME = {
  theirs: "return `${firstname} ${lastname ?? ''}`.trim();",
  ours: `if (${IS_HAN('firstname', 'lastname')}) return (lastname ?? '') + firstname;`,
};
const INITIALS = {
  theirs: 'return user?.firstname && user?.lastname ?',
  ours: `if (user?.lastname && ${IS_HAN('user.firstname', 'user.lastname')}) return user.lastname.substring(0, 1) + user.firstname.substring(0, 1);`,
};

/**
 * Returns the code of such a module, changed so that it writes 宋知远 and not “知远 宋”. Strapi has no setting for it.
 * Throws if the code is not the one that is known, so that an upgrade of Strapi cannot undo this silently.
 */
export function inHanOrder(code: string): string {
  const hasInitials = code.includes('getInitials');
  return [NAME, ...(hasInitials ? [INITIALS] : [])].reduce((changed, { theirs, ours }) => {
    if (!changed.includes(theirs))
      throw new Error(`Strapi writes names in a new way: look for "${theirs}" in its users.mjs.`);
    return changed.replace(theirs, () => `${ours}\n    ${theirs}`);
  }, code);
}
