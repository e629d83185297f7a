import { useAuth } from '@strapi/strapi/admin';

/** The id of who is signed in: what a browser keeps of somebody's typing is offered to nobody else who works at the same machine. */
export const useWho = (): string => String(useAuth('Who', ({ user }) => user?.id) ?? '');
