// The samples in the editor's language service: node vscode.mjs SCHEMAS
//
// A valid sample has no mark; an invalid one has a mark for each violation, and no more.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { getLanguageService, TextDocument } = createRequire(`${process.cwd()}/`)("vscode-json-languageservice");
const [schemas] = process.argv.slice(2);
const read = (path) => readFileSync(path, "utf8");
let samples = 0;
for (const root of ["forum", "allocation", "input"]) {
  const service = getLanguageService({ schemaRequestService: () => Promise.reject(new Error("no network")) });
  const schema = JSON.parse(read(`${schemas}/${root}.schema.json`));
  service.configure({ validate: true, schemas: [{ uri: "file:///schema.json", fileMatch: ["*"], schema }] });
  for (const { file, type, valid, violations } of JSON.parse(read(`${schemas}/samples/index.json`))) {
    const rules = violations.map(({ rule }) => rule);
    if (type !== root || rules.includes("repeated-key")) continue;
    const text = read(`${schemas}/samples/${file}`).replace(/^ *"\$schema": ".*"/m, '  "$schema": null');
    const json = TextDocument.create("file:///document.json", "json", 1, text);
    const marks = await service.doValidation(json, service.parseJSONDocument(json));
    samples += 1;
    if ((marks.length === 0) !== valid) throw new Error(`${file}: ${JSON.stringify(marks)}`);
    // A value of the wrong type, and a date that is too long, are refused in two ways.
    const isTwice = rules.every((rule) => ["wrong-type", "invalid-date"].includes(rule));
    if (marks.length > violations.length * (isTwice ? 2 : 1)) throw new Error(`${file}: ${JSON.stringify(marks)}`);
  }
}
console.log(`${samples} samples`);
