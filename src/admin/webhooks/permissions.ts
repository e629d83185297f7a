/** Users who may see the webhooks may see their deliveries. */
export const READ_WEBHOOKS = [{ action: 'admin::webhooks.read', subject: null }];
