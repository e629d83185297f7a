const route = (method: string, path: string, handler: string, open = false) => ({
  ...{ method, path, handler: `api::report-confirmation.${handler}` },
  ...(open && { config: { auth: false } }),
});

export default {
  routes: [
    route('GET', '/report-confirmations/:documentId', 'report-confirmation.find'),
    route('POST', '/report-confirmations/:documentId', 'report-confirmation.create'),
    route('DELETE', '/report-confirmations/:documentId/:id', 'report-confirmation.delete'),
    // These two need no account, only the token of the link.
    route('GET', '/confirmations/:token', 'confirmation.find', true),
    route('POST', '/confirmations/:token', 'confirmation.answer', true),
  ],
};
