"""The violations of the samples, as the documentation shows them: python violations.py SCHEMAS"""

import json
import pathlib
import sys

import jsonschema


def violations(validator, document):
    """Each violation once: its JSON Pointer, and the rule or the validator's message."""

    def lines(errors):
        for error in errors:
            if error.validator == "anyOf":
                # What may be null: the errors are those of the other choice.
                yield from lines(inner for inner in error.context if inner.validator_value != "null")
                continue
            pointer = "".join(f"/{step}" for step in error.absolute_path)
            comments = error.schema.get("$comment", "").split("; ")
            if error.validator == "type" or error.schema is validator.schema or comments == [""]:
                yield f"{pointer}: {error.message}"
            else:
                # A list can have two rules: the last is that of uniqueItems.
                yield f"{pointer}: {comments[-1] if error.validator == 'uniqueItems' else comments[0]}"

    return list(dict.fromkeys(lines(validator.iter_errors(document))))


def main():
    schemas = pathlib.Path(sys.argv[1])
    for root in ("forum", "allocation", "input"):
        schema = json.loads((schemas / f"{root}.schema.json").read_text("utf-8"))
        validator = jsonschema.Draft202012Validator(schema)
        for sample in json.loads((schemas / "samples/index.json").read_text("utf-8")):
            rules = {violation["rule"] for violation in sample["violations"]}
            if sample["type"] != root or "repeated-key" in rules:
                continue
            document = json.loads((schemas / "samples" / sample["file"]).read_text("utf-8"))
            found = violations(validator, document)
            if bool(found) == sample["valid"] or len(found) > max(len(sample["violations"]), 2):
                sys.exit(f"{sample['file']}: found {found}, expected {sample['violations']}")
            # Those of the shape have no comment.
            of_shape = {"missing-key", "unknown-key", "wrong-type", "unknown-identifier", "invalid-date"}
            named = {line.split(": ")[1] for line in found}
            expected = rules - of_shape
            if "listed-once" in named:
                # A list of too many identifiers has one of them twice, which is what the schema says of it.
                expected.discard("too-many-values")
            if not expected <= named:
                sys.exit(f"{sample['file']}: found {found}, expected the rules {rules}")


if __name__ == "__main__":
    main()
