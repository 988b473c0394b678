/**
 * The module that CloudFront Functions have built in, runtime 2.0. No package declares it; this is
 * what the developer guide lists under "Helper methods for key value stores".
 */
declare module 'cloudfront' {
  interface KeyValueStore {
    get(key: string, options?: { format: 'string' }): Promise<string>;
    get(key: string, options: { format: 'json' }): Promise<unknown>;
    exists(key: string): Promise<boolean>;
    count(): Promise<number>;
  }
  const cloudfront: { kvs(id?: string): KeyValueStore };
  export default cloudfront;
}
