import type { Attack, Outcome, Scale } from './attack';
import { openOffice, type Office, type Section } from './office';
import { onPostgres, onSqlite, type Installation } from './target';

type Try = (office: Office, scale: Scale) => Promise<Outcome>;

/** The number of writers and rounds: `short` takes seconds, `full` is one hour of a large office. */
const SIZES: Record<Scale, { writers: number; rounds: number }> = {
  short: { writers: 6, rounds: 2 },
  full: { writers: 16, rounds: 12 },
};

/**
 * Writers who loaded the same version save at the same time, through the form and the API. Exactly one must succeed.
 */
const atOnce: Try = async (office, scale) => {
  const { writers, rounds } = SIZES[scale];
  const id = await office.make();
  let held = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { etag } = await office.load(id);
    const titles = Array.from({ length: writers }, (_, n) => `第${round}轮第${n}人`);
    const statuses = await Promise.all(
      titles.map((title, n) =>
        n % 2
          ? office.api('PUT', `/${id}`, etag, { data: { title } })
          : office.form('PUT', `/${id}?locale=zh-Hans`, etag, { title, year: '2025' }),
      ),
    );
    const winners = titles.filter((_, n) => statuses[n] === 200);
    const isOne = winners.length === 1 && (await office.load(id)).data.title === winners[0];
    held += isOne ? count(statuses, 200) + count(statuses, 409) : 0;
  }
  return { count: writers * rounds, held };
};

/** How many words each writer adds. */
const WORDS = 3;

/** Writers add words and retry after a 409. Every acknowledged word must be in the final text. */
const addWords: Try = async (office, scale) => {
  const { writers } = SIZES[scale];
  const id = await office.make();
  let refused = 0;
  async function add(word: string): Promise<void> {
    const { data, etag } = await office.load(id);
    const keywords = [data.keywords, word].filter(Boolean).join('、');
    const status = await office.api('PUT', `/${id}`, etag, { data: { keywords } });
    if (status === 200) return;
    if (status !== 409) throw new Error(`A save got status ${status}.`);
    refused += 1;
    return add(word);
  }
  // Short, because the field takes 255 characters in all.
  const wordsOf = (writer: number) =>
    Array.from({ length: WORDS }, (_, at) => `${writer.toString(36)}${at}`);
  const all = Array.from({ length: writers }, (_, writer) => wordsOf(writer));
  await Promise.all(
    all.map(async (words) => {
      for (const word of words) await add(word);
    }),
  );
  const written = String((await office.load(id)).data.keywords).split('、');
  const held = all.flat().filter((word) => written.includes(word)).length;
  return { count: writers * WORDS, held, note: `${refused} stale saves refused meanwhile` };
};

/** A form loaded before another save tries to save, publish, withdraw, discard and delete. */
const overNewer: Try = async (office) => {
  const id = await office.make();
  await office.api('POST', `/${id}/publish`, null, { overrideReason: '只为一试。' });
  const { data, etag } = await office.load(id);
  await office.api('PUT', `/${id}`, null, { data: { title: '新' } });
  const statuses = [
    await office.form('PUT', `/${id}?locale=zh-Hans`, etag, data),
    await office.form('POST', `/${id}/actions/publish?locale=zh-Hans`, etag, data),
    await office.form('POST', `/${id}/actions/unpublish?locale=zh-Hans`, etag, {}),
    await office.form('POST', `/${id}/actions/discard?locale=zh-Hans`, etag, {}),
    await office.form('DELETE', `/${id}?locale=*`, etag),
    await office.api('POST', `/${id}/publish`, etag),
    await office.api('DELETE', `/${id}`, etag),
  ];
  const stands = (await office.load(id)).data.title === '新';
  return { count: statuses.length, held: stands ? count(statuses, 409) : 0 };
};

/** Nothing may restore what was deleted, neither one language nor the whole report. */
const afterDelete: Try = async (office) => {
  const id = await office.make();
  await office.form('PUT', `/${id}?locale=en`, null, { title: 'One year', year: '2025' });
  const [zh, en] = [await office.load(id), await office.load(id, 'en')];
  await office.form('DELETE', `/${id}?locale=en`, null);
  const language = [
    await office.form('PUT', `/${id}?locale=en`, en.etag, en.data),
    await office.form('POST', `/${id}/actions/publish?locale=en`, en.etag, en.data),
    await office.api('PUT', `/${id}?locale=en`, en.etag, { data: { title: 'Again' } }),
  ];
  await office.form('DELETE', `/${id}?locale=*`, null);
  const whole = [
    await office.form('PUT', `/${id}?locale=zh-Hans`, zh.etag, zh.data),
    await office.form('POST', `/${id}/actions/publish?locale=zh-Hans`, zh.etag, zh.data),
    await office.api('PUT', `/${id}`, zh.etag, { data: { title: '再来' } }),
    await office.api('PUT', `/${id}`, null, { data: { title: '再来' } }),
    await office.api('POST', `/${id}/publish`, null),
  ];
  const statuses = [...language, ...whole];
  return { count: statuses.length, held: count(statuses, 404) + count(statuses, 409) };
};

/** A form whose component rows were replaced by another save must still save, and must keep every key. */
const oldRows: Try = async (office, scale) => {
  const { rounds } = SIZES[scale];
  const id = await office.make();
  let held = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { data, etag } = await office.load(id);
    const bare = data.sections.map(({ key, level, heading }) => ({
      key,
      level,
      heading,
      body: [],
    }));
    await office.api('PUT', `/${id}`, null, { data: { sections: [] } });
    await office.api('PUT', `/${id}`, null, { data: { sections: bare } });
    const title = `第${round}稿`;
    const status = await office.form('PUT', `/${id}?locale=zh-Hans`, etag, { ...data, title });
    const after = (await office.load(id)).data;
    const isKept = after.title === title && keys(after.sections) === keys(data.sections);
    held += status === 200 && isKept ? 1 : 0;
  }
  return { count: rounds, held };
};

const keys = (sections: Section[]) => sections.map(({ key }) => key).join();

const count = (statuses: number[], wanted: number) =>
  statuses.filter((status) => status === wanted).length;

const TRIES: Record<string, Try> = {
  'saves at one time, based on one version': atOnce,
  'saves that try again until each is acknowledged': addWords,
  'a stale form saves, publishes, withdraws, discards, deletes': overNewer,
  'saves and publications after a delete': afterDelete,
  'saves of a form whose component rows were replaced': oldRows,
};

/** All attempts on one database share an installation, and the last one removes it. Each creates its own report. */
function attacks(database: string, install: () => Promise<Installation>): Attack[] {
  let opened: ReturnType<typeof open> | undefined;
  const tries = Object.entries(TRIES);
  return tries.map(([what, attempt], at) => ({
    name: `${what}, on ${database}`,
    full: database !== 'SQLite',
    async run(scale) {
      opened ??= open(install);
      const { office, close } = await opened;
      try {
        return await attempt(office, scale);
      } finally {
        if (at === tries.length - 1) await close();
      }
    },
  }));
}

async function open(install: () => Promise<Installation>) {
  const installation = await install();
  const node = await installation.start();
  async function close(): Promise<void> {
    await node.stop();
    await installation.remove();
  }
  return { office: await openOffice(node), close };
}

export default [...attacks('SQLite', onSqlite), ...attacks('PostgreSQL', onPostgres)];
