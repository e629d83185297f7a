import type { Difference } from '../../domain/version/differences';
import { baseHeaders, holdVersion } from './bases';
import { formRequest, type FormRequest } from './form-request';
import { forgetRefused, forgetTyped, refuse, typedIn, type Refused } from './refused';

type Said = {
  meta?: { version?: string | null };
  error?: { message: string; details?: { reason?: string; differences?: Difference[] } };
};

/**
 * Makes Strapi's own form say what its writes are based on. It has no place for that: its requests are made deep in the
 * content manager, all of them by `fetch`.
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

/** What is typed is kept before the answer comes: the form forgets it where a save is refused. */
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
