import { createServer } from "node:net";

export type PortProbe = (port: number) => Promise<boolean>;

/** True when nothing listens on the port, on the loopback address or on all of them. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port, undefined));
}

/** The remembered port when it is still free, else one that the system chooses. */
export async function choosePort(remembered: number | undefined, isFree: PortProbe = isPortFree): Promise<number> {
  if (remembered !== undefined && (await isFree(remembered))) return remembered;
  return await anyFreePort();
}

function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === "object" && address !== null) resolve(address.port);
        else reject(new Error("no port"));
      });
    });
  });
}

function canListen(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
