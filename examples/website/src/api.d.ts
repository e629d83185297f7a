/** The types of the API. In a repository of your own, copy `types/generated/api.d.ts` here. */
export type { components } from '../../../types/generated/api';
