// Judges documents by a validator of JavaScript: node javascript.mjs VALIDATOR SCHEMA DOCUMENTS
//
// DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.cwd()}/`);
const load = async (name) => {
  const module = await import(require.resolve(name));
  return module.default ?? module;
};

/** A line in ajv's log is a fault: its strict mode reports there what it finds doubtful. */
const logger = Object.fromEntries(["log", "warn", "error"].map((level) => [level, (...text) => {
  throw new Error(`ajv: ${text.join(" ")}`);
}]));

/** For those of older drafts, which read a schema that names no draft. */
const withoutDraft = ({ $schema, ...schema }) => schema;

const validators = {
  "ajv-2020": ["ajv", async (schema) => new (await load("ajv/dist/2020.js"))({ logger }).compile(schema)],
  "ajv-07": ["ajv", async (schema) => new (await load("ajv"))({ logger }).compile(schema)],
  "ajv-6": ["ajv6", async (schema) => new (await load("ajv6"))({ logger }).compile(schema)],
  hyperjump: ["@hyperjump/json-schema", async (schema) => {
    const draft = schema.$schema.includes("2020") ? "draft-2020-12" : "draft-07";
    const { registerSchema, validate } = await import(`${process.cwd()}/node_modules/@hyperjump/json-schema/${draft}/index.js`);
    registerSchema(schema, "https://example.org/schema");
    const isValid = await validate("https://example.org/schema");
    return (document) => isValid(document).valid;
  }],
  schemasafe: ["@exodus/schemasafe", async (schema) => (await load("@exodus/schemasafe")).validator(schema, { mode: "default" })],
  cfworker: ["@cfworker/json-schema", async (schema) => {
    const { Validator } = require("@cfworker/json-schema");
    const validator = new Validator(schema, schema.$schema.includes("2020") ? "2020-12" : "7");
    return (document) => validator.validate(document).valid;
  }],
  jsonschema: ["jsonschema", async (schema) => {
    const { Validator } = require("jsonschema");
    const validator = new Validator();
    return (document) => validator.validate(document, schema).valid;
  }],
  "is-my-json-valid": ["is-my-json-valid", async (schema) => require("is-my-json-valid")(schema)],
  "z-schema": ["z-schema", async (schema) => {
    const { default: ZSchema } = require("z-schema");
    const validator = ZSchema.create({ version: schema.$schema.includes("2020") ? "draft2020-12" : "draft-07" });
    return (document) => {
      try {
        return validator.validate(document, schema) !== false;
      } catch (error) {
        if (error.name !== "ValidateError" && !/validation/i.test(error.message)) throw error;
        return false;
      }
    };
  }],
  jsen: ["jsen", async (schema) => require("jsen")(schema)],
  "json-schema-library": ["json-schema-library", async (schema) => {
    const { compileSchema } = require("json-schema-library");
    const compiled = compileSchema(schema);
    return (document) => compiled.validate(document).valid;
  }],
  djv: ["djv", async (schema) => {
    const environment = require("djv")();
    environment.addSchema("document", schema);
    return (document) => environment.validate("document", document) === undefined;
  }],
  cabidela: ["@cloudflare/cabidela", async (schema) => {
    const { Cabidela } = require("@cloudflare/cabidela");
    const validator = new Cabidela(schema);
    return (document) => {
      try {
        validator.validate(document);
        return true;
      } catch {
        return false;
      }
    };
  }],
  criteria: ["@criteria/json-schema-validation", async (schema) => {
    const { isJSONValid } = await import(`${process.cwd()}/node_modules/@criteria/json-schema-validation/dist/${
      schema.$schema.includes("2020") ? "draft-2020-12" : "draft-07"}.js`);
    return (document) => isJSONValid(document, schema);
  }],
  jjv: ["jjv", async (schema) => {
    const environment = require("jjv")();
    environment.addSchema("document", schema);
    return (document) => environment.validate("document", document) === null;
  }],
  skeemas: ["skeemas", async (schema) => (document) => require("skeemas").validate(document, schema).valid],
  jayschema: ["jayschema", async (schema) => {
    const validator = new (require("jayschema"))();
    return (document) => validator.validate(document, withoutDraft(schema)).length === 0;
  }],
  JSV: ["JSV", async (schema) => {
    const environment = require("JSV").JSV.createEnvironment();
    return (document) => environment.validate(document, withoutDraft(schema)).errors.length === 0;
  }],
  "json-schema": ["json-schema", async (schema) => (document) => require("json-schema").validate(document, schema).valid],
  revalidator: ["revalidator", async (schema) => (document) => require("revalidator").validate(document, schema).valid],
  typebox: ["typebox", async (schema) => {
    const { Compile } = await import(`${process.cwd()}/node_modules/typebox/build/schema/index.mjs`);
    const validator = Compile(schema);
    return (document) => validator.Check(document);
  }],
  tv4: ["tv4", async (schema) => {
    const tv4 = require("tv4");
    return (document) => tv4.validate(document, schema);
  }],
};

const [name, file, documents] = process.argv.slice(2);
const [module, compile] = validators[name];
console.log(JSON.parse(readFileSync(`node_modules/${module}/package.json`, "utf8")).version);
const isValid = await compile(JSON.parse(readFileSync(file, "utf8")));
const lines = readFileSync(documents, "utf8").split("\n").filter((line) => line !== "");
/** One that throws at a document does not accept it. */
const isAccepted = (document) => {
  try {
    return isValid(document);
  } catch {
    return false;
  }
};
console.log(lines.map((line) => (isAccepted(JSON.parse(line).document) ? "1" : "0")).join(""));
