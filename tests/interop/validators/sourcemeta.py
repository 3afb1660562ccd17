"""Judges documents by the command of Sourcemeta, which is of C++: sourcemeta.py VALIDATOR SCHEMA DOCUMENTS

DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.
"""

import importlib.metadata
import json
import pathlib
import subprocess
import sys
import tempfile

_, schema, documents = sys.argv[1:]
command = [sys.executable, "-m", "sourcemeta_jsonschema"]
print(importlib.metadata.version("sourcemeta-jsonschema"))
with tempfile.TemporaryDirectory() as folder, open(documents, encoding="utf-8", newline="\n") as lines:
    for number, line in enumerate(lines):
        document = json.dumps(json.loads(line)["document"])
        pathlib.Path(folder, f"{number:06}.json").write_text(document, "utf-8")
    judged = subprocess.run(
        [*command, "validate", schema, folder, "--json", "--fast", "--continue"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    # The package ends with 1 where the command ends with another status than 0.
    if judged.returncode not in (0, 1, 2):
        sys.exit(f"status {judged.returncode}: {judged.stdout[:160]}")
verdicts, reader, rest = "", json.JSONDecoder(), judged.stdout.strip()
while rest:
    verdict, end = reader.raw_decode(rest)
    verdicts += "1" if verdict["valid"] else "0"
    rest = rest[end:].lstrip()
print(verdicts)
