/**
 * The rooms (folders) of `src`, from the ground up, and the rooms that each may import: only rooms above it in this
 * list, so that no two depend on each other. `npm run rooms` checks every import, types included.
 * `docs/architecture.md` draws it.
 */
exports.ROOMS = {
  // The foundation.
  domain: [],
  environment: [],
  config: ['domain', 'environment'],
  secrets: [],
  formats: ['domain'],
  http: ['config', 'domain'],
  stored: ['domain'],
  // The parts of a node.
  transactions: ['domain', 'http', 'stored'],
  nodes: [],
  workers: ['config', 'domain', 'formats', 'http'],
  webhooks: ['config', 'domain', 'http', 'nodes', 'stored'],
  delivery: ['config', 'http', 'nodes', 'transactions'],
  doors: ['config', 'delivery', 'http'],
  bodies: ['doors', 'http'],
  operations: ['config', 'delivery', 'http', 'transactions'],
  front: ['config', 'delivery', 'environment', 'http', 'operations'],
  uploads: ['domain', 'http', 'secrets', 'stored'],
  versions: ['domain', 'http', 'nodes', 'stored'],
  access: ['domain', 'http', 'stored'],
  auditing: ['domain', 'http', 'stored', 'versions'],
  mailing: ['config'],
  noticing: ['domain', 'http', 'mailing', 'nodes', 'stored', 'versions'],
  confirming: [
    ...['access', 'auditing', 'domain', 'http', 'mailing', 'nodes', 'noticing', 'secrets'],
    ...['stored', 'versions'],
  ],
  // The actions of people, reviews and history.
  reviewing: [
    ...['access', 'auditing', 'config', 'confirming', 'domain', 'formats', 'http', 'noticing'],
    ...['stored', 'versions'],
  ],
  checking: [
    ...['access', 'auditing', 'config', 'domain', 'http', 'reviewing', 'stored', 'versions'],
    'workers',
  ],
  desk: ['access', 'checking', 'config', 'domain', 'http', 'stored', 'uploads', 'versions'],
  history: ['access', 'desk', 'domain', 'http', 'stored', 'versions'],
  scheduling: [
    ...['access', 'auditing', 'domain', 'http', 'nodes', 'noticing', 'reviewing', 'stored'],
    'versions',
  ],
  publishing: [
    ...['checking', 'delivery', 'domain', 'http', 'reviewing', 'stored', 'uploads', 'webhooks'],
  ],
  writing: [
    ...['access', 'auditing', 'delivery', 'domain', 'http', 'publishing', 'reviewing', 'stored'],
    ...['uploads', 'versions'],
  ],
  importing: [
    ...['access', 'bodies', 'config', 'domain', 'formats', 'http', 'nodes', 'stored', 'uploads'],
    ...['versions', 'workers'],
  ],
  translating: [
    ...['access', 'config', 'domain', 'formats', 'http', 'stored', 'transactions', 'versions'],
    'workers',
  ],
  suggesting: [
    ...['access', 'auditing', 'config', 'confirming', 'domain', 'http', 'stored', 'translating'],
    ...['versions', 'workers'],
  ],
  glossary: ['access', 'domain', 'formats', 'http', 'stored', 'transactions', 'workers'],
  remarking: [
    ...['access', 'auditing', 'desk', 'domain', 'http', 'nodes', 'noticing', 'stored', 'versions'],
    'webhooks',
  ],
  redacting: ['delivery', 'domain', 'http', 'publishing', 'stored', 'versions', 'webhooks'],
  years: [
    ...['access', 'auditing', 'config', 'desk', 'domain', 'http', 'importing', 'stored'],
    ...['translating', 'versions', 'workers'],
  ],
  previewing: [
    'access',
    'config',
    'domain',
    'http',
    'secrets',
    'stored',
    'uploads',
    'versions',
    'workers',
  ],
  public: ['config', 'delivery', 'domain', 'http', 'stored', 'workers'],
  contract: ['domain', 'http', 'public'],
  'static-tree': ['config', 'contract', 'delivery', 'domain', 'http', 'public'],
  // Startup, and the outside of the node.
  setup: ['http', 'secrets', 'stored'],
  bootstrap: ['config', 'domain', 'http', 'publishing', 'stored', 'uploads'],
  admin: ['config', 'domain', 'doors', 'workers'],
  api: [
    ...['checking', 'contract', 'delivery', 'desk', 'glossary', 'http', 'importing', 'operations'],
    ...['previewing', 'public', 'redacting', 'translating', 'writing', 'years'],
    ...['auditing', 'confirming', 'history', 'noticing', 'remarking', 'reviewing', 'scheduling'],
    ...['suggesting', 'webhooks'],
  ],
};
