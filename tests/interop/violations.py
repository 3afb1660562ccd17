"""The violations of the samples, by the function that the documentation shows: python violations.py PAGE SCHEMAS"""

import json
import pathlib
import re
import sys

import jsonschema


def documented(page):
    """The function `violations` of the page."""
    snippet, names = re.search(r"^```python\n(.*?)^with open", page, re.MULTILINE | re.DOTALL), {}
    exec(snippet.group(1), names)
    return names["violations"]


def main():
    page, schemas = map(pathlib.Path, sys.argv[1:3])
    violations = documented(page.read_text("utf-8"))
    for root in ("forum", "allocation", "input"):
        schema = json.loads((schemas / f"{root}.schema.json").read_text("utf-8"))
        validator = jsonschema.Draft202012Validator(schema)
        for sample in json.loads((schemas / "samples/index.json").read_text("utf-8")):
            rules = {violation["rule"] for violation in sample["violations"]}
            if sample["type"] != root or "repeated-key" in rules:
                continue
            document = json.loads((schemas / "samples" / sample["file"]).read_text("utf-8"))
            found = violations(validator, document)
            if bool(found) == sample["valid"] or len(found) > len(sample["violations"]):
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
