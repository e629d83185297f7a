/** What a look at a translation needs; writing in it is refused by the server to those who may not. */
export const READ_REPORTS = [
  { action: 'plugin::content-manager.explorer.read', subject: 'api::report.report' },
];
