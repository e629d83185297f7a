import { existsSync, readFileSync } from 'node:fs';
import { proof } from '../src/domain/check/proof';
import { decodeText } from '../src/formats/decode-text';

function textOf(file: string): string {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return decodeText(readFileSync(file), { keepMark: true });
}

/** Prints in what an English plain text does not agree with its Chinese source. */
function main([source, target]: string[]): void {
  if (!source || !target) throw new Error('Usage: npm run -s proof -- ZH_FILE EN_FILE');
  console.log(JSON.stringify({ issues: proof(textOf(source), textOf(target)) }, null, 1));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}
