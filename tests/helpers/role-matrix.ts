import type { Ask } from './ask';
import { REPORTS, SECRET, TEXT, type Cast } from './cast';

type Report = { documentId: string; paragraph: string };

/** A request about a report. */
type Route = {
  name: string;
  method: string;
  path(documentId: string): string;
  body?(report: Report): object | string;
};

/** Each copy needs its own slug. */
let copies = 0;

/** Returns a different minute for each schedule: a second schedule for the same minute is refused. */
const nextYear = () => new Date(Date.now() + 31_536_000_000 + (copies += 1) * 60_000).toISOString();

const REASON = { overrideReason: '为测试而发布' };
const translations = (id: string) => `/api/report-translations/${id}`;
const dismissals = (id: string) => `/api/report-checks/${id}/dismissals?locale=en`;
const pieces = (path: string) => ({ pieces: [{ path, target: `Changed: ${path}` }] });

/** Every route that an admin session may use, and Strapi's own routes that show or change one report. */
export const ROUTES: Route[] = [
  { name: 'check zh', method: 'GET', path: (id) => `/api/report-checks/${id}` },
  { name: 'check en', method: 'GET', path: (id) => `/api/report-checks/${id}?locale=en` },
  { name: 'dismissals', method: 'GET', path: dismissals },
  {
    ...{ name: 'dismiss', method: 'POST', path: dismissals },
    body: () => ({ finding: 'not-there', reason: '经核对无误' }),
  },
  {
    ...{ name: 'undo', method: 'DELETE' },
    path: (id) => `/api/report-checks/${id}/dismissals/not-there?locale=en`,
  },
  { name: 'desk zh', method: 'GET', path: (id) => `/api/report-desks/${id}` },
  { name: 'desk en', method: 'GET', path: (id) => `/api/report-desks/${id}?locale=en` },
  { name: 'sheet zh', method: 'GET', path: (id) => `/api/report-years/${id}/sheet` },
  { name: 'fillings zh', method: 'GET', path: (id) => `/api/report-years/${id}/fillings` },
  {
    ...{ name: 'fill zh', method: 'POST', path: (id: string) => `/api/report-years/${id}/sheet` },
    body: () => 'no sheet',
  },
  ...['zh-Hans', 'en'].map((locale) => ({
    ...{ name: `presence ${locale}`, method: 'PUT' },
    path: (id: string) => `/api/report-desks/${id}/presence?locale=${locale}`,
    body: () => ({ tab: 'matrix', section: null }),
  })),
  ...['zh-Hans', 'en'].map((locale) => ({
    ...{ name: `leave ${locale}`, method: 'DELETE' },
    path: (id: string) => `/api/report-desks/${id}/presence?locale=${locale}&tab=matrix`,
  })),
  { name: 'years zh', method: 'GET', path: (id) => `/api/report-years/${id}` },
  { name: 'years en', method: 'GET', path: (id) => `/api/report-years/${id}?locale=en` },
  ...['review', 'history'].flatMap((name) =>
    [
      ['zh', 'zh-Hans'],
      ['en', 'en'],
    ].map(([short, locale]) => ({
      ...{ name: `${name} ${short}`, method: 'GET' },
      path: (id: string) =>
        `/api/report-${name === 'review' ? 'reviews' : 'histories'}/${id}?locale=${locale}`,
    })),
  ),
  {
    ...{ name: 'review sheet', method: 'GET' },
    path: (id) => `/api/report-reviews/${id}/sheet?format=csv`,
  },
  ...['zh-Hans', 'en'].flatMap((locale) => [
    {
      ...{ name: `remarks ${locale}`, method: 'GET' },
      path: (id: string) => `/api/report-remarks/${id}?locale=${locale}`,
    },
    {
      ...{ name: `remark ${locale}`, method: 'POST' },
      path: (id: string) => `/api/report-remarks/${id}?locale=${locale}`,
      body: () => ({ path: 'title', text: '请看' }),
    },
  ]),
  ...['zh-Hans', 'en'].flatMap((locale) => [
    {
      ...{ name: `confirmations ${locale}`, method: 'GET' },
      path: (id: string) => `/api/report-confirmations/${id}?locale=${locale}`,
    },
    {
      ...{ name: `confirm ${locale}`, method: 'POST' },
      path: (id: string) => `/api/report-confirmations/${id}?locale=${locale}`,
      body: () => ({ path: 'sections.none.metrics.none', to: '村委会' }),
    },
  ]),
  ...['zh-Hans', 'en'].map((locale) => ({
    ...{ name: `suggest ${locale}`, method: 'POST', body: () => ({ kind: 'summary' }) },
    path: (id: string) => `/api/report-suggestions/${id}?locale=${locale}`,
  })),
  ...['zh-Hans', 'en'].map((locale) => ({
    ...{ name: `schedule ${locale}`, method: 'POST' },
    path: (id: string) => `/api/report-schedules/${id}?locale=${locale}`,
    body: () => ({ action: 'publish', anyway: true, at: nextYear() }),
  })),
  { name: 'translation', method: 'GET', path: translations },
  { name: 'export', method: 'GET', path: (id) => `${translations(id)}/export?format=csv` },
  { name: 'refresh', method: 'POST', path: translations, body: () => ({}) },
  { name: 'title', method: 'PUT', path: translations, body: () => pieces('title') },
  {
    ...{ name: 'paragraph', method: 'PUT', path: translations },
    body: ({ paragraph }) => pieces(paragraph),
  },
  {
    ...{ name: 'upload', method: 'POST', path: (id) => `${translations(id)}/import?merge=true` },
    body: ({ paragraph }) => `path,source,target,done\n${paragraph},x,Uploaded,yes\n`,
  },
  ...['zh-Hans', 'en', '*'].map((locale) => ({
    ...{ name: `publish ${locale}`, method: 'POST', body: () => REASON },
    path: (id: string) => `/api/reports/${id}/publish?locale=${locale}`,
  })),
  ...['zh-Hans', 'en'].map((locale) => ({
    ...{ name: `preview ${locale}`, method: 'GET' },
    path: (id: string) =>
      `/content-manager/preview/url/api::report.report?documentId=${id}&locale=${locale}&status=draft`,
  })),
  ...['zh-Hans', 'en'].map((locale) => ({
    ...{ name: `form ${locale}`, method: 'GET' },
    path: (id: string) => `${REPORTS}/${id}?locale=${locale}`,
  })),
  {
    ...{ name: 'fill from zh', method: 'GET' },
    path: (id) =>
      `/i18n/content-manager/get-fill-from-locale/api::report.report?documentId=${id}&sourceLocale=zh-Hans&targetLocale=en&collectionType=collection-types`,
  },
  {
    ...{
      name: 'before bulk',
      method: 'POST',
      path: () => `${REPORTS}/actions/bulkFindForValidation`,
    },
    body: ({ documentId }) => ({ documentIds: [documentId], locale: 'zh-Hans' }),
  },
  {
    ...{ name: 'bulk publish', method: 'POST', path: () => `${REPORTS}/actions/bulkPublish` },
    body: ({ documentId }) => ({ documentIds: [documentId], locale: ['zh-Hans'] }),
  },
  ...['zh-Hans', 'en'].map((locale) => ({
    ...{ name: `save ${locale}`, method: 'PUT', body: () => ({ title: `存${locale}` }) },
    path: (id: string) => `${REPORTS}/${id}?locale=${locale}`,
  })),
  {
    ...{ name: 'slug by en', method: 'PUT', path: (id) => `${REPORTS}/${id}?locale=en` },
    body: ({ documentId }) => ({ slug: `slug-${documentId}` }),
  },
  {
    ...{ name: 'clone', method: 'POST', path: (id) => `${REPORTS}/clone/${id}?locale=zh-Hans` },
    body: ({ documentId }) => ({ title: '抄本', slug: `copy-${(copies += 1)}-${documentId}` }),
  },
];

/** Requests that concern no particular report. */
export const GENERAL: Route[] = [
  ...['zh-Hans', 'en'].map((locale) => ({
    ...{ name: `import ${locale}`, method: 'POST', body: () => ({ text: TEXT }) },
    path: () => `/api/report-imports?locale=${locale}`,
  })),
  ...['zh-Hans', 'en'].map((locale) => ({
    ...{ name: `create ${locale}`, method: 'POST', body: () => ({ title: '新' }) },
    path: () => `${REPORTS}?locale=${locale}`,
  })),
  { name: 'glossary', method: 'GET', path: () => '/api/terms.csv' },
  {
    ...{ name: 'change a term', method: 'POST', path: () => '/api/terms/import' },
    body: () => 'zh,en\n接待,host\n',
  },
];

const [YES, NO, HIDDEN] = [[200, 201, 204], [403], [404]];
const CLOSED = [401, 403];

type Expected = Record<string, number[]>;

const all = (statuses: number[]): Expected =>
  Object.fromEntries([...ROUTES, ...GENERAL].map(({ name }) => [name, statuses]));

/**
 * The statuses for a caller with every permission, who is told what is wrong with the request: nothing to confirm at
 * that place, not a spreadsheet, no model configured.
 */
const asking: Expected = {
  ...{ 'confirm zh-Hans': [422], 'confirm en': [422], 'fill zh': [400] },
  ...{ 'suggest zh-Hans': [422], 'suggest en': [422] },
};
/** The statuses for a caller with every permission. The finding to dismiss does not exist, so that is 409 or 404. */
const allowed: Expected = { ...all(YES), dismiss: [409], undo: [404], ...asking };

/** Routes where Strapi's own check runs before ours and responds with 403 instead of 404. */
const ITS_OWN = ['bulk publish', 'save zh-Hans', 'save en', 'slug by en', 'clone'];
const unseen: Expected = {
  ...all(HIDDEN),
  ...Object.fromEntries(ITS_OWN.map((name) => [name, [403, 404]])),
};

const inGeneral = (may: string[]): Expected =>
  Object.fromEntries(GENERAL.map(({ name }) => [name, may.includes(name) ? YES : NO]));

const everything = GENERAL.map(({ name }) => name);
const ofTokens = (expected: Expected): Expected => ({
  ...expected,
  // Strapi's own admin routes do not accept API tokens.
  ...Object.fromEntries(
    ROUTES.filter(({ path }) => !path('').startsWith('/api/')).map(({ name }) => [name, CLOSED]),
  ),
  ...{ 'create zh-Hans': CLOSED, 'create en': CLOSED },
  // Only a person may schedule a publication or ask an outside person for a confirmation.
  ...{ 'schedule zh-Hans': NO, 'schedule en': NO, 'confirm zh-Hans': NO, 'confirm en': NO },
});

const english: Expected = {
  ...unseen,
  'years en': YES,
  ...{ 'publish en': YES, 'preview en': YES, 'form en': YES, 'save en': YES, 'slug by en': NO },
  ...{
    'review en': YES,
    'history en': YES,
    'presence en': YES,
    'leave en': YES,
    'remarks en': YES,
    'remark en': YES,
    'schedule en': YES,
    'confirmations en': YES,
    'confirm en': [422],
    'suggest en': [422],
  },
  ...inGeneral(['import en', 'create en', 'glossary']),
};
const titles: Expected = {
  ...all(YES),
  ...asking,
  ...{ paragraph: NO, upload: NO, clone: NO, 'bulk publish': NO, dismiss: NO, undo: NO },
  ...{ 'publish zh-Hans': NO, 'publish en': NO, 'publish *': NO },
  ...{ 'schedule zh-Hans': NO, 'schedule en': NO },
  ...inGeneral([]),
};
const READS = [
  'check zh',
  'check en',
  'desk zh',
  'desk en',
  'years zh',
  'sheet zh',
  'fillings zh',
  'years en',
  ...['review zh', 'review en', 'history zh', 'history en', 'review sheet'],
  ...['remarks zh-Hans', 'remarks en', 'confirmations zh-Hans', 'confirmations en'],
  'translation',
  'export',
  'preview zh-Hans',
  'preview en',
];
const summaries: Expected = {
  ...all(NO),
  ...{ 'form zh-Hans': YES, 'form en': YES, 'fill from zh': YES, 'before bulk': YES },
  ...Object.fromEntries(READS.map((name) => [name, NO])),
};
/** Strapi's own Author role sees its own entries and may not publish (decision 85). */
const ofAuthors: Expected = {
  ...unseen,
  ...{ 'publish zh-Hans': NO, 'publish en': NO, 'publish *': NO, 'bulk publish': NO },
  ...{ 'schedule zh-Hans': NO, 'schedule en': NO },
};

/** The expected statuses of each role for a report that the administrator created. */
const WITH_OTHERS: Record<string, Expected> = {
  administrator: allowed,
  token: ofTokens(allowed),
  checker: { ...ofTokens(all(NO)), 'check zh': YES, 'check en': YES },
  own: { ...unseen, ...inGeneral(everything.filter((name) => name !== 'change a term')) },
  english,
  titles,
  summaries,
  nothing: { ...all(NO), 'preview zh-Hans': HIDDEN, 'preview en': HIDDEN },
  editor: allowed,
  author: { ...ofAuthors, ...inGeneral(everything.filter((name) => name !== 'change a term')) },
};

/** One attempt, with the statuses that count as correct. */
export type Try = { who: string; route: string; expected: number[]; make(): Promise<Result> };
export type Result = { status: number; text: string };

/**
 * Returns attempts of every role on every route, for a report of somebody else. Attempts that must be refused come
 * first.
 */
export function attempts(ask: Ask, cast: Cast, report: Report): Try[] {
  const tries = Object.entries(WITH_OTHERS).flatMap(([who, expected]) =>
    [...ROUTES, ...GENERAL].map(({ name, method, path, body }) => ({
      ...{ who, route: name, expected: expected[name] ?? [] },
      make: () => ask(method, path(report.documentId), cast[who], body?.(report)),
    })),
  );
  const isAllowed = ({ expected }: Try) => expected.includes(200);
  return [...tries.filter((one) => !isAllowed(one)), ...tries.filter(isAllowed)];
}

/** Returns the attempts of a role on its own report. The same role may not do them on others' reports. */
export function ownAttempts(ask: Ask, cast: Cast, report: Report): Try[] {
  return ROUTES.map(({ name, method, path, body }) => ({
    ...{ who: 'own', route: name, expected: allowed[name] ?? [] },
    make: () => ask(method, path(report.documentId), cast.own, body?.(report)),
  }));
}

/** Returns whether an attempt must be refused. */
export const isRefused = ({ expected }: Try): boolean => !expected.includes(200);

/** Makes the attempts, and returns those that got another status than expected, or whose refusal revealed content. */
export async function broken(tries: Try[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of tries) {
    const { status, text } = await one.make();
    const isTold = isRefused(one) && text.includes(SECRET);
    if (one.expected.includes(status) && !isTold) continue;
    const told = isTold ? ', told' : '';
    found.push(`${one.who} · ${one.route}: ${status}${told} ${text.slice(0, 200)}`);
  }
  return found;
}
