import { atAdminDoor } from '../../src/doors/admin-roots';
import { makeToken, signInFirst, type Target } from './target';

const REPORTS = atAdminDoor('/content-manager/collection-types/api::report.report');

/** The version that a write is based on; null for none. */
type Base = string | null;
type Write = (method: string, path: string, base: Base, body?: object) => Promise<number>;

export type Section = { id: number; key: string; level: number; heading: string };
type Loaded = {
  data: Record<string, unknown> & { level: number; sections: Section[] };
  etag: string;
};

/** A node with a signed-in user, and functions that write with a base version. Each returns the status. */
export type Office = {
  /** Creates a report of three sections and returns its id. */
  make(): Promise<string>;
  /** Loads the draft as Strapi's own form does. */
  load(id: string, locale?: string): Promise<Loaded>;
  /** Writes as Strapi's own form does. */
  form: Write;
  /** Writes with an API token. */
  api: Write;
};

/** Creates the first account of a node and an API token. */
export async function openOffice(node: Target): Promise<Office> {
  const session = await signInFirst(node);
  const token = await makeToken(node, session);
  const inForm = asking(node.url + REPORTS, session);
  const byToken = asking(`${node.url}/api/reports`, token);
  const sections = ['一', '二', '三'].map((heading) => ({ level: 1, heading, body: [] }));
  return {
    async make() {
      const data = { title: '一年', year: '2025', sections };
      const answer = await byToken('POST', '', null, { data });
      return ((await answer.json()) as { data: { documentId: string } }).data.documentId;
    },
    async load(id, locale = 'zh-Hans') {
      const answer = await inForm('GET', `/${id}?locale=${locale}`, null);
      const { data } = (await answer.json()) as Pick<Loaded, 'data'>;
      return { data, etag: answer.headers.get('etag') ?? '' };
    },
    form: async (...write) => (await inForm(...write)).status,
    api: async (...write) => (await byToken(...write)).status,
  };
}

const asking =
  (address: string, credentials: string) =>
  (method: string, path: string, base: Base, body?: object) =>
    fetch(address + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${credentials}`,
        ...(base && { 'If-Match': base }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
