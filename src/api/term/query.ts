import { z } from 'zod';
import { parse } from '../query';
import { flag } from '../report/query';

const exportQuery = z.strictObject({ bom: flag.default(true) });
const importQuery = z.strictObject({});

/** The query of the glossary's export. Throws `ValidationError` (400) that names the parameter. */
export const parseExportQuery = (query: unknown) => parse(exportQuery, query);

/** An import takes no parameters. Throws `ValidationError` (400) that names the one that is there. */
export const parseImportQuery = (query: unknown) => parse(importQuery, query);
