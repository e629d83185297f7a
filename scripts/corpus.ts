import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The project's own documents, each in a folder with its gold answers. */
const OWN = path.resolve(__dirname, '../tests/fixtures/read');

/** A document of a corpus: its text, its Word file if it has one, and its gold answers. */
export type CorpusDocument = { name: string; text: string; word: string | null; gold: string };

/**
 * Returns the Chinese documents of a corpus, as paths. `folder` has `NAME.txt` next to `NAME.gold.json`. Without a
 * folder, returns the project's own documents. Throws if a folder has no document.
 */
export function documentsOf(folder: string | undefined): CorpusDocument[] {
  const documents = folder ? (existsSync(folder) ? flat(folder) : []) : ownDocuments();
  if (documents.length > 0) return documents;
  throw new Error(
    `"${folder}" is not there or holds no document: name a folder with NAME.txt and NAME.gold.json.`,
  );
}

const ownDocuments = (): CorpusDocument[] =>
  readdirSync(OWN).map((name) => {
    const [text, gold] = ['input.txt', 'gold.json'].map((file) => path.join(OWN, name, file));
    return { name, text: text!, gold: gold!, word: existing(path.join(OWN, name, 'input.docx')) };
  });

/** English translations have their own gold, which the reader of Chinese does not use. */
const flat = (folder: string): CorpusDocument[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json') && !file.includes('.en.'))
    .map((file) => file.replace('.gold.json', ''))
    .map((name) => ({
      name,
      text: path.join(folder, `${name}.txt`),
      gold: path.join(folder, `${name}.gold.json`),
      word: existing(path.join(folder, `${name}.docx`)),
    }));

const existing = (file: string): string | null => (existsSync(file) ? file : null);
