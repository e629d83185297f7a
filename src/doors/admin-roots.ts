/**
 * The first path segments of what Strapi serves to the admin outside `/admin`. The admin requests these below
 * `ADMIN_DOOR`, so that closing `/admin` closes all of it. Requests straight to these paths are refused. A test
 * compares the list with the server's routes.
 */
export const ADMIN_ROOTS = ['content-manager', 'content-type-builder', 'email', 'i18n', 'upload'];

export const ADMIN_DOOR = '/admin/api';

const ROOT = new RegExp(`^/(${ADMIN_ROOTS.join('|')})(?=[/?]|$)`);

/** Returns the path below the admin's door for one of these paths, and any other path unchanged. */
export const atAdminDoor = (address: string): string => address.replace(ROOT, `${ADMIN_DOOR}/$1`);

/** Returns whether a path is refused because it must be requested below the admin's door. */
export const isBesideAdmin = (address: string): boolean => ROOT.test(address);

/** Returns the path that a path below the admin's door stands for, or null for any other path. */
export function behindAdminDoor(address: string): string | null {
  if (!address.startsWith(`${ADMIN_DOOR}/`)) return null;
  const meant = address.slice(ADMIN_DOOR.length);
  return isBesideAdmin(meant) ? meant : null;
}
