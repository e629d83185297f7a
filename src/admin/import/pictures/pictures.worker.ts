import { readDocx } from '../../../domain/read/docx';
import type { PictureFile } from './use-pictures';

/** Finds the pictures of a Word file in a worker, so that the page does not stop while a large file is unpacked. */
self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  const nothing = (): PictureFile[] => [];
  void readDocx(new Uint8Array(data))
    .then(({ value }) =>
      value.images.map(({ src, contentType, bytes }) => ({
        ...{ src, file: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: contentType }) },
      })),
    )
    .catch(nothing)
    .then((pictures) => self.postMessage(pictures));
});
