// The samples through what json-schema-to-zod, and zod itself, make of the shapes: node zod.mjs SCHEMAS WRITTEN

import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { dereference } from "@apidevtools/json-schema-ref-parser";
import { jsonSchemaToZod } from "json-schema-to-zod";
import { fromJSONSchema } from "zod";

const [schemas, written] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(`${schemas}/${path}`, "utf8"));
const index = read("samples/index.json");
// What a shape refuses, these must.
const names = ["shape-unknown-identifier", "allocation-shape-unknown-key", "input-shape-unknown-level"];
for (const root of ["allocation", "forum", "input"]) {
  const program = jsonSchemaToZod(await dereference(read(`${root}.shape.schema.json`)), { module: "esm", name: "shape" });
  if (!program.includes('z.enum(["data",')) throw new Error(`${root}: no enum of the objectives`);
  writeFileSync(`${root}.mjs`, program);
  const generated = (await import(`${process.cwd()}/${root}.mjs`)).shape;
  for (const [tool, shape] of Object.entries({
    "json-schema-to-zod": generated,
    zod: fromJSONSchema(read(`${root}.shape.schema.json`)),
  })) {
    for (const { file, type, valid } of index.filter(({ type }) => type === root)) {
      const { success, data, error } = shape.safeParse(read(`samples/${file}`));
      if (valid && !success) throw new Error(`${tool}: ${file}: ${error}`);
      if (valid) writeFileSync(`${written}/${tool}.${basename(file)}`, JSON.stringify(data));
      if (success && names.includes(basename(file, ".json"))) throw new Error(`${tool}: takes ${file}`);
    }
  }
}
