import type { Core } from '@strapi/strapi';

export default (): Core.Config.Plugin => ({
  upload: {
    config: {
      sizeLimit: 25 * 1024 * 1024,
      security: {
        allowedTypes: [
          'image/jpeg',
          'image/png',
          'image/webp',
          'image/gif',
          'application/pdf',
          'text/plain',
          'text/html',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        ],
      },
    },
  },
});
