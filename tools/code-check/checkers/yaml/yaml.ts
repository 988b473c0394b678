import { blockByBlock, type Checker } from '../../checker.ts';
import { yamlDocuments } from './documents.ts';

/** YAML 1.2, whatever it says. */
export const yaml: Checker = {
  tool: { name: 'yaml, YAML 1.2', package: 'yaml' },
  level: 'parsed',
  check: blockByBlock(({ code }) => yamlDocuments(code).findings),
};
