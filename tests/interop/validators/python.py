"""Judges documents by a validator of Python: python.py VALIDATOR SCHEMA DOCUMENTS

DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.
"""

import gc
import importlib.metadata
import json
import sys


def jsonschema_2020(schema):
    import jsonschema

    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema).is_valid


def jsonschema_07(schema):
    import jsonschema

    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema).is_valid


def fastjsonschema_07(schema):
    import fastjsonschema

    check = fastjsonschema.compile(schema)

    def is_valid(document):
        try:
            check(document)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return is_valid


def jsonschema_rs(schema):
    import jsonschema_rs

    return jsonschema_rs.validator_for(schema).is_valid


def jschon_2020(schema):
    import jschon

    jschon.create_catalog("2020-12")
    compiled = jschon.JSONSchema(schema)
    # Each document leaves many objects behind, and to look for them all the time takes as long as to judge.
    gc.freeze()
    gc.set_threshold(200_000, 20, 20)
    return lambda document: compiled.evaluate(jschon.JSON(document)).valid


def jacobs(schema):
    if "2020" in schema["$schema"]:
        from jacobsjsonschema.draft2020_12 import Validator
    else:
        from jacobsjsonschema.draft7 import Validator
    from jacobsjsonschema.draft4 import JsonSchemaValidationError

    compiled = Validator(schema)

    def is_valid(document):
        try:
            compiled.validate(document)
        except JsonSchemaValidationError:
            return False
        return True

    return is_valid


VALIDATORS = {
    "jsonschema-2020": (jsonschema_2020, "jsonschema"),
    "jsonschema-07": (jsonschema_07, "jsonschema"),
    "fastjsonschema": (fastjsonschema_07, "fastjsonschema"),
    "jsonschema-rs": (jsonschema_rs, "jsonschema-rs"),
    "jschon": (jschon_2020, "jschon"),
    "jacobs-json-schema": (jacobs, "jacobs-json-schema"),
}

name, schema, documents = sys.argv[1:]
compile_schema, package = VALIDATORS[name]
print(importlib.metadata.version(package))
with open(schema, encoding="utf-8") as file:
    is_valid = compile_schema(json.load(file))
with open(documents, encoding="utf-8", newline="\n") as lines:
    print("".join("1" if is_valid(json.loads(line)["document"]) else "0" for line in lines))
