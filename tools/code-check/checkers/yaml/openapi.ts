import { isScalar } from 'yaml';
import { z } from 'zod';
import type { CodeBlock } from '../../../../src/model/code-block.ts';
import { blockByBlock, type Checker, type Finding, placeAt } from '../../checker.ts';
import { jsonFindings } from '../json.ts';
import { nodeAt, yamlDocuments } from './documents.ts';

/** Descriptions of HTTP interfaces, in YAML or JSON, against the schemas of OpenAPI. */
export const openapi: Checker = {
  tool: { name: 'OpenAPI schemas', package: '@seriousme/openapi-schema-validator' },
  level: 'validated',
  appliesTo: ({ code, fragment }: CodeBlock) => fragment === undefined && /^(?:\{?\s*")?openapi"?:/m.test(code),
  check: blockByBlock(async ({ code, language }) => {
    const { documents, findings } = yamlDocuments(code);
    const [document] = documents;
    // JSON is YAML, and much that is not JSON is YAML as well.
    const syntax = language === 'json' ? await jsonFindings(code) : findings;
    if (syntax.length > 0 || document === undefined) return syntax;
    const { Validator } = await import('@seriousme/openapi-schema-validator');
    const { errors = [] } = await new Validator({ allErrors: true }).validate(document.toJS());
    if (typeof errors === 'string') return [referenceFinding(errors, code)];
    return TOLD.parse(errors)
      .filter(({ keyword }) => !WRAPPERS.includes(keyword))
      .map((error) => schemaFinding(error, document.contents, code));
  }),
};

/** What only says that one of the schemas below it has failed. */
const WRAPPERS = ['if', 'oneOf', 'anyOf', 'allOf', '$ref'];

const TOLD = z.array(
  z.object({
    instancePath: z.string(),
    keyword: z.string(),
    message: z.string(),
    params: z.object({
      unevaluatedProperty: z.string().optional(),
      additionalProperty: z.string().optional(),
      allowedValues: z.array(z.unknown()).optional(),
    }),
  }),
);

function schemaFinding(
  { instancePath, message, params }: z.infer<typeof TOLD>[number],
  root: unknown,
  code: string,
): Finding {
  const path = instancePath.split('/').slice(1).map(unescaped);
  const extra = params.unevaluatedProperty ?? params.additionalProperty;
  const { key, value } = nodeAt(root, extra === undefined ? path : [...path, extra]);
  const node = extra === undefined && isScalar(value) ? value : (key ?? value);
  const named = [extra, params.allowedValues?.join(', ')].filter((part) => part !== undefined);
  const words = named.length === 0 ? message : `${message}: ${named.join(': ')}`;
  return { ...placeAt(code, node?.range?.[0] ?? 0), message: words };
}

function referenceFinding(message: string, code: string): Finding {
  const reference = /#\S+/.exec(message)?.[0] ?? '';
  return { ...placeAt(code, Math.max(code.indexOf(reference), 0)), message };
}

/** https://www.rfc-editor.org/rfc/rfc6901#section-4 */
function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
