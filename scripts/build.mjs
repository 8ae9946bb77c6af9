// Makes dist/: the public API (ESM, with types), the program (one file, with V8's code cache) and the shipped base,
// compiled. Run by `npm ci` (prepare) and `npm run build`. Everything is made aside and moved into place.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
mkdirSync(dist, { recursive: true });
const made = mkdtempSync(join(root, ".build-"));

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  loader: { ".yaml": "text" },
  define: {
    __TWOSOURCE_VERSION__: JSON.stringify(version),
    __TWOSOURCE_BUILD__: JSON.stringify(contentOf(join(root, "src"))),
  },
  logLevel: "warning",
};

/**
 * Modules `*.made.ts` export text that is worked out from tables. The build does that once, so that no start has to.
 */
const madeTables = {
  name: "made-tables",
  setup({ onLoad }) {
    onLoad({ filter: /\.made\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ ...common, entryPoints: [path], format: "esm", write: false });
      const code = Buffer.from(outputFiles[0].contents).toString("base64");
      const made = await import(`data:text/javascript;base64,${code}`);
      const lines = Object.entries(made).map(
        ([name, text]) => `export const ${name} = ${JSON.stringify(text)};`,
      );
      return { contents: lines.join("\n"), loader: "js" };
    });
  },
};

/** Packages that most runs do without. */
const VENDORED = ["chalk", "cli-table3", "commander", "yaml", "zod"];
const vendored = {
  name: "vendored",
  setup({ onResolve }) {
    const filter = new RegExp(`^(?:${VENDORED.join("|")})$`);
    onResolve({ filter }, ({ path }) => ({ path: `./vendor/${path}.cjs`, external: true }));
  },
};

/** Reading YAML is what a base costs once: it has a bundle of its own, which is loaded where no cache knows the base. */
const compilerApart = {
  name: "compiler-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/base-compile\.js$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./compile.cjs", external: true } : undefined,
    );
  },
};

/**
 * `check` must answer at once: it has a bundle of its own, without the modules of the other commands, nor what reconciles
 * a base that was not compiled (its base always is).
 */
const othersFilter =
  /^\.\/(?:report|lint|compare|extract|figures|claims|sources|verify|explain|init)(?:-[a-z]+)?\.js$/;
const onlyCheck = {
  name: "only-check",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: othersFilter }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path, namespace: "other-command" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "other-command" }, () => ({
      contents: "module.exports = {};",
      loader: "js",
    }));
    onLoad({ filter: /\/reconcile\/on-demand\.ts$/ }, () => ({
      contents: "export function onDemand() { throw new Error('expected a compiled base'); }",
      loader: "js",
    }));
  },
};

/** Node's heavy modules are looked up when first used: commander takes child_process along and never needs it here. */
const lazyBuiltinsFilter = /^(?:node:)?child_process$/;
const lazyBuiltins = {
  name: "lazy-builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: lazyBuiltinsFilter }, ({ path }) => ({ path, namespace: "lazy-builtin" }));
    onLoad({ filter: /.*/, namespace: "lazy-builtin" }, () => ({
      contents: `module.exports = { get spawn() { return process.getBuiltinModule("node:child_process").spawn; } };`,
      loader: "js",
    }));
  },
};

/** The first is the command that must answer at once: its functions are what the program's cache holds. */
const WARM_UPS = [
  ["check", "Amazon is investing $33 billion in Anthropic"],
  ["--help"],
  ["sources", "--color"],
  ["init", join(made, "warm-up")],
  ["sources", "--base", join(made, "warm-up")],
];

try {
  await Promise.all([api(), program(), compiler()]);
  types();
  await shippedBase();
  install();
  codeCache();
} finally {
  rmSync(made, { recursive: true, force: true });
}

/** dist/index.js: what `import "twosource"` gives. Dependencies stay outside. */
async function api() {
  await build({
    ...common,
    entryPoints: ["src/index.ts"],
    format: "esm",
    packages: "external",
    plugins: [madeTables],
    outfile: join(made, "index.js"),
  });
}

/**
 * dist/cli.cjs: the program; dist/vendor/: what it loads only for some commands, a file a package; dist/start.cjs
 * loads them. Modules behind `import()` run when asked for.
 */
async function program() {
  const cjs = {
    ...common,
    format: "cjs",
    charset: "ascii",
    legalComments: "none",
    minify: true,
  };
  await Promise.all([
    build({
      ...cjs,
      entryPoints: ["src/cli.ts"],
      supported: { "dynamic-import": false },
      outfile: join(made, "cli.cjs"),
      plugins: [madeTables, compilerApart, vendored],
    }),
    build({
      ...cjs,
      entryPoints: ["src/cli.ts"],
      supported: { "dynamic-import": false },
      outfile: join(made, "check.cjs"),
      plugins: [madeTables, onlyCheck, compilerApart, vendored],
    }),
    build({
      ...cjs,
      entryPoints: ["src/io/base-compile.ts"],
      outfile: join(made, "compile.cjs"),
      plugins: [madeTables, vendored],
    }),
    ...VENDORED.map((name) =>
      build({
        ...cjs,
        entryPoints: [name],
        outfile: join(made, "vendor", `${name}.cjs`),
        plugins: [lazyBuiltins],
      }),
    ),
    build({ ...cjs, entryPoints: ["src/start.cts"], minify: true, outfile: join(made, "start.cjs") }),
  ]);
  for (const file of [
    "cli.cjs",
    "check.cjs",
    "compile.cjs",
    ...VENDORED.map((name) => `vendor/${name}.cjs`),
  ]) {
    // esbuild leaves the regular expressions as they are written.
    const text = inAscii(readFileSync(join(made, file), "utf8"));
    const stamp = createHash("sha256").update(text).digest("hex");
    const wrapped = `(function(exports,require,module,__filename,__dirname){${text}\n})`;
    writeFileSync(join(made, file), `/*${stamp}*/\n${wrapped}`, "latin1");
  }
}

/** Every other character as the escape that strings, regular expressions and JSON have for it. */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The compiler of bases, for this script only. */
async function compiler() {
  await build({
    ...common,
    entryPoints: ["src/io/base-compile.ts"],
    format: "esm",
    packages: "external",
    outfile: join(made, "compile/base-compile.mjs"),
  });
}

async function shippedBase() {
  const { compileFiles, baseFiles, oneText, stampOf } = await import(
    pathToFileURL(join(made, "compile/base-compile.mjs")).href
  );
  const files = baseFiles(root);
  const compiled = compileFiles(files);
  for (const { path, line, column, message, severity } of JSON.parse(
    compiled.slice(0, compiled.indexOf("\f")),
  )) {
    console.error(`${severity}: ${path}:${line}:${column}: ${message}`);
  }
  // Pure ASCII, like the bundles: read as Latin-1, it is a string at once.
  writeFileSync(join(made, "base.compiled"), inAscii(compiled), "latin1");
  writeFileSync(join(made, "base.txt"), oneText(files));
  const stamp = stampOf(
    root,
    files.map(({ path }) => path),
  );
  if (stamp !== null) writeFileSync(join(made, "base.stamp"), stamp);
  rmSync(join(made, "compile"), { recursive: true });
}

/** dist/*.d.ts. Type errors are the business of `npm run types`; declarations are written all the same. */
function types() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  const flags = [
    "--noEmit",
    "false",
    "--emitDeclarationOnly",
    "--declaration",
    "--noCheck",
    "--rootDir",
    "src",
    "--outDir",
    made,
  ];
  const settings = { extends: join(root, "tsconfig.json"), include: [join(root, "src")] };
  writeFileSync(join(made, "tsconfig.json"), JSON.stringify(settings));
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, "-p", join(made, "tsconfig.json"), ...flags.map((f) => (f === "src" ? join(root, "src") : f))],
    { encoding: "utf8" },
  );
  rmSync(join(made, "tsconfig.json"));
  if (status !== 0) console.error(`types: ${stdout.split("\n")[0]}`);
}

/** Moves every file into place, and takes away what no build makes any more, old code caches among it. */
function install() {
  const wanted = new Set(filesIn(made));
  for (const file of filesIn(dist)) if (!wanted.has(file)) rmSync(join(dist, file), { force: true });
  for (const file of wanted) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    renameSync(join(made, file), join(dist, file));
  }
}

/** Runs the program, so that V8 has compiled what commands need, and has it write a cache beside each bundle. */
function codeCache() {
  const environment = {
    ...process.env,
    TWOSOURCE_WRITE_CODE_CACHE: "1",
    NODE_OPTIONS: "",
    XDG_CACHE_HOME: made,
  };
  for (const args of WARM_UPS) {
    const { status, stderr } = spawnSync(process.execPath, [join(root, "bin/twosource.js"), ...args], {
      cwd: tmpFolder(),
      env: environment,
      encoding: "utf8",
    });
    if (status === 2) console.error(`code cache: ${args[0]}: ${stderr.split("\n")[0]}`);
  }
}

/** A folder without a base or a config file above it. */
function tmpFolder() {
  return dirname(process.execPath);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function contentOf(folder) {
  const hash = createHash("sha256").update(process.versions.v8);
  for (const file of filesIn(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 16);
}
