import type { DocumentNode, GraphQLError } from 'graphql';

/** Directives of Apollo Federation, which the gateway defines. */
const FEDERATION = [
  'directive @extends on OBJECT | INTERFACE',
  'directive @external on OBJECT | FIELD_DEFINITION',
  'directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ENUM | ENUM_VALUE | SCALAR | INPUT_OBJECT',
  'directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT | INTERFACE',
  'directive @link(url: String!, import: [String], as: String) repeatable on SCHEMA',
  'directive @override(from: String!, label: String) on FIELD_DEFINITION',
  'directive @provides(fields: String!) on FIELD_DEFINITION',
  'directive @requires(fields: String!) on FIELD_DEFINITION',
  'directive @shareable repeatable on OBJECT | FIELD_DEFINITION',
];

/**
 * The rules a document breaks: a schema is held to those of schemas, operations beside a schema to
 * all, and operations alone to those that need no schema.
 */
export async function brokenRules(document: DocumentNode): Promise<readonly GraphQLError[]> {
  const graphql = await import('graphql');
  const { validateSDL } = await import('graphql/validation/validate.js');
  const operations = definitionsOf(document, ({ kind }) => OPERATIONS.includes(kind));
  const schema = definitionsOf(document, ({ kind }) => !OPERATIONS.includes(kind));
  if (schema.definitions.length === 0)
    return graphql.validate(new graphql.GraphQLSchema({ assumeValid: true }), operations, ALONE(graphql));
  const complete = graphql.concatAST([await federation(document), schema]);
  const broken = validateSDL(complete);
  if (broken.length > 0 || operations.definitions.length === 0) return broken;
  return graphql.validate(graphql.buildASTSchema(complete, { assumeValid: true, assumeValidSDL: true }), operations);
}

const OPERATIONS: readonly string[] = ['OperationDefinition', 'FragmentDefinition'];

const ALONE = (graphql: typeof import('graphql')) => [
  graphql.KnownFragmentNamesRule,
  graphql.LoneAnonymousOperationRule,
  graphql.NoFragmentCyclesRule,
  graphql.NoUndefinedVariablesRule,
  graphql.NoUnusedVariablesRule,
  graphql.UniqueArgumentNamesRule,
  graphql.UniqueFragmentNamesRule,
  graphql.UniqueInputFieldNamesRule,
  graphql.UniqueOperationNamesRule,
  graphql.UniqueVariableNamesRule,
];

function definitionsOf(
  document: DocumentNode,
  wanted: (definition: DocumentNode['definitions'][number]) => boolean,
): DocumentNode {
  return { ...document, definitions: document.definitions.filter(wanted) };
}

/** The directives of Federation that the document does not define itself. */
async function federation(document: DocumentNode): Promise<DocumentNode> {
  const { parse } = await import('graphql');
  const own = document.definitions.flatMap((node) => (node.kind === 'DirectiveDefinition' ? [node.name.value] : []));
  return definitionsOf(
    parse(FEDERATION.join('\n')),
    (node) => !(node.kind === 'DirectiveDefinition' && own.includes(node.name.value)),
  );
}
