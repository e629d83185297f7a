import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '../src/domain/read';
import { toGold } from '../src/domain/read/gold';
import type { Result } from '../src/domain/result';
import { kindOfEnding, readBytes } from '../src/formats/read-file';

/** Reads a file by its ending. Throws where it is missing, or of a kind that is not read. */
export async function readFile(file: string): Promise<Result<Reading>> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const bytes = readFileSync(file);
  const ending = path.extname(file).slice(1) || 'txt';
  const kind = kindOfEnding(ending);
  if (kind) return readBytes(bytes, kind);
  throw new Error(
    `.${ending} files are not read. Save the document as .docx or .txt, or paste its text.`,
  );
}

/** Only plain text has offsets into the file itself. */
export function goldOf(file: string, reading: Result<Reading>) {
  const gold = toGold(reading);
  if (/\.(docx|html?|md|markdown)$/i.test(file))
    gold.metrics.forEach((metric) => delete (metric as { start?: number }).start);
  return gold;
}

async function main(file: string | undefined): Promise<void> {
  if (!file) throw new Error('Usage: npm run -s read -- FILE');
  console.log(JSON.stringify(goldOf(file, await readFile(file)), null, 1));
}

if (require.main === module) {
  main(process.argv[2]).catch((error: Error) => {
    console.error(error.message);
    process.exit(2);
  });
}
