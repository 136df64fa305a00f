/**
 * Providers on this machine, one origin, a folder each: `http://127.0.0.1:4999/fathom/external/v1/meetings`.
 * `node tests/simulators/server.ts --port 4999 --meetings 120 --days 29`, then `KOPPEL_SANDBOX_URL=http://127.0.0.1:4999`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { controlFathom, type ControlInput } from "./control.ts";
import { demoApiKey } from "./fathom/accounts.ts";
import { demoDataset, generateDataset, type DatasetOptions } from "./fathom/generate-dataset.ts";
import { createFathomSimulator, type FathomOptions, type FathomSimulator, type Reply } from "./fathom/simulator.ts";

export type SimulatorsOptions = {
  /** 0 takes any free port. */
  port?: number;
  /** The demo's data unless said otherwise. */
  fathom?: Partial<FathomOptions> & { dataset?: Partial<DatasetOptions> };
};

export type Simulators = {
  /** For `KOPPEL_SANDBOX_URL`. */
  url: string;
  fathom: FathomSimulator;
  stop: () => Promise<void>;
};

/** Starts every simulated provider on loopback. */
export async function startSimulators({ port = 0, fathom: options = {} }: SimulatorsOptions = {}): Promise<Simulators> {
  const { dataset, meetings, ...rest } = options;
  const fathom = createFathomSimulator({
    ...rest,
    meetings: meetings ?? generateDataset({ ...demoDataset, now: new Date(), ...dataset }),
  });
  const server = createServer((request, response) => {
    respond(fathom, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    fathom,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(fathom: FathomSimulator, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const method = request.method ?? "GET";
  if (url.pathname === "/_control/fathom/faults" && method === "POST") {
    const input: ControlInput = JSON.parse(await readBody(request));
    return send(response, { status: 200, json: JSON.stringify(controlFathom(fathom, input)) });
  }
  if (url.pathname === "/_control/fathom/requests") {
    return send(response, { status: 200, json: JSON.stringify(fathom.requests) });
  }
  if (!url.pathname.startsWith("/fathom/")) return send(response, { status: 404 });
  const reply = fathom.handle({
    method,
    path: url.pathname.slice("/fathom".length),
    query: url.searchParams,
    headers: request.headers,
  });
  if (reply.drop === "hang") return;
  if (reply.drop === "reset") {
    request.socket.destroy();
    return;
  }
  if (reply.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, reply.delayMs));
  send(response, reply);
}

function send(response: ServerResponse, { status, json, headers }: Reply): void {
  response.writeHead(status, { ...headers, ...(json !== undefined && { "content-type": "application/json" }) });
  response.end(json);
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = "";
  request.setEncoding("utf8");
  for await (const chunk of request) text += String(chunk);
  return text === "" ? "{}" : text;
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("the simulators have no port");
  return address.port;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4999" },
      meetings: { type: "string", default: String(demoDataset.count) },
      days: { type: "string", default: String(demoDataset.days) },
      "edge-cases": { type: "boolean", default: false },
      lean: { type: "boolean", default: false },
      "rate-limit": { type: "string" },
    },
  });
  const limit = values["rate-limit"] === undefined ? undefined : Number(values["rate-limit"]);
  const simulators = await startSimulators({
    port: Number(values.port),
    fathom: {
      dataset: {
        count: Number(values.meetings),
        days: Number(values.days),
        withEdgeCases: values["edge-cases"],
        isLean: values.lean,
      },
      ...(limit !== undefined && { limits: { any: limit, heavy: limit } }),
    },
  });
  console.log(`Simulators: ${simulators.url} (KOPPEL_SANDBOX_URL)\nFathom API key: ${demoApiKey}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void simulators.stop());
}
