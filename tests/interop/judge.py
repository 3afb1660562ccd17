"""Judges the samples and a corpus by validators of many languages, and compares with the verdicts of the types.

python judge.py SCHEMAS CORPUS WORK [VALIDATOR...]

Each validator is a program that is given its own name, a schema and a file of documents, and writes its version and a
line of verdicts. WORK is the folder of what is installed. CORPUS has a file of each type, or what `export_corpus` writes.
What was tried is written as a table; the status is 1 where a validator accepts an invalid document or refuses a valid
one, unless it is known to, and where one that is named on the command line does not load its file.
"""

import concurrent.futures
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent / "validators"
ROOTS = ("forum", "allocation", "input")
BOTH = ("2020-12", "draft-07")

# How many documents of each type there are at least, the shuffled ones among them.
LEAST = 3000

# These take long, and judge a thousand documents of each type.
SLOW = {
    "fastjsonschema",
    "cfworker",
    "jsonschema-2020",
    "jsonschema-07",
    "jschon",
    "jacobs-json-schema",
    "criteria",
    "jayschema",
    "JSV",
    "jjv",
    "json-schema",
    "json_schemer 0",
    "json_schemer 2",
    "justinrainbow/json-schema",
    "JSON::Validator",
    "go-openapi/validate",
    "json-schema-validator (java-json-tools)",
    "jesse",
    "ex_json_schema",
    "z-schema",
    "json-schema-library",
}


# These refuse valid documents, as the documentation says, and accept no invalid one.
REFUSES = {
    "cabidela",
    "djv",
    "ex_json_schema",
    "flowstack/go-jsonschema",
    "is-my-json-valid",
    "jayschema",
    "jjv",
    "JSV",
    "qri-io/jsonschema",
    "RapidJSON",
    "skeemas",
    "tv4",
}

# This one does not look at the `$schema` of a document, as the documentation says.
ACCEPTS = {"justinrainbow/json-schema"}


def validators(work):
    """Each validator: its name, its language, its drafts and its command."""
    python = [str(work / "venv/bin/python")]
    for name, drafts in [
        ("jsonschema-2020", BOTH[:1]),
        ("jsonschema-07", BOTH[1:]),
        ("fastjsonschema", BOTH[1:]),
        ("jsonschema-rs", BOTH),
        ("jschon", BOTH[:1]),
        ("jacobs-json-schema", BOTH),
    ]:
        yield name, "Rust" if name == "jsonschema-rs" else "Python", drafts, [*python, str(HERE / "python.py"), name]
    for name, drafts in [
        ("ajv-2020", BOTH[:1]),
        ("ajv-07", BOTH[1:]),
        ("ajv-6", BOTH[1:]),
        ("hyperjump", BOTH),
        ("schemasafe", BOTH),
        ("cfworker", BOTH),
        ("typebox", BOTH),
        ("criteria", BOTH[:1]),
        ("cabidela", BOTH[:1]),
        ("z-schema", BOTH),
        ("json-schema-library", BOTH),
        ("jsonschema", BOTH[1:]),
        ("is-my-json-valid", BOTH[1:]),
        ("jsen", BOTH[1:]),
        ("djv", BOTH[1:]),
        ("tv4", BOTH[1:]),
        ("jjv", BOTH[1:]),
        ("skeemas", BOTH[1:]),
        ("jayschema", BOTH[1:]),
        ("JSV", BOTH[1:]),
    ]:
        yield name, "JavaScript", drafts, ["node", str(HERE / "javascript.mjs"), name]
    for name, language, drafts, program, argument in [
        ("json-schema", "Ruby", BOTH[1:], "ruby-json-schema", "json-schema"),
        ("json_schemer 0", "Ruby", BOTH[1:], "ruby-json_schemer", "json_schemer"),
        ("json_schemer 2", "Ruby", BOTH, "ruby-json_schemer-2", "json_schemer"),
        ("json_schema", "Ruby", BOTH[1:], "ruby-json_schema", "json_schema"),
        ("justinrainbow/json-schema", "PHP", BOTH[1:], "justinrainbow", "justinrainbow"),
        ("opis/json-schema", "PHP", BOTH, "opis", "opis"),
        ("JSON::Validator", "Perl", BOTH[1:], "JSON-Validator", "JSON::Validator"),
        ("gojsonschema", "Go", BOTH[1:], "gojsonschema", "gojsonschema"),
        ("santhosh-tekuri/jsonschema", "Go", BOTH, "santhosh", "santhosh"),
        ("qri-io/jsonschema", "Go", BOTH[1:], "qri", "qri"),
        ("flowstack/go-jsonschema", "Go", BOTH[1:], "flowstack", "flowstack"),
        ("go-openapi/validate", "Go", BOTH[1:], "go-openapi", "go-openapi"),
        ("json-schema-validator (java-json-tools)", "Java", BOTH[1:], "java-json-tools", "java-json-tools"),
        ("json-schema-validator (pboettch)", "C++", BOTH[1:], "nlohmann", "nlohmann"),
        ("valijson", "C++", BOTH[1:], "valijson", "valijson"),
        ("RapidJSON", "C++", BOTH[1:], "rapidjson", "RapidJSON"),
        ("jesse", "Erlang", BOTH[1:], "jesse", "jesse"),
        ("ex_json_schema", "Elixir", BOTH[1:], "ex_json_schema", "ex_json_schema"),
        ("jsonschema (api7)", "Lua", BOTH[1:], "lua-jsonschema", "jsonschema"),
    ]:
        yield name, language, drafts, [str(work / "bin" / program), argument]
    yield "sourcemeta", "C++", BOTH, [*python, str(HERE / "sourcemeta.py"), "sourcemeta"]


def shuffled(value, chance):
    """The same document with the keys of its objects in another order."""
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    if isinstance(value, list):
        return [shuffled(element, chance) for element in value]
    return value


def exported(root, corpus):
    """Each document of this type in the corpus, with the verdict of the types."""
    files = [corpus / f"{root}.jsonl", corpus / "every-near-miss.jsonl", corpus / "drawn.jsonl"]
    for file in filter(pathlib.Path.exists, files):
        with file.open(encoding="utf-8", newline="\n") as lines:
            for case in map(json.loads, lines):
                if "document" in case:
                    yield case["document"], case["valid"]
                # Of a repeated key readers keep the last, before a schema sees it.
                elif case["type"] == root and not case.get("kind", "").startswith("repeated-key"):
                    yield json.loads(case["text"]), case["valid"]


def cases(root, schemas, corpus):
    """Each document of this type, with the verdict of the types: the samples, then the corpus."""
    samples = schemas / "samples"
    for sample in json.loads((samples / "index.json").read_text("utf-8")):
        is_seen = all(violation["rule"] != "repeated-key" for violation in sample["violations"])
        if sample["type"] == root and is_seen:
            yield json.loads((samples / sample["file"]).read_text("utf-8")), sample["valid"]
    yield from exported(root, corpus)


def judge(command, schema, documents, work):
    """The version and the verdicts, or what went wrong."""
    if shutil.which(command[0]) is None:
        return "", "not installed"
    try:
        ran = subprocess.run(
            [*command, str(schema), str(documents)], cwd=work, capture_output=True, text=True, timeout=1500, check=False
        )
    except subprocess.TimeoutExpired:
        return "", "takes more than 25 minutes"
    lines = ran.stdout.splitlines()
    if ran.returncode != 0 or len(lines) != 2:
        said = [line for line in (ran.stderr or ran.stdout).splitlines() if line.strip()]
        errors = [line for line in said if "rror" in line]
        return (lines or [""])[0], (errors or said or ["no verdicts"])[-1].strip()[:120]
    return lines[0], lines[1]


def row(validator, schemas, files, work):
    """A line of the table, and whether the validator disagrees, or does not load its file."""
    name, language, draft, command = validator
    version, accepted, refused, count = "", 0, 0, 0
    for root in ROOTS:
        file, expected = files[root, "some" if name in SLOW else "all"]
        ending = "schema.json" if draft == "2020-12" else "draft-07.schema.json"
        version, verdicts = judge(command, schemas / f"{root}.{ending}", file, work)
        if len(verdicts) != len(expected):
            return f"| `{name}` | {version} | {language} | {draft} | does not load: {verdicts} | | |", False, True
        count += len(expected)
        accepted += sum(found == "1" and right == "0" for found, right in zip(verdicts, expected))
        refused += sum(found == "0" and right == "1" for found, right in zip(verdicts, expected))
    line = f"| `{name}` | {version} | {language} | {draft} | {count:,} | {accepted:,} | {refused:,} |"
    disagrees = (accepted > 0 and name not in ACCEPTS) or (refused > 0 and name not in REFUSES)
    return line, disagrees, False


def main():
    schemas, corpus, work = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    wanted = set(sys.argv[4:])
    chance = random.Random(326)
    files = {}
    for root in ROOTS:
        judged = list(cases(root, schemas, corpus))
        # There are several times as many Forums as documents of the other types.
        judged = judged[:: max(1, len(judged) // LEAST)]
        judged += [(shuffled(document, chance), valid) for document, valid in judged]
        if len(judged) < LEAST:
            sys.exit(f"found {len(judged)} documents of {root}, expected {LEAST} or more")
        for part, name in ((judged, "all"), (judged[:: len(judged) // 1000], "some")):
            file = work / f"{root}.{name}.jsonl"
            with file.open("w", encoding="utf-8", newline="\n") as out:
                for document, _ in part:
                    out.write(json.dumps({"document": document}) + "\n")
            files[root, name] = file, "".join("1" if valid else "0" for _, valid in part)

    failed = False
    print("| validator | version | language | file | documents | accepted wrongly | refused wrongly |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    tried = [
        (name, language, draft, command)
        for name, language, drafts, command in validators(work)
        for draft in drafts
        if not wanted or name in wanted
    ]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        rows = [pool.submit(row, one, schemas, files, work) for one in tried]
        for done in concurrent.futures.as_completed(rows):
            line, disagrees, is_missing = done.result()
            print(line, flush=True)
            failed |= disagrees or (is_missing and bool(wanted))
    sys.exit(1 if failed else 0)


main()
