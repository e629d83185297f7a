import type { Browser, Page } from 'playwright-core';
import { openPage } from './browser';
import { PASSWORD, signIn } from './sign-in';

/** The users' names, by role. The names do not occur in the admin's own texts. */
const NAMES: Record<string, string> = { 编辑: '苏映雪', 翻译: '秦若兰' };

/** Sends a request in a session. Returns the status, and the body if it is JSON. */
async function ask(url: string, method: string, token: string, body?: unknown) {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return (await answer.json()) as { data: never; meta: { version: string } };
}

/** Signs in the administrator whom `openDesk` registered, outside the browser. */
export async function sessionOf(url: string): Promise<string> {
  const { data } = await ask(`${url}/admin/login`, 'POST', '', {
    ...{ email: 'editor@example.org', password: PASSWORD },
  });
  return (data as { token: string }).token;
}

/** Creates a user with the role of this name, and signs in as this user in a separate browser profile. */
export async function colleague(
  { url, token, browser }: { url: string; token: string; browser: Browser },
  role: string,
): Promise<{ page: Page; complaints: string[] }> {
  const roles = (await ask(`${url}/admin/roles`, 'GET', token)).data as {
    id: number;
    name: string;
  }[];
  const { id } = roles.find(({ name }) => name === role)!;
  const who = `role-${id}`;
  const made = (
    await ask(`${url}/admin/users`, 'POST', token, {
      ...{ email: `${who}@example.org`, firstname: NAMES[role], roles: [id] },
    })
  ).data as { registrationToken: string };
  await ask(`${url}/admin/register`, 'POST', token, {
    registrationToken: made.registrationToken,
    userInfo: { firstname: NAMES[role], password: PASSWORD },
  });
  const opened = await openPage(browser);
  await signIn(opened.page, url, who);
  return opened;
}
