import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { proofOf } from '../src/domain/check/proof';
import type { Passage } from '../src/domain/parity/passage';
import { passagesOf } from '../src/domain/parity/report';
import { passagesEn, passagesZh } from '../src/domain/parity/text';
import { decodeText } from '../src/formats/decode-text';
import { readFile } from './read';

const READ_AS_TEXT = ['', '.txt'];

/** Reads the passages of a file: plain text by its lines, Word and HTML through their readers. */
async function passagesIn(file: string, ofText: (text: string) => Passage[]): Promise<Passage[]> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (READ_AS_TEXT.includes(path.extname(file).toLowerCase()))
    return ofText(decodeText(readFileSync(file), { keepMark: true }));
  const { value } = await readFile(file);
  return placed(passagesOf(value.report));
}

/** Gives passages offsets as if each were on its own line, because Word and HTML have none. */
function placed(passages: readonly Passage[]): Passage[] {
  let offset = 0;
  return passages.map((passage) => {
    const own = { ...passage, offset };
    offset += passage.text.length + 1;
    return own;
  });
}

/** Prints where an English text does not agree with its Chinese source, and how many numerals were compared. */
async function main([source, target]: string[]): Promise<void> {
  if (!source || !target) throw new Error('Usage: npm run -s proof -- ZH_FILE EN_FILE');
  const result = proofOf(
    await passagesIn(source, passagesZh),
    await passagesIn(target, passagesEn),
  );
  console.log(JSON.stringify(result, null, 1));
  for (const side of ['source', 'target'] as const) {
    const { compared, of } = result.numerals[side];
    console.error(`${side}: ${compared} of ${of} numerals compared.`);
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
