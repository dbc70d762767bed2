// A wrong call that nobody catches: what it prints is measured.
const { compareClaims } = require('crossclaim');

compareClaims([{ id: 'a', text: 'b', [`c${'d'.repeat(10_000)}`]: 'e'.repeat(10_000) }]);
