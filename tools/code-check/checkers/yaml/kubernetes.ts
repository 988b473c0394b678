import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import { nearest } from '../../../../src/model/nearest.ts';
import type { CodeBlock } from '../../../../src/model/code-block.ts';
import { blockByBlock, type Checker, type Finding, placeAt } from '../../checker.ts';
import { yamlDocuments } from './documents.ts';
import { kindsOf, type Schema } from './kubernetes-types.ts';
import { yaml } from './yaml.ts';

/** Manifests of Kubernetes, against the types of its API. */
export const kubernetes: Checker = {
  tool: { name: 'Kubernetes 1.30 API types', package: 'kubernetes-types' },
  level: 'validated',
  appliesTo: (block) => apiVersions(block).length > 0 && apiVersions(block).every(isBuiltIn),
  check: blockByBlock(({ code }) => manifestFindings(code)),
};

/** Manifests among which are some of custom resources: those of Kubernetes itself are held to their types. */
export const kubernetesAndOthers: Checker = {
  tool: yaml.tool,
  level: yaml.level,
  appliesTo: (block) => apiVersions(block).some(isBuiltIn),
  check: kubernetes.check,
};

function apiVersions({ code, fragment }: CodeBlock): readonly string[] {
  if (fragment !== undefined || !/^kind:/m.test(code)) return [];
  return Array.from(code.matchAll(/^apiVersion:\s*["']?([\w./-]+)/gm), ([, version = '']) => version);
}

/** The groups of Kubernetes itself; a custom resource may end in `.k8s.io` as well. */
function isBuiltIn(apiVersion: string): boolean {
  return /^(?:v\d\w*|(?:apps|autoscaling|batch|extensions|policy|(?:admissionregistration|apiextensions|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|networking|node|rbac\.authorization|resource|scheduling|storage)\.k8s\.io)\/v\d\w*)$/.test(
    apiVersion,
  );
}

function manifestFindings(code: string): readonly Finding[] {
  const { documents, findings } = yamlDocuments(code);
  return findings.length > 0 ? findings : documents.flatMap((document) => documentFindings(document, code));
}

function documentFindings(document: Document, code: string): readonly Finding[] {
  const root = document.contents;
  if (!isMap(root)) return [];
  const [apiVersion, kind] = [root.get('apiVersion', true), root.get('kind', true)];
  if (!isScalar(apiVersion) || !isBuiltIn(String(apiVersion.value))) return [];
  const kinds = kindsOf(String(apiVersion.value));
  if (kinds === undefined) return [at(code, apiVersion, `Kubernetes has no version "${apiVersion.value}"`)];
  const name = isScalar(kind) ? String(kind.value) : '';
  const schema = kinds.get(name);
  const node = isScalar(kind) ? kind : root;
  return schema === undefined
    ? [at(code, node, `"${apiVersion.value}" has no kind "${name}"${meant(name, kinds.keys())}`)]
    : valueFindings(root, schema, code);
}

function valueFindings(node: unknown, schema: Schema, code: string): readonly Finding[] {
  if (schema.kind === 'anything' || (isScalar(node) && node.value === null)) return [];
  if (schema.kind === 'object' && isMap(node)) return objectFindings(node, schema, code);
  if (schema.kind === 'map' && isMap(node))
    return node.items.flatMap(({ value }) => valueFindings(value, schema.of(), code));
  if (schema.kind === 'list' && isSeq(node))
    return node.items.flatMap((item) => valueFindings(item, schema.of(), code));
  if (isScalar(node) && takes(schema, node.value)) return [];
  const wanted = schema.kind === 'literal' ? `"${schema.value}"` : schema.kind === 'object' ? schema.name : schema.kind;
  return isNode(node) ? [at(code, node, `Type ${typeOf(node)} is not assignable to type ${wanted}`)] : [];
}

function objectFindings(node: Node, schema: Schema & { kind: 'object' }, code: string): readonly Finding[] {
  if (!isMap(node)) return [];
  const { name, fields } = schema;
  const missing = [...fields].filter(([field, { required }]) => required && !node.has(field));
  return [
    ...missing.map(([field]) => at(code, node, `Property "${field}" is missing in type ${name}`)),
    ...node.items.flatMap(({ key, value }) => {
      if (!isScalar(key)) return [];
      const field = fields.get(String(key.value));
      if (field !== undefined) return valueFindings(value, field.schema(), code);
      return [at(code, key, `"${key.value}" does not exist in type ${name}${meant(String(key.value), fields.keys())}`)];
    }),
  ];
}

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity */
const QUANTITY = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

function takes({ kind, ...schema }: Schema, value: unknown): boolean {
  if (kind === 'literal') return 'value' in schema && value === schema.value;
  if (kind === 'quantity') return QUANTITY.test(String(value));
  if (kind === 'number or string') return typeof value === 'number' || typeof value === 'string';
  return typeof value === kind;
}

function typeOf(node: Node): string {
  return isMap(node) ? 'object' : isSeq(node) ? 'list' : isScalar(node) ? typeof node.value : 'alias';
}

function isNode(node: unknown): node is Node {
  return isMap(node) || isSeq(node) || isScalar(node);
}

function meant(name: string, known: Iterable<string>): string {
  const like = nearest(name, known);
  return like === undefined ? '' : `. Did you mean "${like}"?`;
}

function at(code: string, node: Node, message: string): Finding {
  return { ...placeAt(code, node.range?.[0] ?? 0), message };
}
