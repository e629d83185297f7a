/** Tells `helpers/strapi.ts` which database this project is about. */
process.env.TEST_DATABASE = 'sqlite';
