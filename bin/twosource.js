#!/usr/bin/env node
// Plain old JavaScript, so that an old Node gets the sentence below and not a syntax error.
"use strict";
var version = process.versions.node.split(".");
if (version[0] < 20 || (version[0] === "20" && version[1] < 19)) {
  process.stderr.write(`twosource: expected Node.js 20.19 or newer, found ${process.versions.node}\n`);
  process.exitCode = 2;
} else {
  try {
    require("../dist/start.cjs");
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND") throw error;
    process.stderr.write("twosource: expected dist/, which the build makes: run npm ci (or npm run build)\n");
    process.exitCode = 2;
  }
}
