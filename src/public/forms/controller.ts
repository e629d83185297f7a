import type { Core } from '@strapi/strapi';
import { lineOf } from '../../domain/facts';
import { fileName } from '../../domain/write/file-name';
import { tagOfLine } from '../../delivery/tags';
import { tagsOfNamed } from '../names';
import type { Context } from '../../http/context';
import { pagesOf } from '../../http/site';
import { FORMS, written } from './forms';
import { forPeople } from '../for-people';
import { send } from '../respond';
import { servedAt, type Asked } from '../reports/served';

type Form = (typeof FORMS)[keyof typeof FORMS];

/** Answers with an edition in its other forms, one action for each form. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const action = (form: Form) => async (ctx: Context) => {
    const found = await servedAt(strapi, ctx, form.ending);
    if (found) await answer(ctx, form, found);
  };

  async function answer(ctx: Context, form: Form, found: Asked): Promise<void> {
    const { edition, row, localizations, corrections, redaction } = found.served;
    const { number, createdAt: publishedAt } = row;
    const told = { number, publishedAt, localizations, corrections, redaction };
    const publication = { edition, ...told, ...pagesOf(strapi) };
    let isLasting = true;
    const body = await written(form, publication, strapi, () => (isLasting = false));
    if ('isFile' in form) {
      const fallback = row.slug + form.ending;
      ctx.attachment(fileName(edition.title) + form.ending, { fallback });
    }
    const tags = [...found.tags, ...tagsOfNamed(edition), ...lineTags(form, edition)];
    send(ctx, body, form.type, { locale: row.language, tags: isLasting ? tags : null });
  }

  const html = forPeople(strapi, action(FORMS.html));

  const actions = Object.entries(FORMS).map(([name, form]) => [name, action(form)]);
  return { ...Object.fromEntries(actions), html } as Record<
    string,
    (ctx: Context) => Promise<void>
  >;
};

/**
 * Returns the tag of the edition's line for a page: a page shows figures over the years and links to the years around
 * it.
 */
function lineTags(form: Form, edition: Parameters<typeof lineOf>[0]): string[] {
  const line = form === FORMS.html ? lineOf(edition) : null;
  return line ? [tagOfLine(line)] : [];
}
