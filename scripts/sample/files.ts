import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Qualifier, Status } from '../../src/domain/report';

/** A picture of the sample, by its file in `photos/`. */
export type SamplePhoto = { file: string; alt: string; caption: string; credit: string };

export type SampleMetric = {
  text: string;
  label: string;
  value?: number;
  min?: number;
  max?: number;
  unit: string;
  qualifier: Qualifier;
  period?: string;
  status?: Status;
  target?: number;
  baseline?: number;
  indicator?: string | null;
};

/** What an editor adds to the imported draft. */
export type Editing = {
  slug: string;
  summary: string;
  keywords: string;
  organization: string;
  series: string;
  cover: SamplePhoto;
  sections: {
    metrics: SampleMetric[];
    photos: SamplePhoto[];
    quotes: { text: string; speaker: string; role: string }[];
  }[];
};

/** The English version. Its items correspond to the Chinese ones by position. */
export type English = {
  title: string;
  subtitle: string;
  author: string;
  source: string;
  summary: string;
  keywords: string;
  cover: { alt: string; caption: string; credit: string };
  sections: {
    heading: string | null;
    paragraphs: string[];
    quotes: { text: string; speaker: string; role: string }[];
    metrics: { label: string; text: string }[];
    photos: { alt: string; caption: string; credit: string }[];
  }[];
  credits: { role: string; name: string }[];
};

/** A misprint of the first edition, by language, with the correction note of the second edition. */
export type SampleCorrection = Record<
  'zh-Hans' | 'en',
  { was: string; now: string; note: string }
> & {
  value: { was: number; now: number };
};

/** One year of the sample. */
export type SampleYear = {
  text: string;
  editing: Editing;
  english: English;
  /** Null if the first edition has no misprint. */
  correction: SampleCorrection | null;
};

export const readJson = <Value>(folder: string, file: string): Value =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Value;

const CORRECTION = 'correction.json';

/** Reads `database/sample/<year>`. */
export function readYear(folder: string): SampleYear {
  return {
    text: readFileSync(path.join(folder, 'report.zh-Hans.txt'), 'utf8'),
    editing: readJson<Editing>(folder, 'editing.zh-Hans.json'),
    english: readJson<English>(folder, 'report.en.json'),
    correction: existsSync(path.join(folder, CORRECTION))
      ? readJson<SampleCorrection>(folder, CORRECTION)
      : null,
  };
}

/** Returns the path of a picture. Throws if it is missing. */
export function photoPath(folder: string, file: string): string {
  const photo = path.join(folder, 'photos', path.basename(file));
  if (!existsSync(photo)) throw new Error(`The picture ${file} of the sample is missing.`);
  return photo;
}
