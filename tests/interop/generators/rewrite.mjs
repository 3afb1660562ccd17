// The valid samples through the generated types: node rewrite.mjs SAMPLES WRITTEN

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { rewrite } = await import(pathToFileURL("rewrite.js"));
const [samples, written] = process.argv.slice(2);
for (const file of readdirSync(samples).filter((file) => file.startsWith("forum-"))) {
  writeFileSync(`${written}/quicktype-typescript.${file}`, rewrite(readFileSync(`${samples}/${file}`, "utf8")));
}
