/** The audit log needs the permission to read the roles of all users. */
export const READ_AUDIT = [{ action: 'admin::roles.read', subject: null }];
