// The samples in the editor's language service: node vscode.mjs SCHEMAS
//
// A valid sample has no mark; an invalid one has a mark for each violation, and no more. What is shown of a key or a value
// is its own description, and what is offered are the identifiers, each with its description.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { getLanguageService, TextDocument } = createRequire(`${process.cwd()}/`)("vscode-json-languageservice");
const [schemas] = process.argv.slice(2);
const read = (path) => readFileSync(path, "utf8");

/** An editor of documents of this type. */
function editor(root) {
  const service = getLanguageService({ schemaRequestService: () => Promise.reject(new Error("no network")) });
  const schema = JSON.parse(read(`${schemas}/${root}.schema.json`));
  service.configure({ validate: true, schemas: [{ uri: "file:///schema.json", fileMatch: ["*"], schema }] });
  const open = (text) => {
    const json = TextDocument.create("file:///document.json", "json", 1, text);
    return [json, service.parseJSONDocument(json)];
  };
  return {
    marks: (text) => service.doValidation(...open(text)),
    async shown(text, what) {
      const [json, parsed] = open(text);
      const hover = await service.doHover(json, json.positionAt(text.indexOf(what) + 1), parsed);
      return hover.contents.join("\n").replaceAll("\\", "");
    },
    async offered(text, after) {
      const [json, parsed] = open(text);
      const { items } = await service.doComplete(json, json.positionAt(text.indexOf(after) + after.length), parsed);
      return items.map(({ label, documentation }) => [JSON.parse(label), documentation]);
    },
  };
}

/** What an editor would read a schema from has no part in this. */
const opened = (file) => read(`${schemas}/samples/${file}`).replace(/^ *"\$schema": ".*"/m, '  "$schema": null');

let samples = 0;
for (const root of ["forum", "allocation", "input"]) {
  const { marks } = editor(root);
  for (const { file, type, valid, violations } of JSON.parse(read(`${schemas}/samples/index.json`))) {
    if (type !== root || violations.some(({ rule }) => rule === "repeated-key")) continue;
    const found = await marks(opened(file));
    samples += 1;
    if ((found.length === 0) !== valid || found.length > violations.length) {
      throw new Error(`${file}: ${JSON.stringify(found)}`);
    }
  }
}
console.log(`${samples} samples`);

const { objectives } = JSON.parse(read(`${schemas}/vocabulary.json`));
const described = ({ identifier, number }) => [identifier, `Objective ${number}, ${identifier}: `];
const forum = opened("valid/forum-with-every-key.json");
for (const [what, text] of [
  ['"roundTables"', "The four round tables of a Forum: "],
  ['"progressDeclaration"', "The Progress Declaration in which an edition results, "],
  ['"opens"', "The opening day "],
  ...objectives.map(described).map(([identifier, text]) => [`"${identifier}"`, text]),
]) {
  const shown = await editor("forum").shown(forum, what);
  if (!shown.includes(text) || shown.split("\n\n").length > 2) throw new Error(`${what}: found ${shown}, expected ${text}`);
}
for (const [root, text, after] of [["input", '{"objectives": []}', "["], ["allocation", '{"three": []}', "["]]) {
  const offered = await editor(root).offered(text, after);
  const isRight = ([identifier, text], index) => offered[index][0] === identifier && offered[index][1].startsWith(text);
  if (offered.length !== objectives.length || !objectives.map(described).every(isRight)) {
    throw new Error(`${root}: found ${JSON.stringify(offered)}`);
  }
}
