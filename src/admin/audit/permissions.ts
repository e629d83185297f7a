/** Who may see what everybody did: who may read the roles of everybody. */
export const READ_AUDIT = [{ action: 'admin::roles.read', subject: null }];
