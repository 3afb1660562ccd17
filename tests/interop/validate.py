"""The samples and the corpus through Python's validators: python validate.py SCHEMAS CORPUS"""

import json
import pathlib
import sys

import fastjsonschema
import jsonschema

# What is lost when a text is read, before a schema sees it: of a repeated key the last is kept, and a lone
# surrogate is a character like any other.
UNSEEN = {"invalid/shape-repeated-key.json", "invalid/shape-lone-surrogate.json"}


def validators(schema):
    """Each validator's name, and its verdict on a document."""
    for draft in (jsonschema.Draft202012Validator, jsonschema.Draft7Validator):
        draft.check_schema(schema)
        yield f"jsonschema {draft.__name__}", draft(schema).is_valid

    check = fastjsonschema.compile({**schema, "$schema": "http://json-schema.org/draft-07/schema#"})

    def is_valid(document):
        try:
            check(document)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    yield "fastjsonschema", is_valid


def cases(root, schemas, corpus):
    """Each document of this type: where it is from, the document, and the verdict of the types."""
    samples = schemas / "samples"
    for sample in json.loads((samples / "index.json").read_text("utf-8")):
        if sample["document"] == root:
            document = json.loads((samples / sample["file"]).read_text("utf-8"))
            yield sample["file"], document, sample["valid"] or sample["file"] in UNSEEN
    with (corpus / f"{root}.jsonl").open(encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(lines):
            case = json.loads(line)
            yield f"document {number}", case["document"], case["valid"]


def main():
    schemas, corpus = map(pathlib.Path, sys.argv[1:])
    wrong = 0
    for root in ("forum", "allocation"):
        schema = json.loads((schemas / f"{root}.schema.json").read_text("utf-8"))
        judged = list(cases(root, schemas, corpus))
        if len(judged) < 1000:
            sys.exit(f"found {len(judged)} documents of {root}, expected 1000 or more")
        for name, is_valid in validators(schema):
            for source, document, expected in judged:
                if is_valid(document) != expected:
                    wrong += 1
                    print(f"{name}: {root}: {source}: found {not expected}, expected {expected}")
            print(f"{name}: {len(judged)} of {root}")
    sys.exit(1 if wrong else 0)


main()
