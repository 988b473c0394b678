/** The small files beside the index. Each is fetched when first needed, and once. */
import type { Destination } from '#model/destinations.ts';
import { urls } from '#model/urls.ts';

const files = new Map<string, Promise<unknown>>();

/** Every destination of the site. Rejects when the list cannot be had; the next call tries again. */
export async function destinations(): Promise<readonly Destination[]> {
  const value = await json(urls.searchDestinations);
  return Array.isArray(value) ? value.filter(isDestination) : [];
}

/** The address of each page of the index, by the name the index has for it. Rejects as {@link destinations} does. */
export async function addresses(): Promise<Readonly<Record<string, string>>> {
  const value = await json(urls.searchAddresses);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([id, path]) => [id, String(path)]));
}

/** The words that mistyped ones may be corrected to. Rejects as {@link destinations} does. */
export async function words(): Promise<readonly string[]> {
  const value = await json(urls.searchWords);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

async function json(address: string): Promise<unknown> {
  const known = files.get(address) ?? fetched(address);
  files.set(address, known);
  return await known.catch((error: unknown) => {
    files.delete(address);
    throw error;
  });
}

async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return await response.json();
}

function isDestination(value: unknown): value is Destination {
  return typeof value === 'object' && value !== null && 'path' in value && 'title' in value;
}
