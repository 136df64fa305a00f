// The first thing a fresh clone runs, on whatever Node the machine has (16 or newer): plain old-style JavaScript.
// It installs what is missing and then runs scripts/<command>.ts on the Node 24 that npm brought along.
"use strict";

const { spawn, spawnSync } = require("node:child_process");
const crypto = require("node:crypto");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.join(__dirname, "..");
const node24 = path.join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const INSTALL_TIMEOUT_MS = 15 * 60 * 1000;

function run(command, args) {
  ensureInstalled();
  const script = path.join(root, "scripts", command + ".ts");
  const child = spawn(chooseNode(), ["--conditions=react-server", script].concat(args), {
    stdio: "inherit",
    env: Object.assign({}, process.env, {
      KOPPEL_PARENT: String(process.pid),
      NEXT_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
    }),
  });
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  if (process.env.npm_lifecycle_event) endWithParent(child);
  child.on("error", function (error) {
    fail("Koppel could not start: " + error.message, ["Repair the installation with: npm ci"]);
  });
  child.on("exit", function (code, signal) {
    process.exit(code === null ? 128 + (os.constants.signals[signal] || 1) : code);
  });
}

// npm killed hard takes nobody along; then we end too, so that nothing stays behind. Between npm and us is a shell.
function endWithParent(child) {
  const started = ancestors();
  setInterval(function () {
    if (ancestors() !== started) child.kill("SIGTERM");
  }, 1000).unref();
}

function ancestors() {
  const stat = readText("/proc/" + process.ppid + "/stat");
  const grandparent = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] || "";
  return process.ppid + " " + grandparent;
}

function ensureInstalled() {
  if (isInstalled()) return;
  const release = takeLock();
  try {
    if (!isInstalled()) install();
  } finally {
    release();
  }
  if (!isInstalled()) {
    fail("The installation is incomplete.", ["Run it by hand to see why: npm ci"]);
  }
}

// npm leaves its own record of what it installed; equal versions there and in package-lock.json mean: nothing to do.
function isInstalled() {
  const wanted = readPackages(path.join(root, "package-lock.json"));
  const found = readPackages(path.join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !found) return false;
  return Object.keys(wanted).every(function (name) {
    const entry = wanted[name];
    if (name === "" || entry.optional || entry.devOptional || entry.peer) return true;
    return Boolean(found[name]) && found[name].version === entry.version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages;
  } catch {
    return null;
  }
}

function install() {
  process.stdout.write("Koppel  installing its packages, once (about a minute) …\n");
  const npm =
    process.env.npm_execpath && process.env.npm_execpath.endsWith("npm-cli.js") ? process.env.npm_execpath : null;
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const result = spawnSync(npm ? process.execPath : "npm", npm ? [npm].concat(args) : args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: !npm && process.platform === "win32",
    env: Object.assign({}, process.env, { NODE_ENV: "", CI: process.env.CI || "" }),
  });
  if (result.error) {
    fail("npm could not be run: " + result.error.message, [
      "Install Node.js with npm (https://nodejs.org) and try again.",
    ]);
  }
  if (result.status !== 0) {
    fail("The packages could not be installed (npm ci ended with " + (result.status || result.signal) + ").", [
      "Check the network connection and the free disk space, then try again.",
    ]);
  }
}

// The package `node` carries Node 24; where its install script was not allowed to run, a recent Node of the machine will do.
function chooseNode() {
  if (fs.existsSync(node24) && spawnSync(node24, ["--version"]).status === 0) return node24;
  const version = process.versions.node.split(".").map(Number);
  if (version[0] > 22 || (version[0] === 22 && version[1] >= 18)) return process.execPath;
  return fail(
    "Koppel needs Node 24, and the one from npm is missing (this machine has " + process.versions.node + ").",
    ["Allow install scripts and install again: npm ci --ignore-scripts=false"],
  );
}

// Two commands of the same folder may start at the same moment; only one of them may install.
function takeLock() {
  const name = crypto.createHash("sha256").update(root).digest("hex").slice(0, 16);
  const file = path.join(os.tmpdir(), "koppel-install-" + name);
  const deadline = Date.now() + INSTALL_TIMEOUT_MS;
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: "wx" });
      return function () {
        fs.rmSync(file, { force: true });
      };
    } catch (error) {
      if (error.code !== "EEXIST") return function () {};
      if (!isAlive(Number(readText(file))) || Date.now() > deadline) fs.rmSync(file, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function fail(message, nextSteps) {
  process.stderr.write("\n  " + message + "\n" + nextSteps.map((step) => "  → " + step + "\n").join("") + "\n");
  process.exit(1);
}

module.exports = { run };

if (require.main === module) {
  const command = process.argv[2];
  if (!command || !fs.existsSync(path.join(__dirname, command + ".ts"))) {
    fail("Unknown command: " + (command || "(none)"), ["npm start · npm run demo · npm run dev · npm test"]);
  }
  run(command, process.argv.slice(3));
}
