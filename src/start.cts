/**
 * Loads the bundled program with V8's code cache: compiling it is most of what a start would cost. The cache is
 * made at build time by the same Node; V8 itself checks version and flags, the first line that both files share
 * ties it to the bundle, and where anything does not fit the bundle is compiled as usual. It is written only
 * when the build asks for it.
 */
import fs = require("node:fs");
import path = require("node:path");
import vm = require("node:vm");

type Program = { main(argv: readonly string[]): Promise<number> };

const bundle = path.join(__dirname, "cli.cjs");
const cache = path.join(__dirname, "cli.cache");

// The bundle is pure ASCII, which makes this the fastest way to a string.
const source = fs.readFileSync(bundle, "latin1");
const stamp = source.slice(0, source.indexOf("\n"));
const cachedData = readCache();
const script = new vm.Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
  filename: bundle,
  ...(cachedData && { cachedData }),
});
const module_: { exports: Partial<Program> } = { exports: {} };
script.runInThisContext()(module_.exports, require, module_, bundle, __dirname);

(module_.exports as Program).main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
  if (process.env.TWOSOURCE_WRITE_CODE_CACHE) writeCache();
});

function readCache(): Buffer | null {
  try {
    const content = fs.readFileSync(cache);
    return content.toString("latin1", 0, stamp.length) === stamp ? content.subarray(stamp.length) : null;
  } catch {
    return null;
  }
}

function writeCache(): void {
  const unfinished = `${cache}.${process.pid}`;
  fs.writeFileSync(unfinished, Buffer.concat([Buffer.from(stamp, "latin1"), script.createCachedData()]));
  fs.renameSync(unfinished, cache);
}
