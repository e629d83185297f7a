/** Only users who may change accounts may redact: it removes words from everything, and cannot be undone. */
export const REDACT = [{ action: 'admin::users.update', subject: null }];
