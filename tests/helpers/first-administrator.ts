/**
 * Registers the first administrator of an empty installation over HTTP. Each call throws with the response if it is
 * refused.
 */
export async function firstAdministrator(url: string) {
  const { token: session } = await sent<{ token: string }>(`${url}/admin/register-admin`, 'POST', {
    ...{ firstname: '知远', email: 'first@example.org', password: 'Only-for-tests-1' },
  });
  const { accessKey } = await sent<{ accessKey: string }>(
    `${url}/admin/api-tokens`,
    'POST',
    { name: 'site', description: '', type: 'full-access', lifespan: null },
    session,
  );
  return {
    ...{ accessKey, session },
    /** Adds a webhook for publications and withdrawals. */
    addWebhook: (receiver: string) =>
      sent(
        `${url}/admin/webhooks`,
        'POST',
        {
          ...{ name: 'site', url: receiver, headers: {} },
          events: ['entry.publish', 'entry.unpublish'],
        },
        session,
      ),
    /** Writes with an API token. */
    write: (method: string, path: string, body: object) =>
      sent(`${url}${path}`, method, body, accessKey),
  };
}

async function sent<T = unknown>(
  url: string,
  method: string,
  body: object,
  token?: string,
): Promise<T> {
  const answer = await fetch(url, {
    ...{ method, body: JSON.stringify(body) },
    headers: {
      'Content-Type': 'application/json',
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} for ${method} ${url}: ${text}`);
  return (JSON.parse(text) as { data: T }).data;
}
