/**
 * The most addresses that are named one by one: as many as CloudFront takes each month without
 * charge. `/*` counts as one of them.
 */
export const MOST_NAMED = 1000;

/**
 * What a CDN has to ask for anew when the files at these paths changed: each address as readers
 * write it and as the host rewrites it, in order. Everything, as `/*`, when those are too many.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html
 */
export function invalidationPaths(paths: readonly string[]): readonly string[] {
  const addresses = [...new Set(paths.flatMap(formsOf))].sort();
  return addresses.length > MOST_NAMED ? ['/*'] : addresses;
}

function formsOf(path: string): readonly string[] {
  const file = `/${path.split('/').map(encodeURIComponent).join('/')}`;
  return path === 'index.html' || path.endsWith('/index.html') ? [file.slice(0, -'index.html'.length), file] : [file];
}
