/**
 * The parts of npm's untyped libraries that this project calls.
 * Shapes are those of the pinned versions in package.json.
 */

declare module "@npmcli/agent" {
  import type { Agent as HttpAgent, ClientRequest } from "node:http";

  interface AgentOptions {
    maxSockets?: number;
    proxy?: string | undefined;
    timeouts?: { connection?: number; idle?: number; response?: number; transfer?: number };
  }

  /** A request as an agent gets it; Node documents no way to refuse a socket, and its own agent uses this one. */
  interface SocketlessRequest extends ClientRequest {
    onSocket(socket: null, error: Error): void;
  }

  interface AgentConnectOptions {
    host?: string;
    port?: number | string;
    protocol?: string;
  }

  export class Agent extends HttpAgent {
    constructor(options?: AgentOptions);
    /** With a colon. */
    protocol: string;
    addRequest(request: SocketlessRequest, options: AgentConnectOptions): void;
  }
}

declare module "npm-registry-fetch" {
  import type { Agent } from "@npmcli/agent";

  namespace fetch {
    /** Options of one request; `//host/path/:_authToken` keys carry credentials. */
    interface Options {
      registry?: string;
      agent?: Agent;
      method?: string;
      body?: unknown;
      headers?: Record<string, string>;
      ignoreBody?: boolean;
      preferOnline?: boolean;
      query?: Record<string, string | number>;
      /** SRI of the answer's body, which fails where it is another. */
      integrity?: string;
      signal?: AbortSignal;
      timeout?: number;
      userAgent?: string;
      npmCommand?: string;
      [credentialKey: `//${string}`]: string;
    }

    interface Response {
      status: number;
      headers: Headers;
      body: NodeJS.ReadableStream;
      json(): Promise<unknown>;
      text(): Promise<string>;
    }

    /** What npm-registry-fetch throws for an answer of 400 and above (lib/errors.js). */
    interface HttpError extends Error {
      code: string;
      statusCode: number;
      /** Parsed JSON, or the bytes when they are no JSON. */
      body: unknown;
      headers: Record<string, string[]>;
    }
  }

  function fetch(uri: string, options?: fetch.Options): Promise<fetch.Response>;
  export = fetch;
}

declare module "libnpmpublish" {
  import type fetch from "npm-registry-fetch";

  interface PublishOptions extends fetch.Options {
    access?: "public" | "restricted" | null;
    defaultTag?: string;
    algorithms?: string[];
    /** For the facade before the library (build/facades): of the tarball, so that they are computed once. */
    hashes?: { integrity: string; shasum: string };
    npmVersion?: string;
    provenance?: boolean;
    stage?: boolean;
  }

  interface PublishResponse extends fetch.Response {
    transparencyLogUrl?: string;
    stageId?: string;
  }

  export function publish(
    manifest: Record<string, unknown>,
    tarball: Buffer,
    options: PublishOptions,
  ): Promise<PublishResponse>;
}

declare module "pacote" {
  import type fetch from "npm-registry-fetch";

  interface PacoteOptions extends fetch.Options {
    Arborist?: unknown;
    fullMetadata?: boolean;
    ignoreScripts?: boolean;
    integrity?: string;
    prefix?: string;
    tree?: unknown;
    workspaces?: string[];
  }

  const pacote: {
    manifest(spec: string, options: PacoteOptions): Promise<Record<string, unknown>>;
    packument(spec: string, options: PacoteOptions): Promise<unknown>;
    tarball: {
      (spec: string, options: PacoteOptions): Promise<Buffer>;
      /** The integrity is of what was written. */
      file(spec: string, file: string, options: PacoteOptions): Promise<{ integrity: string }>;
      stream<T>(
        spec: string,
        handle: (stream: NodeJS.ReadableStream) => Promise<T>,
        options: PacoteOptions,
      ): Promise<T>;
    };
  };
  export default pacote;
}

declare module "@npmcli/package-json" {
  class PackageJson {
    static normalize(path: string): Promise<PackageJson>;
    static prepare(path: string): Promise<PackageJson>;
    static fix(path: string, options?: { changes?: string[] }): Promise<PackageJson>;
    prepare(): Promise<PackageJson>;
    content: Record<string, unknown>;
  }
  export default PackageJson;
}

declare module "@npmcli/arborist" {
  export interface InstalledPackage {
    name: string;
    isRoot: boolean;
    inBundle: boolean;
    inDepBundle: boolean;
    overridden: boolean;
    inventory: Map<string, InstalledPackage>;
  }

  class Arborist {
    constructor(options: { path: string; ignoreExtension?: boolean });
    loadActual(): Promise<InstalledPackage>;
  }
  export default Arborist;
}

declare module "@npmcli/map-workspaces" {
  function mapWorkspaces(options: {
    cwd: string;
    pkg: Record<string, unknown>;
  }): Promise<Map<string, string>>;
  export default mapWorkspaces;
}
