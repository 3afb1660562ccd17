// Writes the valid samples as values of the generated types: node typed.mjs SAMPLES FILE

import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

const [samples, file] = process.argv.slice(2);
const of = (sample) => readFileSync(`${samples}/${sample.file}`, "utf8");
const forums = JSON.parse(readFileSync(`${samples}/index.json`, "utf8")).filter(({ type }) => type === "forum");
const valid = forums.filter(({ valid }) => valid);
// What types can refuse, they must.
const names = ["missing-key", "unknown-identifier", "unknown-key", "number-for-an-identifier", "no-member-state", "array-for-an-object"];
const invalid = forums.filter(({ file }) => names.some((name) => file === `invalid/shape-${name}.json`));
if (invalid.length !== names.length) throw new Error(`found ${invalid.length} samples, expected ${names.length}`);

// In one line, since the comment concerns the line that follows.
const line = (sample) => JSON.stringify(JSON.parse(of(sample)));
writeFileSync(file, [
  'import type { Forum } from "./forum.js";',
  "export const written: [string, Forum][] = [];",
  ...valid.map((sample) => `written.push(["${basename(sample.file)}", ${line(sample)}]);`),
  ...invalid.map((sample, index) => `// @ts-expect-error\nexport const refused${index}: Forum = ${line(sample)};`),
].join("\n"));
