import type { Core } from '@strapi/strapi';

/** A request and its response, as Strapi passes them to controllers. */
export type Context = Parameters<Core.ControllerHandler>[0];
