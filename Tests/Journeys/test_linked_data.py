"""The Vademecum in the formats of others, read by readers that are not ours."""

import json
import urllib.request
from xml.etree import ElementTree

import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef

CPSV = Namespace("http://purl.org/vocab/cpsv#")
CV = Namespace("http://data.europa.eu/m8g/")
DCAT = Namespace("http://www.w3.org/ns/dcat#")
DCT = Namespace("http://purl.org/dc/terms/")
ELI = Namespace("http://data.europa.eu/eli/ontology#")
FOAF = Namespace("http://xmlns.com/foaf/0.1/")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
DMN = "{https://www.omg.org/spec/DMN/20230324/MODEL/}"
DMNDI = "{https://www.omg.org/spec/DMN/20230324/DMNDI/}"

# What the shapes of CPSV-AP 3 and CCCEV 2 demand: how often at least, how often at most, and of which class.
SHAPES = {
    CPSV.PublicService: {
        DCT.identifier: (1, 1, None), DCT.title: (1, None, None), DCT.description: (1, None, None),
        CV.hasCompetentAuthority: (1, None, CV.PublicOrganisation), CV.hasChannel: (0, None, CV.Channel),
        CV.hasCost: (0, None, CV.Cost), CPSV.produces: (0, None, CV.Output), CPSV.follows: (0, None, CPSV.Rule),
        CV.holdsRequirement: (0, None, CV.Requirement), CV.hasInputType: (0, None, CV.EvidenceType),
        CV.hasLegalResource: (0, None, ELI.LegalResource), DCT.language: (0, None, DCT.LinguisticSystem),
        DCT.isPartOf: (0, None, DCAT.Dataset), DCT.spatial: (0, None, DCT.Location),
    },
    CV.PublicOrganisation: {SKOS.prefLabel: (1, 1, None), DCT.spatial: (1, None, DCT.Location)},
    CV.Requirement: {
        DCT.identifier: (1, 1, None), DCT.title: (1, None, None), DCT.type: (0, None, SKOS.Concept),
        CV.hasEvidenceTypeList: (0, None, CV.EvidenceTypeList), CV.isDerivedFrom: (0, None, CV.ReferenceFramework),
    },
    CV.EvidenceTypeList: {CV.specifiesEvidenceType: (1, None, CV.EvidenceType)},
    CV.EvidenceType: {DCT.identifier: (1, 1, None)},
    CV.Channel: {DCT.identifier: (1, 1, None)},
    CV.Cost: {DCT.identifier: (1, 1, None), CV.hasValue: (0, 1, None), CV.currency: (0, 1, SKOS.Concept)},
    CV.Output: {DCT.identifier: (1, 1, None), DCT.title: (1, None, None)},
    CPSV.Rule: {
        DCT.identifier: (1, 1, None), DCT.title: (1, None, None), DCT.description: (1, None, None),
        CPSV.implements: (0, None, ELI.LegalResource),
    },
    DCAT.Dataset: {
        DCT.title: (1, None, None), DCT.description: (1, None, None), DCT.publisher: (1, 1, FOAF.Agent),
        DCT.hasPart: (1, None, CPSV.PublicService),
    },
    FOAF.Agent: {DCT.identifier: (1, 1, None), DCT.title: (1, None, None)},
}
TEXTS = [DCT.title, DCT.description, DCT.alternative, SKOS.prefLabel, SKOS.note, SKOS.scopeNote, SKOS.definition]


@pytest.fixture(scope="module")
def turtle(fetch):
    return Graph().parse(data=fetch("/api/v1/vademecum.ttl"), format="turtle")


def test_both_formats_say_the_same(fetch, turtle):
    jsonld = Graph().parse(data=fetch("/api/v1/vademecum.jsonld"), format="json-ld")

    assert len(turtle) > 1000
    assert set(jsonld) == set(turtle)


@pytest.mark.parametrize("kind", SHAPES)
def test_every_class_says_what_its_shape_demands(turtle, kind):
    things = set(turtle.subjects(RDF.type, kind))

    assert things
    for thing in things:
        for word, (least, most, values) in SHAPES[kind].items():
            found = list(turtle.objects(thing, word))
            assert least <= len(found) <= (most or len(found)), f"{thing} {word}"
            assert values is None or all((value, RDF.type, values) in turtle for value in found), f"{thing} {word}"


def test_texts_have_a_language_and_one_for_each(turtle):
    for subject, word in {(s, p) for s, p, _ in turtle if p in TEXTS}:
        # Sources are called as they were noted down; notes may be several.
        languages = [text.language for text in turtle.objects(subject, word)]
        assert all(languages), f"{subject} {word}"
        assert word in (SKOS.note, SKOS.scopeNote) or len(set(languages)) == len(languages), f"{subject} {word}"


def test_things_have_addresses_below_the_address_of_the_server(server, turtle):
    catalogue = URIRef(server + "/api/v1/vademecum")

    assert (catalogue, RDF.type, DCAT.Dataset) in turtle
    for service in turtle.objects(catalogue, DCT.hasPart):
        assert service.startswith(f"{catalogue}#procedure/")
        with urllib.request.urlopen(service, timeout=15) as answer:
            assert answer.status == 200


def test_amounts_are_numbers(turtle):
    values = list(turtle.objects(None, CV.hasValue))

    assert values
    for value in values:
        assert isinstance(value, Literal) and float(value) >= 0


def test_decisions_are_whole(fetch):
    procedures = json.loads(fetch("/api/v1/procedures"))["procedures"]
    for procedure in procedures:
        definitions = ElementTree.fromstring(fetch(f"/api/v1/procedures/{procedure['id']}.dmn"))
        elements = [each for each in definitions.iter() if each.tag.startswith((DMN, DMNDI)) and each.get("id")]
        ids = {each.get("id") for each in elements}
        names = [each.get("name") for each in definitions if each.tag in (DMN + "decision", DMN + "inputData")]

        assert len(ids) == len(elements)
        assert len(set(names)) == len(names)
        assert {each.get("href")[1:] for each in definitions.iter() if each.get("href")} <= ids
        drawn = [each.get("dmnElementRef") for each in definitions.iter(DMNDI + "DMNShape")]
        assert len(drawn) == len(names) and set(drawn) <= ids
        assert {each.get("dmnElementRef") for each in definitions.iter(DMNDI + "DMNEdge")} <= ids
        for decision in definitions.iter(DMN + "decision"):
            assert decision.findtext(f"{DMN}literalExpression/{DMN}text")
