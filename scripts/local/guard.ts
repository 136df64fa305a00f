import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Ends our children when we are killed so hard that we cannot (kill -9, out of memory): a shell that waits for the
 * pipe from us to break, and then signals everybody it was told about.
 */
export type Guard = {
  watch: (signal: "SIGTERM" | "SIGINT", target: number) => void;
  forget: (target: number) => void;
  /** Lets the guard go without signalling anybody. */
  release: () => Promise<void>;
};

// Reads "+ TERM 123", "- TERM 123" and, when all is well, "bye". A negative number is a process group.
const SCRIPT = `
list=""
while read -r sign name target; do
  case "$sign" in
    +) list="$list $name:$target" ;;
    -) kept=""; for entry in $list; do [ "\${entry#*:}" = "$target" ] || kept="$kept $entry"; done; list="$kept" ;;
    bye) exit 0 ;;
  esac
done
for entry in $list; do kill -s "\${entry%%:*}" -- "\${entry#*:}" 2>/dev/null; done
`;

export function startGuard(): Guard {
  const child = spawn("/bin/sh", ["-c", SCRIPT], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  child.on("error", () => undefined);
  child.stdin.on("error", () => undefined);
  child.unref();
  const say = (line: string) => void child.stdin.write(`${line}\n`);
  return {
    watch: (signal, target) => say(`+ ${signal.slice(3)} ${target}`),
    forget: (target) => say(`- x ${target}`),
    release: async () => {
      if (child.exitCode !== null || child.pid === undefined) return;
      child.ref();
      const exited = once(child, "exit");
      child.stdin.end("bye\n");
      await exited;
    },
  };
}
