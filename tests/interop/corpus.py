"""Judges a corpus by the schemas: corpus.py SCHEMAS CORPUS."""
import json
import sys

import jsonschema

schemas, corpus = sys.argv[1:]
validators = {}
for name in ["forum", "allocation", "input"]:
    with open(f"{schemas}/{name}.schema.json", encoding="utf-8") as file:
        validators[name] = jsonschema.Draft202012Validator(json.load(file))

judged = 0
for name in ["every-near-miss", "drawn"]:
    for line in open(f"{corpus}/{name}.jsonl", encoding="utf-8"):
        expected = json.loads(line)
        # A reader of JSON has dropped all but the last of equal keys before a schema sees them.
        if expected["type"] in validators and not expected.get("kind", "").startswith("repeated-key"):
            valid = validators[expected["type"]].is_valid(json.loads(expected["text"]))
            assert valid == expected["valid"], f"{expected.get('kind')}: {expected['text']}"
            judged += 1
assert judged > 0, "the corpus has no document with a schema"
print(f"judged {judged} documents")
