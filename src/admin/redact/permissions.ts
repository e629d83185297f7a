/** Whoever may change accounts: redacting takes words out of everything, and cannot be undone. */
export const REDACT = [{ action: 'admin::users.update', subject: null }];
