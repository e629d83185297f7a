import type { peopleOf } from './offices';

type As = Awaited<ReturnType<typeof peopleOf>>['as'];

export type ThreadAnswered = {
  id: string;
  isOpen: boolean;
  about: { path: string; exact: string };
  standing: { is: string; path: string | null; text: string };
  suggestion: { words: string; state: string } | null;
  task: { assignee: string; name: string; dueOn: string | null } | null;
  said: { kind: string; text: string | null; by: string }[];
};

/** Returns functions for the requests about remarks of a report. */
export const remarksAs = (as: As) => {
  const address = (id: string, more = '', locale = 'zh-Hans') =>
    `/api/report-remarks/${id}${more}?locale=${locale}`;
  return {
    address,
    async list(who: string, id: string, locale?: string): Promise<ThreadAnswered[]> {
      return (await as(who, 'get', address(id, '', locale))).body.data as ThreadAnswered[];
    },
    open: (who: string, id: string, body: object, locale?: string) =>
      as(who, 'post', address(id, '', locale)).send(body),
    say: (who: string, id: string, thread: string, body: object) =>
      as(who, 'post', address(id, `/${thread}`)).send(body),
  };
};
