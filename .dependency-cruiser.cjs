const { ROOMS } = require('./scripts/rooms.cjs');

const folderOf = (room) => (room === 'config' ? '^config/' : `^src/${room}/`);

/** Whoever stands in a room may reach into it, and into the rooms that its line names. */
const arrows = Object.entries(ROOMS).map(([room, uses]) => ({
  name: `from-${room}`,
  severity: 'error',
  comment: `${room} may use: ${uses.join(', ') || 'no other room'} (scripts/rooms.cjs).`,
  from: { path: folderOf(room) },
  to: { path: '^(src|config)/', pathNot: [room, ...uses].map(folderOf) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Two files need each other, be it for types: take what both need into a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'in-a-room',
      severity: 'error',
      comment: 'It stands in no room: name the room in scripts/rooms.cjs.',
      from: {},
      to: { path: '^src/', pathNot: Object.keys(ROOMS).map(folderOf) },
    },
  ],
  options: {
    includeOnly: '^(src|config)/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
  },
};
