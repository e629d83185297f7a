import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Accounted, Reading } from '../src/domain/read';
import { message } from '../src/domain/messages';
import { toGold } from '../src/domain/read/gold';
import type { Result } from '../src/domain/result';
import { kindOfEnding, readBytes } from '../src/formats/read-file';

/** Reads a file by its ending. Throws if the file is missing or of an unknown type. */
export async function readFile(file: string): Promise<Result<Accounted>> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const bytes = readFileSync(file);
  const ending = path.extname(file).slice(1) || 'txt';
  const kind = kindOfEnding(ending);
  if (kind) return readBytes(bytes, kind);
  throw new Error(
    `.${ending} files are not read. Save the document as .docx or .txt, or paste its text.`,
  );
}

/** Returns the gold format of a reading. Only plain text has offsets into the file itself. */
export function goldOf(file: string, reading: Result<Reading>) {
  const gold = toGold(reading);
  if (/\.(docx|html?|md|markdown)$/i.test(file))
    gold.metrics.forEach((metric) => delete (metric as { start?: number }).start);
  return gold;
}

/** Describes what became of the content of a file: how much is kept, named and lost, and all findings. */
function ledgerOf({ value, issues }: Result<Accounted>): string {
  const { kept, named, lost } = value.account;
  const { sections } = value.report;
  const count = (of: 'tables' | 'notes' | 'photos' | 'quotes' | 'metrics') =>
    sections.reduce((sum, section) => sum + section[of].length, 0);
  const holds = (['tables', 'notes', 'photos', 'quotes', 'metrics'] as const).map(
    (of) => `${of} ${count(of)}`,
  );
  return [
    `kept ${kept}, named ${named}, lost ${lost}`,
    `sections ${sections.length}, ${holds.join(', ')}`,
    ...issues.map((issue) => `${issue.severity} ${issue.ruleId}: ${message(issue, 'en')}`),
  ].join('\n');
}

async function main(file: string | undefined, option: string | undefined): Promise<void> {
  if (!file) throw new Error('Usage: npm run -s read -- FILE [--account]');
  const reading = await readFile(file);
  if (option === '--account') console.log(ledgerOf(reading));
  else console.log(JSON.stringify(goldOf(file, reading), null, 1));
}

if (require.main === module) {
  main(process.argv[2], process.argv[3]).catch((error: Error) => {
    console.error(error.message);
    process.exit(2);
  });
}
