/// <reference types="astro/client" />

declare module 'virtual:commit' {
  /** The commit the site is built from, shortened; empty outside a git checkout. */
  export const commit: string;
}
