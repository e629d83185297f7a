/** An import needs the permission to create reports. */
export const MAKE_REPORTS = [
  { action: 'plugin::content-manager.explorer.create', subject: 'api::report.report' },
];
