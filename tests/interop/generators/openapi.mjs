// The valid samples through the types of openapi-generator: node openapi.mjs MODULE SAMPLES WRITTEN

import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const [module, samples, written] = process.argv.slice(2);
const { rewrite } = (await import(module)).default;
for (const file of readdirSync(samples)) {
  const value = rewrite[file.split("-")[0]](JSON.parse(readFileSync(`${samples}/${file}`, "utf8")));
  writeFileSync(`${written}/openapi-generator-typescript.${file}`, JSON.stringify(value));
}
