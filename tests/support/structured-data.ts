/** Structured data read back: as a graph of nodes with every field checked. */
import { z } from 'astro/zod';
import { nodeSchema } from './structured-data-nodes.ts';

const graphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(nodeSchema).min(3),
});

type Node = z.output<typeof nodeSchema>;

/** The nodes of a graph, every field checked. Throws with what is wrong. */
export function nodesOf(graph: unknown): readonly Node[] {
  return graphSchema.parse(graph)['@graph'];
}

/** The one node of this type. Throws when there is none, or more. */
export function only<T extends Node['@type']>(type: T, nodes: readonly Node[]): Extract<Node, { '@type': T }> {
  const found = nodes.filter((node): node is Extract<Node, { '@type': T }> => node['@type'] === type);
  const [node] = found;
  if (node === undefined || found.length > 1) throw new Error(`${found.length} nodes are a ${type}.`);
  return node;
}

/** The ids that nodes refer to and none of them has. */
export function loose(nodes: readonly Node[]): readonly string[] {
  const ids = new Set(nodes.flatMap((node) => ('@id' in node ? [node['@id']] : [])));
  return referencesIn(nodes).filter((id) => !ids.has(id));
}

function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === '@id') return [String(first[1])];
  return entries.flatMap(([, inner]) => referencesIn(inner));
}
