/** Tells `helpers/strapi.ts` which database this project uses. */
process.env.TEST_DATABASE = 'postgres';
