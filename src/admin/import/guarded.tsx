import { Page, useRBAC } from '@strapi/strapi/admin';
import ImportPage from './page';
import { MAKE_REPORTS } from './permissions';

/** The import, for whoever may make reports in the source language: Strapi's own guard of pages does not ask for languages. */
export default function GuardedImport() {
  const { isLoading, allowedActions } = useRBAC(MAKE_REPORTS);
  if (isLoading) return <Page.Loading />;
  return allowedActions.canCreate ? <ImportPage /> : <Page.NoPermissions />;
}
