/// <reference types="astro/client" />

declare module 'virtual:build' {
  /** The commit the site is built from, shortened; empty in a copy of the files alone. */
  export const commit: string;
  /** The day the build speaks of, `2026-03-14`: articles of later days are not public. */
  export const asOf: string;
}
