import type { Core } from '@strapi/strapi';

const config = {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true },
};

export default config as Core.Config.Api;
