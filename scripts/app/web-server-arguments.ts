type Address = { port: number; host?: string };

/** Until the first admin exists, whoever reaches the sign-up page becomes it: only this machine may, unless told otherwise. */
const thisMachine = "127.0.0.1";

/** Where Next listens. */
export function webServerArguments({ port, host = thisMachine }: Address): string[] {
  return ["-p", String(port), "-H", host];
}

/** Where a server that listens there answers programs of this machine. */
export function localAddress({ port, host = thisMachine }: Address): string {
  if (host === "0.0.0.0" || host === "::") return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
