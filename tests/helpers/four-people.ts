import type { Browser, Page } from 'playwright-core';
import { askAt } from './ask';
import { openPage } from './browser';
import { firstAdministrator } from './first-administrator';
import { PASSWORD, signIn } from './sign-in';

/** The people who work on a report, with their roles. */
const PEOPLE = {
  editor: { code: 'zongshu-editor', lastname: '林', firstname: '编辑' },
  reviewer: { code: 'zongshu-reviewer', lastname: '周', firstname: '复审' },
  chief: { code: 'zongshu-chief', lastname: '何', firstname: '终审' },
  translator: { code: 'zongshu-translator', lastname: '苏', firstname: '翻译' },
};

export type Somebody = keyof typeof PEOPLE;

/**
 * Creates the accounts of an office over HTTP. `page` opens the admin as one of them, each in a separate browser
 * profile.
 */
export async function fourPeople(url: string, browser: Browser) {
  const ask = askAt(url);
  const { session } = await firstAdministrator(url);
  const roles = (await ask('GET', '/admin/roles', session)).json as {
    data: { id: number; code: string }[];
  };
  const pages = new Map<Somebody, Page>();
  const complaints: string[] = [];

  async function invite(who: Somebody): Promise<void> {
    const { code, ...name } = PEOPLE[who];
    const role = roles.data.find((one) => one.code === code)!.id;
    const email = `${who}@example.org`;
    const invited = await ask('POST', '/admin/users', session, { email, ...name, roles: [role] });
    const { registrationToken } = (invited.json as { data: { registrationToken: string } }).data;
    await ask('POST', '/admin/register', undefined, {
      ...{ registrationToken, userInfo: { ...name, password: PASSWORD } },
    });
  }

  async function enter(who: Somebody): Promise<Page> {
    const opened = await openPage(browser);
    opened.page.on('close', () => complaints.push(...opened.complaints));
    await signIn(opened.page, url, who);
    return opened.page;
  }

  return {
    ...{ ask, session, complaints },
    invite,
    async page(who: Somebody): Promise<Page> {
      const page = pages.get(who) ?? (await enter(who));
      pages.set(who, page);
      return page;
    },
  };
}
