import { Page, useRBAC } from '@strapi/strapi/admin';
import ImportPage from './page';
import { MAKE_REPORTS } from './permissions';

/**
 * Shows the import to users who may create reports in the source language. Strapi's own page guard does not check
 * languages.
 */
export default function GuardedImport() {
  const { isLoading, allowedActions } = useRBAC(MAKE_REPORTS);
  if (isLoading) return <Page.Loading />;
  return allowedActions.canCreate ? <ImportPage /> : <Page.NoPermissions />;
}
