// Judges a corpus by the schemas: node corpus.mjs SCHEMAS CORPUS.
import assert from "node:assert";
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [schemas, corpus] = process.argv.slice(2);
const ajv = new Ajv2020();
const read = (name) => JSON.parse(readFileSync(`${schemas}/${name}.schema.json`, "utf8"));
const names = ["forum", "allocation", "input"];
const validators = Object.fromEntries(names.map((name) => [name, ajv.compile(read(name))]));

let judged = 0;
for (const name of ["every-near-miss", "drawn"]) {
  for (const line of readFileSync(`${corpus}/${name}.jsonl`, "utf8").trimEnd().split("\n")) {
    const { type, text, valid, kind = "" } = JSON.parse(line);
    // JSON.parse has dropped all but the last of equal keys before a schema sees them.
    if (type in validators && !kind.startsWith("repeated-key")) {
      assert.equal(validators[type](JSON.parse(text)), valid, `${kind}: ${text}`);
      judged += 1;
    }
  }
}
assert(judged > 0, "the corpus has no document with a schema");
console.log(`judged ${judged} documents`);
