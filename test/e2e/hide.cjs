// Preloaded by a test: makes the packages that HIDDEN names (parted by commas) impossible to find.
const Module = require('node:module');

const hidden = process.env.HIDDEN.split(',');
const resolve = Module._resolveFilename;

Module._resolveFilename = (request, ...rest) => {
  if (hidden.includes(request)) throw new Error(`hidden: ${request}`);
  return resolve(request, ...rest);
};
