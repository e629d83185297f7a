import type { Core } from '@strapi/strapi';
import type { ConfirmTrouble } from '../domain/messages/confirm';
import { confirmPage, confirmTroublePage, refusalPage } from '../domain/write/html';
import { bodyOf } from '../http/body';
import { callerLocale } from '../http/caller-language';
import type { Context } from '../http/context';
import { answer, askedBy } from './answer';
import type { Confirmation } from './confirmation-row';
import { limitByClient, MOST_A_MINUTE } from './limit';
import { answerIn } from './query';

const STATUS = { over: 410, busy: 429, incomplete: 400, full: 409 } as const;

/** The page is for its reader only: no cache stores it, no search engine lists it, and no other site learns its URL. */
const HEADERS = {
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
};

/**
 * The page of a link: its reader sees one sentence and answers, without an account. The page shows nothing else of the
 * report.
 */
export default (_: { strapi: Core.Strapi }) => {
  const { strapi } = _;
  const limit = limitByClient(MOST_A_MINUTE);

  /** Returns the question of a link, or sets the response that says why there is none. */
  async function opened(ctx: Context): Promise<Confirmation | null> {
    ctx.set(HEADERS);
    ctx.type = 'text/html; charset=utf-8';
    if (limit.isOverrun(ctx.ip)) {
      ctx.set('Retry-After', '60');
      return refuse(ctx, 'busy');
    }
    const asked = await askedBy(strapi, (ctx.params as { token: string }).token);
    if (asked === 'over') return refuse(ctx, 'over');
    if (asked) return asked;
    ctx.status = 404;
    ctx.body = refusalPage(callerLocale(ctx), 'notFound');
    return null;
  }

  async function find(ctx: Context) {
    const asked = await opened(ctx);
    if (asked) ctx.body = confirmPage(pageOf(ctx, asked));
  }

  async function take(ctx: Context) {
    const asked = await opened(ctx);
    if (!asked) return;
    const given = answerIn(bodyOf(ctx));
    const trouble = given ? await answer(strapi, asked, given) : 'incomplete';
    if (trouble) return void refuse(ctx, trouble);
    // Redirects with 303, so that reloading the page does not send the answer again (RFC 9110, §15.4.4).
    ctx.redirect(ctx.path);
    ctx.status = 303;
    ctx.body = '';
  }

  return { find, answer: take };
};

function refuse(ctx: Context, trouble: ConfirmTrouble): null {
  ctx.status = STATUS[trouble];
  ctx.body = confirmTroublePage(callerLocale(ctx), trouble);
  return null;
}

/** The page is in its reader's language. The sentence stays in its own language. */
function pageOf(ctx: Context, { row, answers }: Confirmation) {
  const { kind, words, label, sentence, recipient, askerName, expiresAt } = row;
  return {
    ...{ kind, words, label, sentence, expiresAt, locale: callerLocale(ctx) },
    ...{ by: askerName ?? '—', to: recipient, answer: answers.at(-1) ?? null },
  };
}
