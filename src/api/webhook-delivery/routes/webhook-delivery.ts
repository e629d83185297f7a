const route = (method: string, path: string, action: string) => ({
  ...{ method, path: `/webhook-deliveries${path}` },
  handler: `api::webhook-delivery.webhook-delivery.${action}`,
});

export default {
  routes: [route('GET', '', 'find'), route('POST', '/:id/retry', 'retry')],
};
