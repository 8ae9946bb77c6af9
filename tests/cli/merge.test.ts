import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleBase, PROGRAM, run } from "./run.js";

/** A base to merge into, with an article that has something new. */
function given(): { readonly root: string; readonly merge: () => ReturnType<typeof run> } {
  const root = exampleBase();
  writeFileSync(join(root, "article.md"), "Harbour Cloud has invested $19 billion in Tern Labs.\n");
  return { root, merge: () => run(["extract", "article.md", "--source", "third", "--merge"], { cwd: root }) };
}

const listing = (root: string): readonly string[] =>
  ["claims", "sources"].flatMap((folder) => readdirSync(join(root, folder)));

test("what is new is added once, with a record of its source", () => {
  const { root, merge } = given();
  expect(merge()).toMatchObject({ status: 0, stdout: "" });
  const after = readFileSync(join(root, "claims/third.yaml"), "utf8");
  expect(after).toContain("figure: $19 billion");
  expect(existsSync(join(root, "sources/third.yaml"))).toBe(true);
  expect(merge().stderr).toContain("nothing to add");
  expect(readFileSync(join(root, "claims/third.yaml"), "utf8")).toBe(after);
  expect(run(["verify"], { cwd: root }).status).toBe(0);
});

test("merges at the same time lose nothing", async () => {
  const { root } = given();
  const years = ["2021", "2022", "2023", "2024", "2025"];
  const done = years.map((year) => {
    writeFileSync(join(root, `${year}.md`), `Harbour Cloud spent $1.${year} billion on capex in ${year}.\n`);
    const child = spawn(process.execPath, [
      PROGRAM,
      ...["extract", join(root, `${year}.md`), "--source", "third", "--merge", "--base", root],
    ]);
    return new Promise<number | null>((resolve) => child.on("close", resolve));
  });
  expect(await Promise.all(done)).toEqual(years.map(() => 0));
  const after = readFileSync(join(root, "claims/third.yaml"), "utf8");
  for (const year of years) expect(after).toContain(`figure: $1.${year} billion`);
  expect(listing(root).filter((name) => name.endsWith(".lock"))).toEqual([]);
  expect(run(["verify"], { cwd: root }).status).toBe(0);
});

describe("a merge that cannot be whole changes nothing", () => {
  test("a sources file of that name with another source in it", () => {
    const { root, merge } = given();
    const path = join(root, "sources/third.yaml");
    writeFileSync(path, "- {id: other, type: webpage, title: Precious}\n");
    expect(merge()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a record of source "third"'),
    });
    expect(readFileSync(path, "utf8")).toContain("Precious");
    expect(existsSync(join(root, "claims/third.yaml"))).toBe(false);
  });

  test("a claims file that is a link", () => {
    const { root, merge } = given();
    writeFileSync(join(root, "elsewhere.yaml"), "claims: []\n");
    symlinkSync(join(root, "elsewhere.yaml"), join(root, "claims/third.yaml"));
    const before = listing(root);
    expect(merge()).toMatchObject({ status: 2, stderr: expect.stringContaining("found a link") });
    expect(listing(root)).toEqual(before);
    expect(readFileSync(join(root, "elsewhere.yaml"), "utf8")).toBe("claims: []\n");
  });

  test("a folder where the claims file belongs", () => {
    const { root, merge } = given();
    mkdirSync(join(root, "claims/third.yaml"));
    const before = listing(root);
    expect(merge()).toMatchObject({ status: 2, stderr: expect.stringContaining("found a folder") });
    expect(listing(root)).toEqual(before);
  });
});
