/**
 * What Strapi serves to the admin beside `/admin`, by the first part of the address. The admin asks for it below
 * `ADMIN_DOOR`, so that who closes `/admin` closes all of it; straight from the root it is refused. A test holds the
 * list against the routes of the server.
 */
export const ADMIN_ROOTS = ['content-manager', 'content-type-builder', 'email', 'i18n', 'upload'];

export const ADMIN_DOOR = '/admin/api';

const ROOT = new RegExp(`^/(${ADMIN_ROOTS.join('|')})(?=[/?]|$)`);

/** The address at the admin's door of what Strapi serves beside it; any other address as it is. */
export const atAdminDoor = (address: string): string => address.replace(ROOT, `${ADMIN_DOOR}/$1`);

/** Whether an address is of those that are refused straight from the root. */
export const isBesideAdmin = (address: string): boolean => ROOT.test(address);

/** The address that was meant by one at the admin's door; `null` for any other. */
export function behindAdminDoor(address: string): string | null {
  if (!address.startsWith(`${ADMIN_DOOR}/`)) return null;
  const meant = address.slice(ADMIN_DOOR.length);
  return isBesideAdmin(meant) ? meant : null;
}
