// The samples and the corpus through the validators of JavaScript: node validate.mjs SCHEMAS CORPUS

import { readFileSync } from "node:fs";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

// What is lost when a text is read, before a schema sees it: of a repeated key the last is kept, and a lone
// surrogate is a character like any other.
const unseen = ["invalid/shape-repeated-key.json", "invalid/shape-lone-surrogate.json"];

const [schemas, corpus] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

/** A line in ajv's log is a fault: its strict mode reports there what it finds doubtful. */
const logger = Object.fromEntries(["log", "warn", "error"].map((level) => [level, (...text) => {
  throw new Error(`ajv: ${text.join(" ")}`);
}]));

/** Each validator's name, and its verdict on a document. Each checks the schema against its metaschema. */
async function validators(root, schema) {
  const ajv2020 = new Ajv2020({ logger }).compile(schema);
  // The default build reads draft-07, and must be told that it may pass over what it does not know.
  const { $schema, ...plain } = schema;
  const ajv07 = new Ajv({ logger, keywords: ["dependentSchemas"] }).compile(plain);
  registerSchema(schema);
  const hyperjump = await validate(schema.$id);
  return [
    ["ajv 2020-12", ajv2020],
    ["ajv draft-07", ajv07],
    ["hyperjump", (document) => hyperjump(document).valid],
  ];
}

/**
 * The rule that an error of ajv is about, as a schema with a title and a comment; undefined for a fault of shape.
 * The path of an error begins at the definition that it is in, and does not say which that is.
 */
function ruleOf(schema, error) {
  const steps = error.schemaPath.replace(/^#\//, "").split("/");
  if (steps[0] !== "dependentSchemas") return undefined;
  for (const definition of [schema, ...Object.values(schema.$defs)]) {
    const path = [definition];
    for (const step of steps) path.push(path.at(-1)?.[step]);
    if (path.at(-1) !== undefined) return path.findLast((part) => part?.$comment !== undefined);
  }
  return undefined;
}

/** Each unlawful sample breaks the rules that the index names, as the comments of the schema name them. */
function checkTitles(root, schema) {
  const validate = new Ajv2020({ logger, allErrors: true }).compile(schema);
  const together = (name) => (name === "each-once" ? "coverage" : name);
  for (const { file, document, rules } of read(`${schemas}/samples/index.json`)) {
    if (document !== root || rules.length === 0) continue;
    validate(read(`${schemas}/samples/${file}`));
    const broken = validate.errors.map((error) => ruleOf(schema, error)).filter((rule) => rule !== undefined);
    const found = new Set(broken.flatMap(({ $comment }) => $comment.split(": ")[0].split(" and ")).map(together));
    const expected = new Set(rules.map(together));
    // Where something does not belong in a meeting of the plenary, its order cannot be judged.
    if (!expected.has("plenary-in-order")) found.delete("plenary-in-order");
    const sorted = (names) => JSON.stringify([...names].sort());
    if (sorted(found) !== sorted(expected)) {
      throw new Error(`${file}: found the rules ${sorted(found)}, expected ${sorted(expected)}`);
    }
  }
}

function* cases(root) {
  for (const { file, document, valid } of read(`${schemas}/samples/index.json`)) {
    if (document === root) yield [file, read(`${schemas}/samples/${file}`), valid || unseen.includes(file)];
  }
  const lines = readFileSync(`${corpus}/${root}.jsonl`, "utf8").split("\n").filter((line) => line !== "");
  for (const [number, line] of lines.entries()) {
    const { document, valid } = JSON.parse(line);
    yield [`document ${number}`, document, valid];
  }
}

let wrong = 0;
for (const root of ["forum", "allocation"]) {
  checkTitles(root, read(`${schemas}/${root}.schema.json`));
  const judged = [...cases(root)];
  if (judged.length < 1000) throw new Error(`found ${judged.length} documents of ${root}, expected 1000 or more`);
  for (const [name, isValid] of await validators(root, read(`${schemas}/${root}.schema.json`))) {
    for (const [source, document, expected] of judged) {
      if (isValid(document) !== expected) {
        wrong += 1;
        console.log(`${name}: ${root}: ${source}: found ${!expected}, expected ${expected}`);
      }
    }
    console.log(`${name}: ${judged.length} of ${root}`);
  }
}
process.exitCode = wrong === 0 ? 0 : 1;
