import type { Core } from '@strapi/strapi';

/** A request and its answer, as Strapi hands it to controllers. */
export type Context = Parameters<Core.ControllerHandler>[0];
