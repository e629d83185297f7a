/** What an import needs: the right to make reports. */
export const MAKE_REPORTS = [
  { action: 'plugin::content-manager.explorer.create', subject: 'api::report.report' },
];
