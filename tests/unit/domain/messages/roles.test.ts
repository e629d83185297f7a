import { rolesNamed } from '../../../../src/domain/messages/roles';

describe('the roles of somebody in a reader’s words', () => {
  it.each([
    ['Super Admin', '超级管理员', 'Super Admin'],
    ['编辑、翻译', '编辑、翻译', 'Editor, Translator'],
    ['Editor, 终审', '编辑、终审', 'Editor, Chief reviewer'],
    ['外聘 Reviewer', '外聘 Reviewer', '外聘 Reviewer'],
  ])('%s', (stored, zh, en) => {
    expect([rolesNamed(stored, 'zh'), rolesNamed(stored, 'en')]).toEqual([zh, en]);
  });
});
