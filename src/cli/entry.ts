// What bin/proposals.cjs starts.
export { main } from './main.js';
export { openStreams } from './stdio.js';
