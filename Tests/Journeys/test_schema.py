"""The schemas for editors: they accept the content, refuse a typing error, and know the keys that the program knows."""

import shutil
import subprocess

import pytest
import schemas
import yaml
from conftest import PROGRAM, ROOT

FILES = sorted((ROOT / "Content").rglob("*.yaml"))
UNKNOWN = "zzz_unknown"

# Brescia does not use everything that a city may: another one does.
OTHER_CITY = """
layer: prova
extends: brescia
name: Prova
city: Prova
date: 2026-11-22
procedures:
  any.update:
    channel: post_kit
    add:
      requires: [{document: passport_copy, id: prova_copy, in_force: {from: 2020-01-01}}]
      checks: [{id: prova, holds: "true", otherwise: Prova., severity: info, in_force: {from: 2020-01-01}}]
      deadlines: [{id: prova, label: Prova, in_force: {from: 2020-01-01}}]
      notes: [{text: Prova., in_force: {from: 2020-01-01}}]
    replace:
      requires: {prova_copy: {document: passport_copy}}
      checks: {prova: {id: prova, holds: "true", otherwise: Ancora., severity: info}}
    switch_off: [{id: prova_copy, reason: Prova.}]
"""
MORE = """
positions:
  passport_pages: {agreed: all_pages, on: 2026-01-01, with: Prova, note: Prova.}
channels:
  post_kit: {place: Prova}
procedures: {}
life_cycles:
  permit:
    replace: {states: {draft: {id: draft, name: Prova, says: Prova., first: true}}}
"""


@pytest.fixture
def content(tmp_path):
    """A copy of the content with a city that uses every key."""
    copy = tmp_path / "Content"
    shutil.copytree(ROOT / "Content", copy)
    other = copy / "vademecum/prova"
    other.mkdir()
    (other / "layer.yaml").write_text(OTHER_CITY)
    (other / "overlay.yaml").write_text(MORE)
    shutil.copy(copy / "cities/brescia.yaml", copy / "cities/prova.yaml")
    return copy


def lint(content):
    return subprocess.run(
        [PROGRAM, "vademecum", "lint", "--content", content, "--layer", "prova"], capture_output=True, text=True,
        cwd=ROOT, timeout=120)


def change(content, part, alter):
    """Alters every mapping in the YAML files of a part, and answers how many there were."""
    changed = 0
    for file in sorted(content.rglob("*.yaml")):
        path = file.relative_to(content).as_posix()
        # Files that the other city does not read.
        if not path.startswith(part) or path == "cities/brescia.yaml":
            continue
        name = schemas.schema_of(file, content)
        data = schemas.read(file, schemas.PlainLoader)
        for mapping, node in list(schemas.objects(name, schemas.schema(name), data)):
            alter(mapping, node)
            changed += 1
        file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10**6))
    return changed


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_the_content_follows_its_schema(file):
    errors = [
        f"{'/'.join(map(str, error.instance_path))}: {error.message}"
        for error in schemas.validator(schemas.schema_of(file)).iter_errors(schemas.read(file))
    ]

    assert errors == []


def test_a_typing_error_is_refused_in_every_mapping(content):
    kinds = set()
    for file in sorted(content.rglob("*.yaml")):
        name = schemas.schema_of(file, content)
        data = schemas.read(file)
        assert schemas.validator(name).is_valid(data), file
        for mapping, node in list(schemas.objects(name, schemas.schema(name), data)):
            if id(node) in kinds:
                continue
            kinds.add(id(node))
            mapping[UNKNOWN] = "x"
            assert not schemas.validator(name).is_valid(data), (file, node["description"])
            del mapping[UNKNOWN]

    untried = [
        (name, node.get("description"))
        for name in schemas.names()
        for node in schemas.described(schemas.schema(name))
        if id(node) not in kinds
    ]
    assert untried == []


def unknown_keys(run):
    return [line for line in run.stderr.splitlines() + run.stdout.splitlines() if " is not a key here" in line]


@pytest.mark.parametrize(
    "part", ["vademecum/italy", "vademecum/brescia", "vademecum/prova", "cities", "vademecum/examples", "vademecum/situations"])
def test_the_program_refuses_what_the_schemas_do_not_know(content, part):
    assert unknown_keys(lint(content)) == []

    count = change(content, part, lambda mapping, node: mapping.update({UNKNOWN: "x"}))

    refused = [line for line in unknown_keys(lint(content)) if UNKNOWN in line]
    assert len(refused) == count > 0


@pytest.mark.parametrize("part", ["vademecum/examples", "vademecum/situations", ""])
def test_the_program_knows_what_the_schemas_know(content, part):
    def fill(mapping, node):
        mapping.update({key: None for key in node["properties"] if key not in mapping})

    assert change(content, part, fill) > 0

    run = lint(content)
    assert unknown_keys(run) == []
    assert run.stdout or run.stderr
