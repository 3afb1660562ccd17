// The violations of the samples, as the documentation shows them: node violations.mjs SCHEMAS

import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

/** Each violation once: its JSON Pointer, and the rule or ajv's message. */
function violations(validate, document) {
  if (validate(document)) return [];
  // A value that is none of a list has one error, not one for each choice; one that may be null, those of the choice.
  const isReported = ({ keyword, params, schemaPath }) =>
    keyword !== "anyOf" && params.type !== "null" && !/\/oneOf\/\d/.test(schemaPath);
  const line = ({ instancePath, keyword, message, params, parentSchema }) => {
    // A list can have two rules: the last is that of uniqueItems.
    const comments = parentSchema === validate.schema || keyword === "type" ? [] : parentSchema.$comment?.split("; ") ?? [];
    const rule = keyword === "uniqueItems" ? comments.at(-1) : comments[0];
    const key = params.additionalProperty === undefined ? "" : `: ${params.additionalProperty}`;
    return `${instancePath}: ${rule ?? message + key}`;
  };
  return [...new Set(validate.errors.filter(isReported).map(line))];
}

const [schemas] = process.argv.slice(2);
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
    if ((found.length === 0) !== sample.valid || found.length > Math.max(rules.length, 2) || missing.length > 0) {
      throw new Error(`${sample.file}: found ${JSON.stringify(found)}, expected ${JSON.stringify(rules)}`);
    }
  }
}
