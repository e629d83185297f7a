import type { Schema } from '../schema';
import { ACROSS } from './across';
import { BASICS } from './basics';
import { BLOCKS } from './blocks';
import { CONFIRMATIONS } from './confirmations';
import { GLOSSARY } from './glossary';
import { IMPORTS } from './imports';
import { PARTS } from './parts';
import { REMARKS } from './remarks';
import { REPORTS } from './reports';
import { REVIEWS } from './reviews';
import { TEAMWORK } from './teamwork';
import { TRANSLATIONS } from './translations';
import { WEBHOOKS } from './webhooks';
import { YEARS } from './years';
import { WRITING } from './writing';

/** Every schema of the contract, by name. */
export const SCHEMAS: Record<string, Schema> = {
  ...BASICS,
  ...BLOCKS,
  ...PARTS,
  ...REPORTS,
  ...ACROSS,
  ...WRITING,
  ...IMPORTS,
  ...TRANSLATIONS,
  ...GLOSSARY,
  ...YEARS,
  ...REVIEWS,
  ...TEAMWORK,
  ...REMARKS,
  ...CONFIRMATIONS,
  ...WEBHOOKS,
};
