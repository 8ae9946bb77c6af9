/**
 * Loads the bundled program with V8's code cache: compiling it is most of what a start would cost. A cache is
 * made at build time by the same Node; V8 itself checks version and flags, the first line that a bundle and its
 * cache share ties them together, and where anything does not fit the bundle is compiled as usual. Caches are
 * written only when the build asks for it.
 */
import fs = require("node:fs");
import path = require("node:path");
import vm = require("node:vm");

type Program = { main(argv: readonly string[]): Promise<number> };

interface Loaded {
  readonly cache: string;
  readonly stamp: string;
  readonly script: vm.Script;
  readonly exports: unknown;
}

const loaded = new Map<string, Loaded>();

/** What a bundle gets as `require`: other bundles of ours by their path, anything else from Node. */
function requireFrom(id: string): unknown {
  return id.startsWith("./") ? load(id.slice(2)) : require(id);
}

function load(name: string): unknown {
  const known = loaded.get(name);
  if (known) return known.exports;
  const file = path.join(__dirname, name);
  // The bundle is pure ASCII, which makes this the fastest way to a string.
  const source = fs.readFileSync(file, "latin1");
  const stamp = source.slice(0, source.indexOf("\n"));
  const cache = file.replace(/cjs$/, "cache");
  const cachedData = readCache(cache, stamp);
  const script = new vm.Script(source, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const module_ = { exports: {} };
  script.runInThisContext()(module_.exports, requireFrom, module_, file, __dirname);
  loaded.set(name, { cache, stamp, script, exports: module_.exports });
  return module_.exports;
}

function readCache(cache: string, stamp: string): Buffer | null {
  try {
    const content = fs.readFileSync(cache);
    return content.toString("latin1", 0, stamp.length) === stamp ? content.subarray(stamp.length) : null;
  } catch {
    return null;
  }
}

// The one command that is in a hurry has a bundle without the others.
const bundle = process.argv[2] === "check" ? "check.cjs" : "cli.cjs";
(load(bundle) as Program).main(process.argv.slice(2)).then((status) => {
  if (process.env.TWOSOURCE_WRITE_CODE_CACHE) for (const bundle of loaded.values()) writeCache(bundle);
  // All is written by now, synchronously: taking the heap apart object by object would only keep the user waiting.
  process.exit(status);
});

function writeCache({ cache, stamp, script }: Loaded): void {
  if (readCache(cache, stamp)) return;
  const unfinished = `${cache}.${process.pid}`;
  fs.writeFileSync(unfinished, Buffer.concat([Buffer.from(stamp, "latin1"), script.createCachedData()]));
  fs.renameSync(unfinished, cache);
}
