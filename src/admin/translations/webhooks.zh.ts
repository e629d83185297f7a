/** The texts of the page of webhook deliveries, by key. */
export const WEBHOOKS_ZH: Record<string, string> = {
  'zongshu.deliveries.menu': '推送记录',
  'zongshu.deliveries.subtitle':
    '网站收到了哪些推送（Webhook）；没有送达的，过一会儿再送，服务重启也不丢',
  'zongshu.deliveries.look': '刷新',
  'zongshu.deliveries.none': '还没有推送',
  'zongshu.deliveries.answered': '对方答复 {answer}',
  'zongshu.deliveries.state': '状态',
  'zongshu.deliveries.again': '重新推送',
  'zongshu.deliveries.now': '立即推送',
  'zongshu.deliveries.gone': '接收方已停用或删除',
  'zongshu.deliveries.next': '下次 {time}',
  'zongshu.deliveries.attempts': '共{count}次',
  'zongshu.deliveries.state.all': '全部状态',
  'zongshu.deliveries.state.waiting': '等待中',
  'zongshu.deliveries.state.delivered': '已送达',
  'zongshu.deliveries.state.refused': '被拒绝',
  'zongshu.deliveries.state.lost': '未送达',
  'zongshu.deliveries.event.published': '发布',
  'zongshu.deliveries.event.withdrawn': '撤下',
  'zongshu.deliveries.event.remarked': '有新的讨论',
};
