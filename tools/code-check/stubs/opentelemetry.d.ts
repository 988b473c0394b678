/**
 * The set-up of OpenTelemetry for Node: two packages that bring a hundred others. Declared are the
 * members the articles use, as in version 0.223 of `@opentelemetry/sdk-node`.
 */
declare module '@opentelemetry/sdk-node' {
  export interface Instrumentation {
    readonly instrumentationName: string;
    enable(): void;
    disable(): void;
  }
  export interface NodeSDKConfiguration {
    readonly serviceName?: string;
    readonly instrumentations: readonly (Instrumentation | readonly Instrumentation[])[];
  }
  export class NodeSDK {
    constructor(configuration?: Partial<NodeSDKConfiguration>);
    start(): void;
    shutdown(): Promise<void>;
  }
}

declare module '@opentelemetry/auto-instrumentations-node' {
  import type { IncomingMessage } from 'node:http';
  import type { Instrumentation } from '@opentelemetry/sdk-node';

  interface Enabled {
    readonly enabled?: boolean;
  }
  export interface InstrumentationConfigMap {
    readonly '@opentelemetry/instrumentation-dns'?: Enabled;
    readonly '@opentelemetry/instrumentation-http'?: Enabled & {
      readonly ignoreIncomingRequestHook?: (request: IncomingMessage) => boolean;
    };
    readonly '@opentelemetry/instrumentation-net'?: Enabled;
    readonly '@opentelemetry/instrumentation-pino'?: Enabled & {
      readonly disableLogSending?: boolean;
      readonly disableLogCorrelation?: boolean;
    };
    readonly '@opentelemetry/instrumentation-router'?: Enabled;
  }
  export function getNodeAutoInstrumentations(configuration?: InstrumentationConfigMap): Instrumentation[];
}
