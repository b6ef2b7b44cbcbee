// What bin/proposals.js starts.
export { main } from './main.js';
export { openStreams } from './stdio.js';
