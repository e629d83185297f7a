import { ACROSS_PATHS } from './paths/across';
import { CONFIRMATION_PATHS } from './paths/confirmations';
import { CONTRACT_PATHS } from './paths/contract';
import { FORM_PATHS } from './paths/forms';
import { GLOSSARY_PATHS } from './paths/glossary';
import { IMPORT_PATHS } from './paths/import';
import { READING } from './paths/reading';
import { RELATED_PATHS } from './paths/related';
import { REMARK_PATHS } from './paths/remarks';
import { REVIEW_PATHS } from './paths/reviews';
import { ROOT_PATHS } from './paths/root';
import { SYNDICATION_PATHS } from './paths/syndication';
import { TEAMWORK_PATHS } from './paths/teamwork';
import { TRANSLATION_PATHS } from './paths/translation';
import { WEBHOOK_PATHS } from './paths/webhooks';
import { YEAR_PATHS } from './paths/years';
import { WRITING_PATHS } from './paths/writing';
import { TROUBLE } from './responses';
import { SCHEMAS } from './schemas';

type Paths = Record<string, Record<string, unknown>>;

/**
 * Merges paths. One path may be in several parts, such as reading and writing; it then gets the operations of all of
 * them.
 */
function merged(...parts: Paths[]): Paths {
  const all: Paths = {};
  for (const [path, operations] of parts.flatMap((part) => Object.entries(part))) {
    all[path] = { ...all[path], ...operations };
  }
  return all;
}

/** The contract of the HTTP API. It is written by hand, and a test compares it with the running server. */
export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'Zongshu',
    version: '1.0.0',
    summary: 'Annual work reports, in Chinese and English.',
    description:
      'All routes follow Strapi’s conventions. Reading is public and returns only published editions; ' +
      'parameters that are not listed are refused with 400. Writing needs an API token.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'Reading', description: 'Published reports and their editions.' },
    { name: 'Across reports', description: 'Figures, quotes, and years side by side.' },
    { name: 'Writing', description: 'Drafts, imports and publishing, by API token.' },
    { name: 'Translating', description: 'Drafts in another language.' },
    { name: 'Reviewing', description: 'Stages, signatures, history, audit.' },
    { name: 'Webhooks', description: 'Deliveries to receivers.' },
    { name: 'What reports relate to', description: 'Strapi’s ordinary routes, for tokens only.' },
    { name: 'Contract', description: 'This document.' },
    { name: 'Operating', description: 'For the operators of a node.' },
  ],
  security: [{ token: [] }],
  paths: merged(
    READING,
    FORM_PATHS,
    CONFIRMATION_PATHS,
    ACROSS_PATHS,
    SYNDICATION_PATHS,
    WRITING_PATHS,
    YEAR_PATHS,
    IMPORT_PATHS,
    TRANSLATION_PATHS,
    RELATED_PATHS,
    GLOSSARY_PATHS,
    REVIEW_PATHS,
    TEAMWORK_PATHS,
    REMARK_PATHS,
    WEBHOOK_PATHS,
    CONTRACT_PATHS,
    ROOT_PATHS,
  ),
  components: {
    schemas: SCHEMAS,
    responses: TROUBLE,
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        description:
          'An API token (Settings → API Tokens). Some routes also accept an editor’s session.',
      },
      metricsToken: {
        type: 'http',
        scheme: 'bearer',
        description: 'The `METRICS_TOKEN` of the node.',
      },
    },
  },
};
