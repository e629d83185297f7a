import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What a page or a button asks for: one of these permissions. */
export type Permissions = readonly { action: string; subject?: string | null }[];

/** Whether a user has a permission: `asking` until it is known, `failed` if the server gave no answer. */
export type Allowed = 'asking' | 'yes' | 'no' | 'failed';

/**
 * Asks whether the signed-in user has one of `permissions`, which must be a constant. Strapi's `useRBAC` asks only once:
 * if the user's permissions come later than the page, its answer stays no. This hook asks again when they change. If
 * that fails, or nobody is signed in for a moment, the last answer stays, so that no page with typed words goes away.
 */
export function useAllowed(permissions: Permissions): Allowed {
  const isKnown = useAuth('Allowed', ({ isLoading, user }) => !isLoading && user !== undefined);
  const check = useAuth('Allowed', (state) => state.checkUserHasPermissions);
  const [allowed, setAllowed] = useState<Allowed>('asking');
  useEffect(() => {
    if (!isKnown) return undefined;
    let isNewest = true;
    const answer = (said: Allowed) => {
      if (isNewest)
        setAllowed((before) => (said !== 'failed' || before === 'asking' ? said : before));
    };
    void check([...permissions]).then(
      (held) => answer(held.length > 0 ? 'yes' : 'no'),
      () => answer('failed'),
    );
    return () => {
      isNewest = false;
    };
  }, [isKnown, check, permissions]);
  return allowed;
}
