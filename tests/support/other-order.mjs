/**
 * Loaded before a build with `node --import`: folders are listed backwards, as another file system
 * might; what finds files by patterns lists folders so. A build that gives the same bytes all the same has sorted what it read.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const backwards = (entries) => (Array.isArray(entries) ? entries.toReversed() : entries);
const { readdir, readdirSync } = fs;
const listed = fs.promises.readdir;

fs.readdirSync = (...args) => backwards(readdirSync(...args));
fs.promises.readdir = async (...args) => backwards(await listed(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, entries) => done(error, backwards(entries)));
};
syncBuiltinESMExports();
