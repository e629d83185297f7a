import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the server as JavaScript, file by file, the same that `strapi build` writes. Types are not checked, because
 * that takes longer than the rest: `npm run check` does it.
 * @param to an empty folder
 * @param known a folder of earlier results, which may be deleted at any time
 */
export async function compileServer(app: string, to: string, known: string): Promise<void> {
  const { default: ts } = await import('typescript');
  const file = path.join(app, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, app);
  for (const source of fileNames.filter((name) => !name.endsWith('.d.ts'))) {
    const target = path.join(to, path.relative(app, source));
    mkdirSync(path.dirname(target), { recursive: true });
    if (source.endsWith('.json')) cpSync(source, target);
    else cpSync(translated(readFileSync(source, 'utf8')), target.replace(/\.ts$/, '.js'));
  }

  /** Returns a file with the JavaScript of this text. The result depends only on the text of the file itself. */
  function translated(text: string): string {
    const hash = createHash('sha256')
      .update(ts.version + JSON.stringify(config))
      .update(text);
    const result = path.join(known, `${hash.digest('hex')}.js`);
    if (existsSync(result)) return result;
    mkdirSync(known, { recursive: true });
    const unfinished = `${result}.${process.pid}`;
    writeFileSync(unfinished, ts.transpileModule(text, { compilerOptions: options }).outputText);
    renameSync(unfinished, result);
    return result;
  }
}
