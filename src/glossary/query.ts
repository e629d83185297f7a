import { z } from 'zod';
import { flag } from '../http/parameters';
import { parse } from '../http/query';

const exportQuery = z.strictObject({ bom: flag.default(true) });

/** Parses the query of the glossary's export. Throws `ValidationError` (400) that names the parameter. */
export const parseExportQuery = (query: unknown) => parse(exportQuery, query);
