import { useFetchClient } from '@strapi/strapi/admin';
import { useSayFailure } from '../use-during';
import type { Upload } from './editor/place-pictures';
import { plainAddress } from './picture-addresses';

/** Uploads pictures to the media library in the editor's session. Shows an error if a picture is refused. */
export function useUpload(): Upload {
  const { post } = useFetchClient();
  const sayFailure = useSayFailure();
  return async (file) => {
    const form = new FormData();
    form.append('files', file);
    try {
      const { data } = await post<{ url: string }[]>('/upload', form);
      const [file] = data;
      return file ? plainAddress(file.url) : null;
    } catch (error) {
      sayFailure(error);
      return null;
    }
  };
}
