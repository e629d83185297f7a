import type { Context } from '../http/context';
import { writerIdOf, writerOf } from '../versions/writer';

type Role = { code: string; name: string };

/** A person who is signed in to the admin. */
export type Person = { id: string; name: string | null; roles: readonly Role[] };

/** The person behind a request; null for an API token, and where no request asks. */
export function personOf(ctx: Context | undefined): Person | null {
  const user = ctx?.state.user as { roles?: Role[] } | undefined;
  const id = writerIdOf(ctx);
  return user && id ? { id, name: writerOf(ctx), roles: user.roles ?? [] } : null;
}

/** Whether somebody holds one of these roles, by their codes. */
export const holdsOne = ({ roles }: Person, codes: readonly string[]): boolean =>
  roles.some(({ code }) => codes.includes(code));

/** The roles of somebody as a row keeps them. */
export const rolesOf = ({ roles }: Person): string => roles.map(({ name }) => name).join('、');
