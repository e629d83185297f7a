import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { translations } from '../../../src/admin/translations';

const ADMIN = path.resolve(__dirname, '../../../src/admin');

/** Every text that the pages of ours ask for by a key that is written out: `say('desk.title')`, `title: 'desk.tab.findings'`. */
const asked = readdirSync(ADMIN, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('translations'))
  .flatMap((file) => {
    const code = readFileSync(path.join(ADMIN, file), 'utf8');
    return [...code.matchAll(/\bsay\(\s*'([\w.-]+)'|title: '(\w+\.[\w.-]+)'/g)].map(
      ([, said, titled]) => `zongshu.${said ?? titled}`,
    );
  });

const own = (language: string) =>
  Object.entries(translations[language as keyof typeof translations]).filter(([key]) =>
    key.startsWith('zongshu.'),
  ) as [string, string][];

const HAN = /\p{Script=Han}/u;
/** Marks around what is named: no words of either language. */
const isOfMarks = (text: string) => !/\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ''));
/** What is written alike in both languages: names of formats, and the button that leads to the other language. */
const ALIKE = /switch-language|format\.xliff/;

describe('the texts of our own pages', () => {
  it('are asked for in many places', () => expect(asked.length).toBeGreaterThan(100));

  it.each(['zh-Hans', 'en'])('are all there in %s', (language) => {
    const known = new Set(own(language).map(([key]) => key));
    expect([...new Set(asked)].filter((key) => !known.has(key))).toEqual([]);
  });

  it('are the same in both languages, key by key', () => {
    const keys = (language: string) =>
      own(language)
        .map(([key]) => key)
        .sort();
    expect(keys('en')).toEqual(keys('zh-Hans'));
  });

  it('are Chinese in Chinese', () => {
    const foreign = own('zh-Hans').filter(
      ([key, text]) => !ALIKE.test(key) && !HAN.test(text) && !isOfMarks(text),
    );
    expect(foreign).toEqual([]);
  });

  it('are English in English', () => {
    const foreign = own('en').filter(([key, text]) => !ALIKE.test(key) && HAN.test(text));
    expect(foreign).toEqual([]);
  });
});
