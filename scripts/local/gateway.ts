import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { decideByKey, type ApiKeys } from "./api-keys.ts";
import type { AuthServer } from "./auth-server.ts";
import { mailRedirect } from "./mailbox.ts";

export type GatewayOptions = {
  port: number;
  keys: ApiKeys;
  auth: AuthServer;
  /** Where PostgREST listens, or a function that answers in its place. */
  rest: { port: number } | { fetch: (request: Request) => Promise<Response> };
};

export type Gateway = { port: number; stop: () => Promise<void> };

// Auth answers these without a key, as hosted: links in mails and public metadata.
const OPEN_AUTH_PATHS = /^\/auth\/v1\/(verify|callback|authorize|health|\.well-known\/.*)$/;

/** The one address that supabase-js is given: `/auth/v1` and `/rest/v1`, with hosted Supabase's rules for keys. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const server = createServer((request, response) => {
    handle(options, agent, request, response).catch((error: unknown) => {
      if (!response.headersSent)
        sendJson(response, 502, { message: "The local Supabase could not answer", details: String(error) });
      else response.destroy();
    });
  });
  server.keepAliveTimeout = 65_000;
  await listen(server, options.port);
  return {
    port: options.port,
    stop: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function handle(
  options: GatewayOptions,
  agent: Agent,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://gateway");
  const isAuth = url.pathname.startsWith("/auth/v1/");
  if (!isAuth && url.pathname !== "/rest/v1" && !url.pathname.startsWith("/rest/v1/")) {
    sendJson(response, 404, { message: "Not found", hint: "The local Supabase speaks /auth/v1 and /rest/v1." });
    return;
  }
  const decision = decideByKey(options.keys, {
    apikey: header(request, "apikey") ?? url.searchParams.get("apikey"),
    authorization: header(request, "authorization"),
    userAgent: header(request, "user-agent"),
  });
  if (isAuth) {
    if (decision.kind === "refused" && !OPEN_AUTH_PATHS.test(url.pathname)) return refuse(response, decision);
    return await answerWith(options.auth.fetch, request, response, url, header(request, "authorization"));
  }
  if (decision.kind === "refused") return refuse(response, decision);
  url.searchParams.delete("apikey");
  if ("fetch" in options.rest)
    return await answerWith(options.rest.fetch, request, response, url, header(request, "authorization"));
  await forward(options.rest.port, agent, request, response, url, decision.authorization);
}

/** Passes the request on to PostgREST, byte by byte in both directions. */
function forward(
  port: number,
  agent: Agent,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  authorization: string | null,
) {
  const { apikey: _apikey, authorization: _authorization, host: _host, ...headers } = request.headers;
  const path = `${url.pathname.slice("/rest/v1".length) || "/"}${url.search}`;
  return new Promise<void>((resolve, reject) => {
    const upstream = httpRequest({
      host: "127.0.0.1",
      port,
      agent,
      method: request.method,
      path,
      headers: authorization === null ? headers : { ...headers, authorization },
    });
    upstream.on("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on("error", reject);
      response.on("close", resolve);
    });
    upstream.on("error", reject);
    response.on("close", () => upstream.destroy());
    request.pipe(upstream);
  });
}

/** Hands the request to a fetch-style handler in this process. */
async function answerWith(
  handler: (request: Request) => Promise<Response>,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  authorization: string | null,
): Promise<void> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && name !== "authorization")
      headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  if (authorization !== null) headers.set("authorization", authorization);
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  const body = hasBody ? acceptEmailType(url, await readBody(request)) : null;
  const answer = await mailRedirect.run(url.searchParams.get("redirect_to"), () =>
    handler(
      new Request(`http://${request.headers.host ?? "127.0.0.1"}${url.pathname}${url.search}`, {
        method: request.method ?? "GET",
        headers,
        body,
      }),
    ),
  );
  response.writeHead(answer.status, [...answer.headers].flat());
  response.end(Buffer.from(await answer.arrayBuffer()));
}

/** Hosted Auth calls a sign-up confirmation and a sign-in link both `email`; lite knows only the older names. */
function acceptEmailType(url: URL, body: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  if (url.pathname !== "/auth/v1/verify") return body;
  return Buffer.from(body.toString("utf8").replace(/"type"\s*:\s*"email"/, '"type":"magiclink"'));
}

async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function refuse(response: ServerResponse, decision: { code: string; message: string; hint: string }): void {
  response.setHeader("sb-error-code", decision.code);
  sendJson(response, 401, { message: decision.message, hint: decision.hint });
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === "string" ? value : null;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}
