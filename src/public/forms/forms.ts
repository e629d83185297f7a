import type { Core } from '@strapi/strapi';
import { reportAddress } from '../../domain/addresses';
import { pictureAddresses } from '../../domain/write/docx/pictures';
import type { Publication } from '../../domain/write/publication';
import { inWorker } from '../../workers';
import type { WriteForm } from '../../workers/tasks/write-form';
import { nameOf, sourceOf } from '../../http/languages';
import { picturesOf } from './pictures';
import { publishedOf } from './published';

type Form = {
  /** What its address has after the slug. */
  ending: string;
  type: string;
  /** Whether a browser is to save it rather than to show it. */
  isFile?: boolean;
  /**
   * What a worker needs to write it.
   * @param isPassing tell it where the form lacks what it will have when it is asked for again
   */
  ask(
    publication: Publication,
    strapi: Core.Strapi,
    isPassing: () => void,
  ): WriteForm | Promise<WriteForm>;
};

/** The forms of an edition beside its JSON, each by the name of its action in `controller.ts`. */
export const FORMS = {
  html: { ending: '.html', type: 'text/html; charset=utf-8', ask: html },
  markdown: { ending: '.md', type: 'text/markdown; charset=utf-8', ask: markdown },
  csv: {
    ending: '.csv',
    type: 'text/csv; charset=utf-8',
    isFile: true,
    ask: csv,
  },
  docx: {
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isFile: true,
    ask: word,
  },
  jsonLd: { ending: '.jsonld', type: 'application/ld+json; charset=utf-8', ask: jsonLd },
} satisfies Record<string, Form>;

/** The addresses of a report in its other forms, for programs that read the page. */
const othersOf = (edition: Publication['edition']) =>
  Object.values(FORMS)
    .filter(({ ending }) => ending !== FORMS.html.ending)
    .map(({ ending, type }) => ({
      type: type.replace(/;.*/, ''),
      href: reportAddress(edition, ending),
    }));

/** An edition in one of its forms, written by a worker. */
export async function written(
  form: Form,
  publication: Publication,
  strapi: Core.Strapi,
  isPassing: () => void,
): Promise<string | Buffer> {
  const ask = await form.ask(publication, strapi, isPassing);
  const body = await inWorker(strapi, 'writeForm', ask);
  return typeof body === 'string' ? body : Buffer.from(body);
}

function markdown(publication: Publication): WriteForm {
  return { form: 'markdown', publication };
}

function csv(publication: Publication): WriteForm {
  return { form: 'csv', publication };
}

async function html(publication: Publication, strapi: Core.Strapi): Promise<WriteForm> {
  const languages = publication.localizations.map((other) => ({
    locale: other.locale,
    name: nameOf(strapi, other.locale),
    href: reportAddress(other, FORMS.html.ending),
  }));
  return {
    ...{ form: 'html', publication, languages, others: othersOf(publication.edition) },
    published: await publishedOf(strapi, publication),
    sourceLocale: sourceOf(strapi),
  };
}

async function word(
  publication: Publication,
  strapi: Core.Strapi,
  isPassing: () => void,
): Promise<WriteForm> {
  const addresses = pictureAddresses(publication.edition);
  const { pictures, isLasting } = await picturesOf(strapi).read(addresses);
  if (!isLasting) isPassing();
  return { form: 'docx', publication, pictures };
}

function jsonLd(publication: Publication, strapi: Core.Strapi): WriteForm {
  return { form: 'jsonLd', publication, sourceLocale: sourceOf(strapi) };
}
