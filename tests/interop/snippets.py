"""The snippets of the documentation, as they are there: python snippets.py PAGE SCHEMAS WORK [LANGUAGE...]

Each prints a line for a missing key, for an unknown key, for a State that is none and for 30 February, and nothing for a
valid document. What a snippet leaves out is added here: reading the files, and calling it.
"""

import json
import os
import pathlib
import re
import subprocess
import sys

PAGE, SCHEMAS, WORK = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
JAR = next(WORK.glob("venv/lib/*/site-packages/openapi_generator_cli/openapi-generator.jar"), None)
CLASSES = f"{JAR}:/usr/share/java/rhino.jar:/usr/share/java/javax.mail.jar"

# Of each language: the file of its program, what stands before and after the snippet, and the commands. The schema is in
# the folder, and the document in document.json.
PROGRAMS = {
    "python": ("snippet.py", 'import json\ndocument = json.load(open("document.json", encoding="utf-8"))\n', "", [
        [str(WORK / "venv/bin/python"), "snippet.py"],
    ]),
    "js": ("snippet.mjs", "", "", [["node", "snippet.mjs"]]),
    "go": ("snippet.go", 'package main\nimport ("fmt"; "os"; "github.com/xeipuuv/gojsonschema")\nfunc main() {\n'
           'text, err := os.ReadFile("forum.draft-07.schema.json")\n'
           'document, err := os.ReadFile("document.json")\n', "\n}\n", [["go", "run", "snippet.go"]]),
    "java": ("Snippet.java", "import com.fasterxml.jackson.databind.*;\nimport com.fasterxml.jackson.databind.node.*;\n"
             "import com.github.fge.jsonschema.core.report.*;\nimport com.github.fge.jsonschema.main.*;\n"
             "import java.nio.file.Path;\nclass Snippet { public static void main(String[] a) throws Exception {\n"
             "ObjectMapper mapper = new ObjectMapper();\n"
             'JsonNode document = mapper.readTree(Path.of("document.json").toFile());\n', "\n}}\n",
             [["java", "-cp", CLASSES, "Snippet.java"]]),
    "ruby": ("snippet.rb", 'require "json"\nrequire "json-schema"\ndocument = JSON.parse(File.read("document.json"))\n', "",
             [["ruby", "snippet.rb"]]),
    "php": ("snippet.php", "<?php\nrequire '/usr/share/php/JsonSchema/autoload.php';\n"
            "$document = json_decode(file_get_contents('document.json'));\n"
            "$schema = json_decode(file_get_contents('forum.draft-07.schema.json'));\n", "", [["php", "snippet.php"]]),
    "perl": ("snippet.pl", "use JSON::Validator; use Mojo::File 'path'; use Mojo::JSON 'decode_json';\n"
             'my $document = decode_json(path("document.json")->slurp);\n', "", [["perl", "snippet.pl"]]),
    "cpp": ("snippet.cpp", "#include <fstream>\n#include <iostream>\n#include <sstream>\n#include <rapidjson/document.h>\n"
            "#include <rapidjson/pointer.h>\n#include <rapidjson/schema.h>\n#include <rapidjson/stringbuffer.h>\n"
            "rapidjson::Document read(const char* name) {\nstd::stringstream text;\ntext << std::ifstream(name).rdbuf();\n"
            "rapidjson::Document value;\nvalue.Parse(text.str().c_str());\nreturn value;\n}\nint main() {\n"
            'rapidjson::SchemaDocument schema(read("forum.draft-07.schema.json"));\nauto document = read("document.json");\n',
            "\n}\n", [["g++", "-std=c++17", "-o", "snippet", "snippet.cpp"], ["./snippet"]]),
}


def documents():
    """The valid document, and one for each mistake, with what the line about it names."""
    valid = json.loads((SCHEMAS / "samples/valid/forum-of-2022.json").read_text("utf-8"))
    # Plain texts are not the subject, and one validator does not read their patterns.
    valid = {key: valid[key] for key in ("format", "opens", "programme", "roundTables")}
    valid["progressDeclaration"] = {"coFacilitators": ["BGD", "LUX"]}
    yield "a valid document", valid, None
    missing = {key: value for key, value in valid.items() if key != "opens"}
    yield "a missing key", missing, "opens|required"
    yield "an unknown key", {**valid, "opened": "2022-05-17"}, "opened|additional"
    yield "a State that is none", {**valid, "progressDeclaration": {"coFacilitators": ["BGD", "LUZ"]}}, "progressDeclaration"
    yield "30 February", {**valid, "opens": "2022-02-30"}, "opens"


def lines(command, folder):
    """What the command prints."""
    environment = {**os.environ, "GO111MODULE": "off", "GOFLAGS": "", "GOPATH": "/usr/share/gocode"}
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=600, check=False)
    if ran.returncode != 0:
        sys.exit(f"{' '.join(command)}: {ran.stderr[-800:]}")
    return [line for line in ran.stdout.splitlines() if line.strip()]


def main():
    wanted = sys.argv[4:] or list(PROGRAMS)
    snippets = dict(re.findall(r"^```(\w+)\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL))
    for language in wanted:
        name, before, after, commands = PROGRAMS[language]
        folder = WORK / "snippets" / language
        folder.mkdir(parents=True, exist_ok=True)
        for file in ("forum.schema.json", "forum.draft-07.schema.json"):
            (folder / file).write_bytes((SCHEMAS / file).read_bytes())
        if language == "js":
            link = folder / "node_modules"
            link.unlink(missing_ok=True)
            link.symlink_to(WORK / "node_modules")
        (folder / name).write_text(before + snippets[language] + after, "utf-8")
        for command in commands[:-1]:
            lines(command, folder)
        for what, document, named in documents():
            (folder / "document.json").write_text(json.dumps(document), "utf-8")
            printed = lines(commands[-1], folder)
            print(f"{language}, {what}: {printed}")
            is_right = not printed if named is None else len(printed) == 1 and re.search(named, printed[0])
            if not is_right:
                sys.exit(f"{language}, {what}: expected {'one line about ' + named if named else 'nothing'}")


main()
