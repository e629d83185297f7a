/** The permission to look at a translation. The server refuses a write to users who may only read. */
export const READ_REPORTS = [
  { action: 'plugin::content-manager.explorer.read', subject: 'api::report.report' },
];
