/** Says why a request failed in the database, and what to do. */
export const TROUBLE = {
  away: {
    zh: '数据库暂时无法使用。请稍后再试。',
    en: 'The database cannot be used at the moment. Try again in a few seconds.',
  },
  busy: {
    zh: '别的写入正在进行，等待超时，什么也没有保存。请再试一次。',
    en: 'Another write was in the way for too long, and nothing was saved. Try again.',
  },
  full: {
    zh: '数据库所在的磁盘已满，什么也没有保存。请通知管理员腾出空间后再试。',
    en: 'The disk of the database is full, and nothing was saved. Have room made, then try again.',
  },
  conflict: {
    zh: '与别人刚刚保存的内容冲突，什么也没有保存。请重新载入后再试。',
    en: 'It contradicts what somebody else has just saved, and nothing was saved. Load it again, then try again.',
  },
  unknown: {
    zh: '保存时与数据库的连接中断，不知道是否已经保存。请先看一看，再决定是否重试。',
    en: 'The connection to the database broke while this was being saved: it may be saved or not. Look before you try again.',
  },
  unsaved: {
    zh: '数据库没有接受这次写入，什么也没有保存。请再试一次；仍不行请通知管理员。',
    en: 'The database did not take this write, and nothing was saved. Try again; if it fails again, tell who runs the site.',
  },
} as const;
