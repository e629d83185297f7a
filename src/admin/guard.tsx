import { Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useAllowed, type Permissions } from './use-allowed';

/**
 * Shows a page to users who have one of `permissions`, and says so to others. Strapi's own guard says it to everybody
 * for a moment while the permissions are loaded.
 */
export function Guard({
  permissions,
  children,
}: {
  permissions: Permissions;
  children: ReactNode;
}) {
  const allowed = useAllowed(permissions);
  if (allowed === 'asking') return <Page.Loading />;
  if (allowed === 'failed') return <Page.Error />;
  return allowed === 'yes' ? children : <Page.NoPermissions />;
}
