import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { choosePort } from "./free-port.ts";

const Ports = z.object({ postgres: z.int(), postgrest: z.int(), gateway: z.int() });

/** The inner ports of one installation; all of them on the loopback address. */
export type Ports = z.infer<typeof Ports>;

/** Keeps the ports of the last start where they are still free, so that addresses stay the same across restarts. */
export async function loadOrChoosePorts(file: string): Promise<Ports> {
  const remembered = readPorts(file);
  const ports = {
    postgres: await choosePort(remembered?.postgres),
    postgrest: await choosePort(remembered?.postgrest),
    gateway: await choosePort(remembered?.gateway),
  };
  writeFileSync(file, `${JSON.stringify(ports)}\n`);
  return ports;
}

function readPorts(file: string): Ports | null {
  if (!existsSync(file)) return null;
  try {
    return Ports.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}
