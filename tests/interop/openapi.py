"""The shapes of all documents as the components of an OpenAPI 3.1 document: python openapi.py SCHEMAS FILE"""

import json
import pathlib
import sys

schemas, file = map(pathlib.Path, sys.argv[1:])
components, paths = {}, {}
for root in ("allocation", "forum", "input"):
    text = (schemas / f"{root}.shape.schema.json").read_text("utf-8").replace("#/$defs/", "#/components/schemas/")
    schema = json.loads(text)
    schema.pop("$schema")
    schema["title"] = root.capitalize()
    for name, component in {schema["title"]: schema, **schema.pop("$defs")}.items():
        if components.setdefault(name, component) != component:
            sys.exit(f"{name} differs between the shapes")
    reference = {"$ref": f"#/components/schemas/{schema['title']}"}
    body = {"content": {"application/json": {"schema": reference}}}
    responses = {"200": {"description": "The same", **body}}
    paths[f"/{root}"] = {"post": {"operationId": f"post-{root}", "requestBody": body, "responses": responses}}
document = {
    "openapi": "3.1.0",
    "info": {"title": "Documents of the Forum", "version": "1"},
    "paths": paths,
    "components": {"schemas": components},
}
file.write_text(json.dumps(document, indent=1), "utf-8")
