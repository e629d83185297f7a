/** Who may see what receivers of webhooks were told: who may see the webhooks. */
export const READ_WEBHOOKS = [{ action: 'admin::webhooks.read', subject: null }];
