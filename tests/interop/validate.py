"""The samples and the corpus through Python's validators: python validate.py SCHEMAS CORPUS"""

import json
import pathlib
import sys

import fastjsonschema
import jsonschema

# What is lost when a text is read, before a schema sees it: of a repeated key the last is kept, and a lone
# surrogate is a character like any other.
UNSEEN = {"invalid/shape-repeated-key.json", "invalid/shape-lone-surrogate.json"}


def rules_broken(schema, errors):
    """The rules that errors are about, as schemas with a title and a comment; none for a fault of shape."""
    for error in errors:
        rule, here = None, schema
        for step in error.absolute_schema_path:
            if isinstance(here, dict) and "$ref" in here:
                here = schema["$defs"][here["$ref"].rpartition("/")[2]]
            here = here[step]
            if isinstance(here, dict) and "$comment" in here:
                rule = here
        if rule:
            yield rule
        # What is wrong with a part that may be null stands below.
        yield from rules_broken(schema, error.context)


def check_titles(root, schema, schemas):
    """Each unlawful sample breaks the rules that the index names, as the comments of the schema name them."""
    validator = jsonschema.Draft202012Validator(schema)
    samples = schemas / "samples"
    for sample in json.loads((samples / "index.json").read_text("utf-8")):
        if sample["document"] != root or not sample["rules"]:
            continue
        document = json.loads((samples / sample["file"]).read_text("utf-8"))
        rules = rules_broken(schema, validator.iter_errors(document))
        found = {name for rule in rules for name in rule["$comment"].partition(": ")[0].split(" and ")}
        # The schema says these two together.
        both = {"coverage", "each-once"}
        expected = set(sample["rules"])
        expected |= both if expected & both else set()
        # Where something does not belong in a meeting of the plenary, its order cannot be judged.
        if found - expected - {"plenary-in-order"} or expected - found:
            sys.exit(f"{sample['file']}: found the rules {sorted(found)}, expected {sorted(expected)}")


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
        check_titles(root, schema, schemas)
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
