"""Judges the samples and the corpus by validators of many languages, and compares with the verdicts of the types.

python judge.py SCHEMAS CORPUS WORK [VALIDATOR...]

Each validator is a program that is given its own name, a schema and a file of documents, and writes its version and a
line of verdicts. WORK is the folder of what is installed. What was tried is written as a table; the status is 1 where a
validator that loads its file accepts an invalid document or refuses a valid one.
"""

import json
import pathlib
import random
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent / "validators"


def validators(work):
    """Each validator: its name, its language, its draft and its command."""
    python = [str(work / "venv/bin/python"), str(HERE / "python.py")]
    for name, draft in [
        ("jsonschema-2020", "2020-12"),
        ("jsonschema-07", "draft-07"),
        ("fastjsonschema", "draft-07"),
        ("jsonschema-rs", "2020-12"),
    ]:
        yield name, "Python", draft, [*python, name]
    for name, draft in [
        ("ajv-2020", "2020-12"),
        ("ajv-07", "draft-07"),
        ("ajv-6", "draft-07"),
        ("hyperjump", "2020-12"),
        ("hyperjump", "draft-07"),
        ("schemasafe", "2020-12"),
        ("schemasafe", "draft-07"),
        ("cfworker", "2020-12"),
        ("cfworker", "draft-07"),
        ("z-schema", "2020-12"),
        ("z-schema", "draft-07"),
        ("json-schema-library", "2020-12"),
        ("json-schema-library", "draft-07"),
        ("jsonschema", "draft-07"),
        ("is-my-json-valid", "draft-07"),
        ("jsen", "draft-07"),
        ("tv4", "draft-07"),
    ]:
        yield name, "JavaScript", draft, ["node", str(HERE / "javascript.mjs"), name]
    yield "json-schema", "Ruby", "draft-07", ["ruby", str(HERE / "ruby.rb"), "json-schema"]
    yield "justinrainbow", "PHP", "draft-07", ["php", "-d", "memory_limit=1G", str(HERE / "php.php"), "justinrainbow"]
    yield "JSON::Validator", "Perl", "draft-07", ["perl", str(HERE / "perl.pl"), "JSON::Validator"]
    yield "gojsonschema", "Go", "draft-07", [str(work / "bin/gojsonschema"), "gojsonschema"]
    yield "json-schema-validator", "Java", "draft-07", [str(work / "bin/java-json-tools"), "json-schema-validator"]
    yield "RapidJSON", "C++", "draft-07", [str(work / "bin/rapidjson"), "RapidJSON"]


# These take long, and judge one in four.
SLOW = {"jsonschema-2020", "jsonschema-07", "JSON::Validator", "json-schema", "justinrainbow"}


def shuffled(value, chance):
    """The same document with the keys of its objects in another order."""
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    if isinstance(value, list):
        return [shuffled(element, chance) for element in value]
    return value


def cases(root, schemas, corpus):
    """Each document of this type, with the verdict of the types."""
    samples = schemas / "samples"
    for sample in json.loads((samples / "index.json").read_text("utf-8")):
        # Of a repeated key readers keep the last, before a schema sees it.
        is_seen = all(violation["rule"] != "repeated-key" for violation in sample["violations"])
        if sample["type"] == root and is_seen:
            yield json.loads((samples / sample["file"]).read_text("utf-8")), sample["valid"]
    with (corpus / f"{root}.jsonl").open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            case = json.loads(line)
            yield case["document"], case["valid"]


def judge(command, schema, documents, work):
    """The version and the verdicts, or what went wrong."""
    if shutil.which(command[0]) is None:
        return None, f"{command[0]} is not installed"
    ran = subprocess.run(
        [*command, str(schema), str(documents)], cwd=work, capture_output=True, text=True, timeout=1800, check=False
    )
    lines = ran.stdout.splitlines()
    if ran.returncode != 0 or len(lines) != 2:
        said = [line for line in (ran.stderr or ran.stdout).splitlines() if line.strip()]
        return (lines or [""])[0], (said or ["no verdicts"])[-1][:160]
    return lines[0], lines[1]


def main():
    schemas, corpus, work = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    wanted = set(sys.argv[4:])
    chance = random.Random(326)
    files = {}
    for root in ("forum", "allocation", "input"):
        judged = list(cases(root, schemas, corpus))
        if len(judged) < 1000:
            sys.exit(f"found {len(judged)} documents of {root}, expected 1000 or more")
        judged += [(shuffled(document, chance), valid) for document, valid in judged]
        for part, name in ((judged, "all"), (judged[::4], "quarter")):
            file = work / f"{root}.{name}.jsonl"
            with file.open("w", encoding="utf-8", newline="\n") as out:
                for document, _ in part:
                    out.write(json.dumps({"document": document}) + "\n")
            files[root, name] = file, "".join("1" if valid else "0" for _, valid in part)

    failed = False
    print("| validator | version | language | draft | documents | accepted wrongly | refused wrongly |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, language, draft, command in validators(work):
        if wanted and name not in wanted:
            continue
        version, accepted, refused, count, problem = "", 0, 0, 0, None
        for (root, part), (file, expected) in files.items():
            if (part == "quarter") != (name in SLOW):
                continue
            ending = "schema.json" if draft == "2020-12" else "draft-07.schema.json"
            version, verdicts = judge(command, schemas / f"{root}.{ending}", file, work)
            if len(verdicts) != len(expected):
                problem = verdicts
                break
            count += len(expected)
            accepted += sum(found == "1" and right == "0" for found, right in zip(verdicts, expected))
            refused += sum(found == "0" and right == "1" for found, right in zip(verdicts, expected))
        if problem:
            print(f"| {name} | {version or ''} | {language} | {draft} | does not load: {problem} | | |", flush=True)
            failed |= bool(wanted)
        else:
            print(f"| {name} | {version} | {language} | {draft} | {count} | {accepted} | {refused} |", flush=True)
            failed |= accepted + refused > 0
    sys.exit(1 if failed else 0)


main()
