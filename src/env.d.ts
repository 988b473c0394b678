/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The commit the site is built from, shortened; empty outside a git checkout. */
  readonly COMMIT: string;
}
