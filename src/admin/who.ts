import { useAuth } from '@strapi/strapi/admin';

/**
 * Returns the id of the signed-in user. Typed text that the browser keeps is offered only to this user, not to others
 * at the same machine.
 */
export const useWho = (): string => String(useAuth('Who', ({ user }) => user?.id) ?? '');
