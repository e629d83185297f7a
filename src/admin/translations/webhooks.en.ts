/** The texts of the page of webhook deliveries, by key. */
export const WEBHOOKS_EN: Record<string, string> = {
  'zongshu.deliveries.menu': 'Webhook deliveries',
  'zongshu.deliveries.subtitle':
    'What your sites were told. What did not arrive is sent again later, also after a restart',
  'zongshu.deliveries.look': 'Refresh',
  'zongshu.deliveries.none': 'Nothing was sent yet',
  'zongshu.deliveries.answered': 'Answer {answer}',
  'zongshu.deliveries.state': 'State',
  'zongshu.deliveries.again': 'Send again',
  'zongshu.deliveries.now': 'Send now',
  'zongshu.deliveries.gone': 'Webhook disabled or removed',
  'zongshu.deliveries.next': 'next {time}',
  'zongshu.deliveries.attempts': '{count, plural, one {1 attempt} other {# attempts}}',
  'zongshu.deliveries.state.all': 'All states',
  'zongshu.deliveries.state.waiting': 'Waiting',
  'zongshu.deliveries.state.delivered': 'Delivered',
  'zongshu.deliveries.state.refused': 'Refused',
  'zongshu.deliveries.state.lost': 'Not delivered',
  'zongshu.deliveries.event.published': 'Published',
  'zongshu.deliveries.event.withdrawn': 'Withdrawn',
  'zongshu.deliveries.event.remarked': 'New discussion',
};
