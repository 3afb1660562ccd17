// The violations of the samples, by the function that the documentation shows: node violations.mjs PAGE SCHEMAS

import { readFileSync, writeFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [page, schemas] = process.argv.slice(2);
const [, snippet] = readFileSync(page, "utf8").match(/^```js\n(.*?)^const read = /ms);
writeFileSync(new URL("documented.mjs", import.meta.url), `${snippet}export { violations };\n`);
const { violations } = await import("./documented.mjs");

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const ofShape = ["missing-key", "unknown-key", "wrong-type", "unknown-identifier", "invalid-date"];
for (const root of ["forum", "allocation", "input"]) {
  const validate = new Ajv2020({ allErrors: true, verbose: true }).compile(read(`${schemas}/${root}.schema.json`));
  for (const sample of read(`${schemas}/samples/index.json`)) {
    const rules = sample.violations.map(({ rule }) => rule);
    if (sample.type !== root || rules.includes("repeated-key")) continue;
    const found = violations(validate, read(`${schemas}/samples/${sample.file}`));
    const named = found.map((text) => text.split(": ")[1]);
    // A list of too many identifiers has one of them twice, which is what the schema says of it.
    const isNamed = (rule) => named.includes(rule) || (rule === "too-many-values" && named.includes("listed-once"));
    const missing = rules.filter((rule) => !ofShape.includes(rule) && !isNamed(rule));
    if ((found.length === 0) !== sample.valid || found.length > rules.length || missing.length > 0) {
      throw new Error(`${sample.file}: found ${JSON.stringify(found)}, expected ${JSON.stringify(rules)}`);
    }
  }
}
