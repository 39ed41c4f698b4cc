// Build the scripts and styles of the insight page: one file each, readable, with the licences of what they carry.
//   usage: node tools/build_page.mjs [FOLDER]     (after npm ci; make page does both)
import { build } from "esbuild";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const PAGE = path.join(ROOT, "lks_plugin", "insight", "page");

/** The packages whose files are in the bundle, by name. */
function packagesIn(metafile) {
  const named = Object.keys(metafile.inputs).map(
    (file) => file.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1],
  );
  return [...new Set(named.filter(Boolean))].sort();
}

/** Name, version and licence text of a package; a package without a licence file stops the build. */
async function licenceOf(name) {
  const folder = path.join(ROOT, "node_modules", name);
  const { version } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} ${version} has no licence file`);
  return `${name} ${version}\n\n${(await readFile(path.join(folder, file), "utf8")).trim()}\n`;
}

async function main(target) {
  const built = await build({
    absWorkingDir: ROOT,
    entryPoints: { page: path.join(PAGE, "src", "main.js") },
    bundle: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "inline",
    metafile: true,
    write: false,
    logLevel: "warning",
    outdir: target,
  });
  const styles = await build({
    absWorkingDir: ROOT,
    entryPoints: { page: path.join(PAGE, "style", "page.css") },
    bundle: true,
    charset: "utf8",
    write: false,
    logLevel: "warning",
    outdir: target,
  });
  const licences = await Promise.all(packagesIn(built.metafile).map(licenceOf));
  const temporary = `${target}.tmp`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  await writeFile(path.join(temporary, "page.js"), built.outputFiles[0].contents);
  await writeFile(path.join(temporary, "page.css"), styles.outputFiles[0].contents);
  await writeFile(path.join(temporary, "licences.txt"), licences.join(`\n${"-".repeat(80)}\n\n`));
  await rm(target, { recursive: true, force: true });
  await rename(temporary, target);
  const size = Math.round(
    (built.outputFiles[0].contents.length + styles.outputFiles[0].contents.length) / 1024,
  );
  console.log(`${path.relative(ROOT, target)}: page.js and page.css, ${size} kB`);
}

await main(path.resolve(process.argv[2] ?? path.join(PAGE, "build")));
