"""The JSON schemas of the content, and the YAML files that they describe, read as an editor reads them."""

import functools
import json
import re
from pathlib import Path

import jsonschema_rs
import yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "Content/schema"


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2, where only true and false are truth values and days are text."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool", ":merge"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))


class PlainLoader(yaml.SafeLoader):
    """Everything is text as it was written, or nothing."""


PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.endswith(":null")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read(file, loader=EditorLoader):
    return yaml.load(file.read_text(encoding="utf-8"), loader)


@functools.cache
def schema(name):
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def names():
    return sorted(file.name for file in FOLDER.glob("*.json"))


@functools.cache
def validator(name):
    def retrieve(address):
        return schema(address.rsplit("/", 1)[1])

    return jsonschema_rs.Draft202012Validator({**schema(name), "$id": f"file:///{name}"}, retriever=retrieve)


def schema_of(file, content=ROOT / "Content"):
    """The schema that editors use for a file; they are told in .vscode/settings.json."""
    path = Path("Content") / file.relative_to(content)
    settings = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))
    found = [
        Path(address).name
        for address, patterns in settings["yaml.schemas"].items()
        if any(path.full_match(pattern) if hasattr(path, "full_match") else path.match(pattern) for pattern in patterns)
    ]
    assert len(found) == 1, f"{path} has {found or 'no schema'}"
    return found[0]


def resolved(name, node):
    """What a node stands for, and the schema file in which it stands."""
    while "$ref" in node:
        address, pointer = node["$ref"].split("#")
        name = address or name
        target = schema(name)
        for step in pointer.strip("/").split("/"):
            target = target[step]
        node = target
    return name, node


def objects(name, node, value):
    """Every mapping of a file that the schema describes key by key: the mapping, and its description."""
    name, node = resolved(name, node)
    for option in node.get("oneOf", []):
        option_name, target = resolved(name, option)
        if isinstance(value, {"object": dict, "array": list, "string": str}[target["type"]]):
            yield from objects(option_name, target, value)
    if isinstance(value, dict) and "properties" in node:
        yield value, node
        for key, property_node in node["properties"].items():
            if key in value:
                yield from objects(name, property_node, value[key])
    elif isinstance(value, dict) and isinstance(node.get("additionalProperties"), dict):
        for member in value.values():
            yield from objects(name, node["additionalProperties"], member)
    elif isinstance(value, list) and "items" in node:
        for item in value:
            yield from objects(name, node["items"], item)


def described(node):
    """Every description of a mapping inside a schema file."""
    if isinstance(node, dict):
        if "properties" in node and "additionalProperties" in node:
            yield node
        for key, value in node.items():
            if key not in ("if", "then"):
                yield from described(value)
    elif isinstance(node, list):
        for value in node:
            yield from described(value)
