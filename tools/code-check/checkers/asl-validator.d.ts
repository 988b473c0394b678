/** The package has no types of its own. */
declare module 'asl-validator' {
  interface Told {
    readonly 'Error code': string;
    readonly Message: string;
  }
  /** Checks a state machine. Adds to the value it is given. */
  export default function validate(definition: unknown): { readonly errors: readonly Told[] };
}
