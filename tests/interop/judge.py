"""Judges the samples and a corpus by validators of many languages, and compares with the verdicts of the types.

python judge.py SCHEMAS CORPUS WORK [--table PAGE] [VALIDATOR...]

Each validator is a program that is given its own name, a schema and a file of documents, and writes its version and a
line of verdicts. WORK is the folder of what is installed. CORPUS has a file of each type, what `export_corpus` writes, or
both. What was tried is written as a table, with how long each took and what went wrong beside it; with `--table`, the
table of the page is replaced by it, which takes that every validator is there. The status is 1 where a validator accepts
an invalid document or refuses a valid one, unless it is known to, and where one that is named on the command line does
not load its file.
"""

import concurrent.futures
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent / "validators"
ROOTS = ("forum", "allocation", "input")
BOTH = ("2020-12", "draft-07")

# How many documents of each type a validator judges at least, the shuffled ones among them.
LEAST = 3000

# These take long, and judge a third as many.
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
    "jsonschema",
    "tv4",
    "json-schema",
    "json_schemer 0",
    "json_schemer 2",
    "justinrainbow/json-schema",
    "JSON::Validator",
    "go-openapi/validate",
    "json-schema-validator (java-json-tools)",
    "z-schema",
    "json-schema-library",
}

HEADER = [
    "| validator | version | language | file | documents | accepted wrongly | refused wrongly | does not load |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
]

# These refuse valid documents, as the documentation says, and accept no invalid one.
REFUSES = {
    "cabidela",
    "djv",
    "flowstack/go-jsonschema",
    "is-my-json-valid",
    "jayschema",
    "jjv",
    "JSV",
    "RapidJSON",
    "json-schema (npm)",
    "revalidator",
    "skeemas",
    "tv4",
}

# These accept invalid documents, as the documentation says.
ACCEPTS = {
    ("flowstack/go-jsonschema", "draft-07"),
    ("go-openapi/validate", "draft-07"),
    ("JSON::Validator", "2020-12"),
    ("json-schema (npm)", "draft-07"),
    ("RapidJSON", "draft-07"),
    ("revalidator", "draft-07"),
}


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
        ("json-schema (npm)", BOTH[1:]),
        ("revalidator", BOTH[1:]),
    ]:
        yield name, "JavaScript", drafts, ["node", str(HERE / "javascript.mjs"), name.split(" ")[0]]
    for name, language, drafts, program, argument in [
        ("json-schema", "Ruby", BOTH[1:], "ruby-json-schema", "json-schema"),
        ("json_schemer 0", "Ruby", BOTH[1:], "ruby-json_schemer", "json_schemer"),
        ("json_schema", "Ruby", BOTH[1:], "ruby-json_schema", "json_schema"),
        ("justinrainbow/json-schema", "PHP", BOTH[1:], "justinrainbow", "justinrainbow"),
        ("JSON::Validator", "Perl", BOTH, "JSON-Validator", "JSON::Validator"),
        ("gojsonschema", "Go", BOTH[1:], "gojsonschema", "gojsonschema"),
        ("flowstack/go-jsonschema", "Go", BOTH[1:], "flowstack", "flowstack"),
        ("go-openapi/validate", "Go", BOTH[1:], "go-openapi", "go-openapi"),
        ("json-schema-validator (java-json-tools)", "Java", BOTH[1:], "java-json-tools", "java-json-tools"),
        ("valijson", "C++", BOTH[1:], "valijson", "valijson"),
        ("RapidJSON", "C++", BOTH[1:], "rapidjson", "RapidJSON"),
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


def sampled(root, schemas):
    """Each sample of this type, with the verdict of the types."""
    samples = schemas / "samples"
    for sample in json.loads((samples / "index.json").read_text("utf-8")):
        is_seen = all(violation["rule"] != "repeated-key" for violation in sample["violations"])
        if sample["type"] == root and is_seen:
            yield json.loads((samples / sample["file"]).read_text("utf-8")), sample["valid"]


def spaced(values, count):
    """So many of the values, at equal distances."""
    return [values[index * len(values) // count] for index in range(count)]


def written(root, schemas, corpus, work):
    """The files of documents of this type, one for most validators and one for those that are slow, and the verdicts."""
    chance = random.Random(326)
    judged = list(exported(root, corpus))
    if len(judged) < LEAST // 2:
        sys.exit(f"found {len(judged)} documents of {root}, expected {LEAST // 2} or more")
    judged = list(sampled(root, schemas)) + spaced(judged, LEAST // 2)
    judged += [(shuffled(document, chance), valid) for document, valid in judged]
    for part, name in ((judged, "all"), (spaced(judged, len(judged) // 3), "some")):
        file = work / f"{root}.{name}.jsonl"
        with file.open("w", encoding="utf-8", newline="\n") as out:
            for document, _ in part:
                out.write(json.dumps({"document": document}) + "\n")
        yield name, (file, "".join("1" if valid else "0" for _, valid in part))


def judge(command, schema, documents, work):
    """The version and the verdicts, or what went wrong."""
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
    """A line of the table, whether the validator disagrees, and what else there is to say."""
    name, language, draft, command = validator
    began = time.monotonic()
    version, accepted, refused, count, fails, said = "", 0, 0, 0, [], []
    for root in ROOTS:
        file, expected = files[root]["some" if name in SLOW else "all"]
        ending = "schema.json" if draft == "2020-12" else "draft-07.schema.json"
        printed, verdicts = judge(command, schemas / f"{root}.{ending}", file, work)
        version = version or printed
        if len(verdicts) != len(expected):
            fails.append(root)
            said.append(f"{root}: {verdicts}")
            continue
        count += len(expected)
        accepted += sum(found == "1" and right == "0" for found, right in zip(verdicts, expected))
        refused += sum(found == "0" and right == "1" for found, right in zip(verdicts, expected))
    line = f"| `{name}` | {version} | {language} | {draft} | {count:,} | {accepted:,} | {refused:,} | {', '.join(fails)} |"
    disagrees = (accepted > 0 and (name, draft) not in ACCEPTS) or (refused > 0 and name not in REFUSES)
    said.insert(0, f"{name}, {draft}: {time.monotonic() - began:.0f} s")
    return line, disagrees, fails, "; ".join(said)


def replace_table(page, lines):
    """Puts the table in the place of that of the page."""
    text = page.read_text("utf-8")
    start = text.index(HEADER[0])
    end = text.index("\n\n", start)
    page.write_text(text[:start] + "\n".join(lines) + text[end:], "utf-8")


def main():
    arguments = sys.argv[1:]
    page = None
    if "--table" in arguments:
        at = arguments.index("--table")
        page = pathlib.Path(arguments[at + 1])
        del arguments[at : at + 2]
    schemas, corpus, work = (pathlib.Path(argument).resolve() for argument in arguments[:3])
    wanted = set(arguments[3:])
    tried = [
        (name, language, draft, command)
        for name, language, drafts, command in validators(work)
        for draft in drafts
        if not wanted or name in wanted
    ]
    missing = sorted({name for name, _, _, command in tried if shutil.which(command[0]) is None})
    if missing:
        print(f"not installed: {', '.join(missing)}", flush=True)
        if page is not None:
            sys.exit("the table of the page is that of a run of all of them")
    tried = [one for one in tried if one[0] not in missing]
    files = {root: dict(written(root, schemas, corpus, work)) for root in ROOTS}

    failed = bool(missing and wanted)
    lines = {}
    print("\n".join(HEADER))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        # The slow ones first, so that none is waited for at the end.
        in_order = sorted(tried, key=lambda one: one[0] not in SLOW)
        rows = {pool.submit(row, one, schemas, files, work): one for one in in_order}
        for done in concurrent.futures.as_completed(rows):
            line, disagrees, fails, said = done.result()
            lines[rows[done][:3]] = line
            print(line, flush=True)
            print(said, file=sys.stderr, flush=True)
            failed |= disagrees or bool(fails and wanted)
    if page is not None:
        replace_table(page, HEADER + [lines[one[:3]] for one in tried])
    sys.exit(1 if failed else 0)


main()
