import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Proof } from '../../../src/domain/check/proof';
import { docx, wordDocument, wordParagraph } from '../../helpers/docx';

const ROOT = path.resolve(__dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-proof-'));
const SOURCE = ['县图书馆年报', '全年接待读者2.4万人次，新增图书3800册。'];
const TARGET = [
  'Annual Report of the County Library',
  'The library received 24,000 visits in the year and added 3,800 books.',
];

const WRITERS = {
  txt: (lines: readonly string[]) => lines.join('\n\n'),
  html: ([title, body]: readonly string[]) =>
    `<!doctype html><meta charset="utf-8"><h1>${title}</h1><p>${body}</p>`,
  docx: (lines: readonly string[]) =>
    docx(wordDocument(lines.map((line) => wordParagraph(line)).join(''))),
};

/** Writes the lines as a file of some form, and says where it is. */
function fileOf(name: string, form: keyof typeof WRITERS, lines: readonly string[]): string {
  const file = path.join(folder, `${name}.${form}`);
  writeFileSync(file, WRITERS[form](lines));
  return file;
}

const run = (...files: string[]) =>
  spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/proof.ts', ...files],
    { cwd: ROOT, encoding: 'utf8' },
  );

describe('npm run proof', () => {
  it.each(['txt', 'html', 'docx'] as const)(
    'takes .%s, and says how many numerals it compared',
    (form) => {
      const { stdout, stderr, status } = run(
        fileOf('source', form, SOURCE),
        fileOf('target', form, TARGET),
      );
      expect(stderr).toContain('source: 2 of 2 numerals compared.');
      expect(stderr).toContain('target: 2 of 2 numerals compared.');
      expect((JSON.parse(stdout) as Proof).issues).toEqual([]);
      expect(status).toBe(0);
    },
  );

  it('prints what does not agree, of files of two forms', () => {
    const wrong = TARGET.map((line) => line.replace('3,800', '38,000'));
    const { stdout } = run(fileOf('source', 'docx', SOURCE), fileOf('wrong', 'html', wrong));
    const { issues } = JSON.parse(stdout) as Proof;
    expect(issues.map(({ ruleId }) => ruleId)).toEqual(['parity-magnitude']);
  });

  it('refuses a file that is not there, and says how it is called', () => {
    expect(run(path.join(folder, 'none.txt'), path.join(folder, 'none.txt'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no file') as string,
    });
    expect(run().stderr).toContain('Usage: npm run -s proof');
  });
});
