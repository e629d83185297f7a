import { useEffect, useState } from 'react';
import type { Source } from '../use-import';

/** A picture of a document by the `src` that the reader gives it. */
export type PictureFile = { src: string; file: Blob };

/** The addresses of a document's pictures in this page, by the `src` that the reader gives them. */
export type Pictures = ReadonlyMap<string, string>;

const NONE: Pictures = new Map();

/**
 * Takes the pictures out of a Word file in the browser, so that they are shown before anything is stored. A file that
 * is no Word file, or cannot be read, has none here.
 */
export function usePictures(source: Source | null): Pictures {
  const [pictures, setPictures] = useState(NONE);
  const file = source && 'file' in source ? source.file : null;
  useEffect(() => {
    if (!file) return;
    const worker = new Worker(new URL('./pictures.worker.ts', import.meta.url), { type: 'module' });
    let shown = NONE;
    worker.addEventListener('message', ({ data }: MessageEvent<PictureFile[]>) => {
      shown = new Map(data.map((one) => [one.src, URL.createObjectURL(one.file)]));
      setPictures(shown);
    });
    void file.arrayBuffer().then(
      (bytes) => worker.postMessage(bytes, [bytes]),
      () => undefined,
    );
    return () => {
      worker.terminate();
      for (const address of shown.values()) URL.revokeObjectURL(address);
      setPictures(NONE);
    };
  }, [file]);
  return pictures;
}
