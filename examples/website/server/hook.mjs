import { createHmac, timingSafeEqual } from 'node:crypto';

/** A webhook that is older, in seconds, may be one that somebody sends again. */
const OLDEST = 300;
/** More bytes than a webhook of ours ever has. */
const LARGEST = 1_000_000;

/** Whether a webhook was signed with the secret that we share with Zongshu, just now. */
export function isGenuine(headers, body, secret, now = Date.now()) {
  const time = String(headers['x-zongshu-timestamp'] ?? '');
  const made = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  const expected = Buffer.from(`sha256=${made}`);
  const given = Buffer.from(String(headers['x-zongshu-signature'] ?? ''));
  const isFresh = Math.abs(now / 1000 - Number(time)) <= OLDEST;
  return isFresh && given.length === expected.length && timingSafeEqual(given, expected);
}

/** Answers a webhook, and has the site built anew where one tells of a report. */
export async function takeHook(request, response, { secret, rebuild }) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > LARGEST) return end(response, 413);
  }
  if (!secret || !isGenuine(request.headers, body, secret)) return end(response, 401);
  if (JSON.parse(body).event.startsWith('report.')) rebuild();
  end(response, 204);
}

const end = (response, status) => response.writeHead(status, { Connection: 'close' }).end();
