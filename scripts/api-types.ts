import { writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { OPENAPI } from '../src/contract/openapi';

const HEADING = `/** The types of the HTTP API, made from its contract by \`npm run types:api\`. Do not edit. */\n`;

/** Writes the types of the contract into a file. */
async function write(file: string): Promise<void> {
  const nodes = await openapiTS(JSON.parse(JSON.stringify(OPENAPI)));
  writeFileSync(file, HEADING + astToString(nodes));
}

write(process.argv[2] ?? 'types/generated/api.d.ts').catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
