// Writes the valid samples as values of the generated types: node typed.mjs SAMPLES FILE

import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

const [samples, file] = process.argv.slice(2);
const types = { allocation: "Allocation", forum: "Forum", input: "Input" };
const index = JSON.parse(readFileSync(`${samples}/index.json`, "utf8"));
// What types can refuse, they must.
const names = [
  "shape-missing-key",
  "shape-unknown-identifier",
  "shape-unknown-key",
  "shape-number-for-an-identifier",
  "shape-no-member-state",
  "shape-array-for-an-object",
  "allocation-shape-numbers",
  "allocation-shape-unknown-key",
  "input-shape-missing-level",
  "input-shape-no-member-state",
  "input-shape-number-for-an-objective",
  "input-shape-text-for-a-list",
  "input-shape-unknown-action",
  "input-shape-unknown-key",
  "input-shape-unknown-level",
];
const invalid = index.filter(({ file }) => names.some((name) => file === `invalid/${name}.json`));
if (invalid.length !== names.length) throw new Error(`found ${invalid.length} samples, expected ${names.length}`);

// In one line, since the comment concerns the line that follows.
const line = ({ file }) => JSON.stringify(JSON.parse(readFileSync(`${samples}/${file}`, "utf8")));
const read = ({ type, file }) => `{ const read: ${types[type]} = ${line({ file })}; written.push(["${basename(file)}", read]); }`;
const refused = (sample, index) => `// @ts-expect-error\nexport const refused${index}: ${types[sample.type]} = ${line(sample)};`;
writeFileSync(file, [
  ...Object.entries(types).map(([root, type]) => `import type { ${type} } from "./${root}.js";`),
  "export const written: [string, unknown][] = [];",
  ...index.filter(({ valid }) => valid).map(read),
  ...invalid.map(refused),
].join("\n"));
