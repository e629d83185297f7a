import type { Difference } from '../../domain/version/differences';
import { baseHeaders, holdVersion } from './bases';
import { formRequest, type FormRequest } from './form-request';
import { forgetRefused, forgetTyped, refuse, typedIn, type Refused } from './refused';

type Said = {
  meta?: { version?: string | null };
  error?: { message: string; details?: { reason?: string; differences?: Difference[] } };
};

/**
 * Adds to the writes of Strapi's own form the version that they are based on. Strapi has no setting for this. The
 * content manager makes these requests itself, all of them by `fetch`.
 */
export function sayBases(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const request =
      typeof input === 'string' ? formRequest(input, init?.method?.toUpperCase() ?? 'GET') : null;
    return request ? write(request, () => send(input, withBase(request, init))) : send(input, init);
  };
}

function withBase({ documentId, locale }: FormRequest, init: RequestInit | undefined): RequestInit {
  const headers = new Headers(init?.headers);
  for (const [name, value] of Object.entries(baseHeaders(documentId, locale))) {
    headers.set(name, value);
  }
  return { ...init, headers };
}

/** Typed text is read before the response arrives, because the form discards it after a refused save. */
async function write(request: FormRequest, send: () => Promise<Response>): Promise<Response> {
  const held = typedIn(request.documentId, request.locale);
  const keep = (late: Refused['late']) => held && refuse({ ...request, ...held, late });
  try {
    const answer = await send();
    const said = (await answer
      .clone()
      .json()
      .catch(() => ({}))) as Said;
    if (!answer.ok) keep(lateness(answer.status, said));
    else accept(request, said);
    return answer;
  } catch (error) {
    keep(null);
    throw error;
  }
}

function accept({ documentId, locale }: FormRequest, { meta }: Said): void {
  forgetRefused();
  forgetTyped(documentId, locale);
  if (meta?.version !== undefined) holdVersion(documentId, locale, meta.version);
}

function lateness(status: number, { error }: Said): Refused['late'] {
  if (status !== 409 || !error?.details?.reason) return null;
  return { message: error.message, differences: error.details.differences ?? [] };
}
