/* Builds the whole site into a folder (`SITE_FOLDER`, else dist). */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.SITE_IS_BUILT = 'true';
const { build } = await import('astro');
await build({ logLevel: 'warn' });
