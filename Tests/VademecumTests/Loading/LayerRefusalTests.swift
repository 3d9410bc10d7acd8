import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// Layers that cannot be laid over each other, and overlays that change what is not there.
@Suite struct LayerRefusalTests {
    let content: SmallContent

    init() throws {
        content = try SmallContent()
    }

    @Test func `layers that extend each other in a circle are refused`() throws {
        try content.change("vademecum/base/layer.yaml", "extends: null", to: "extends: town")

        #expect(
            content.refusals() == [
                "vademecum/base/layer.yaml:2:10: layers extend each other in a circle: town -> base -> town"
            ])
    }

    @Test func `a layer that extends itself is refused`() throws {
        try content.change(SmallFiles.town, "extends: base", to: "extends: town")

        #expect(
            content.refusals() == [
                "vademecum/town/layer.yaml:2:10: layers extend each other in a circle: town -> town"
            ])
    }

    @Test func `a layer that is not there is refused where it is asked for`() throws {
        try content.change(SmallFiles.town, "extends: base", to: "extends: basis")

        #expect(content.refusals() == ["vademecum/town/layer.yaml:2:10: there is no layer basis"])
        #expect(content.refusals("village") == ["vademecum:1:1: there is no layer village"])
    }

    @Test(arguments: ["../town", "..", "", "/", "town/", "TOWN", "town\u{0}", "a/../town"])
    func `a layer's name is never a path`(name: String) {
        #expect(content.refusals(name).count == 1)
        #expect(content.refusals(name).allSatisfy { $0.contains("there is no layer") })
    }

    @Test func `a folder called otherwise than its layer is refused`() throws {
        try content.change(SmallFiles.town, "layer: town", to: "layer: city")

        #expect(content.refusals() == ["vademecum/town/layer.yaml:1:8: the folder is called town"])
    }

    @Test func `a desk of an organisation that is not there is refused`() throws {
        try content.write(
            "cities/town.yaml",
            """
            organisations:
              union: {name: Sindacato, kind: asociation}
            desks:
              counter: {organisation: onion, name: Sportello}

            """)

        #expect(
            content.refusals() == [
                "cities/town.yaml:2:34: kind: asociation is not one of "
                    + "association, municipality, authority, social_enterprise",
                "cities/town.yaml:4:27: onion is not an organisation; did you mean union?",
            ])
    }

    @Test func `an overlay that replaces or switches off what is not there is refused`() throws {
        try content.append(
            SmallFiles.town,
            """
            procedures:
              work.renewal:
                replace:
                  requires: {nothing: {document: rent}}
                switch_off:
                  - {id: nobody, reason: Così.}
                  - {id: notice}
              work.first: {}

            """)

        #expect(
            content.refusals() == [
                "vademecum/town/layer.yaml:13:27: there is no nothing to replace",
                "vademecum/town/layer.yaml:15:9: there is no nobody to switch off",
                "vademecum/town/layer.yaml:16:9: reason is missing",
                "vademecum/town/layer.yaml:17:15: work.first is not a procedure",
            ])
    }

    @Test func `an overlay adds, replaces and switches off, and the base stays`() throws {
        try content.append(
            SmallFiles.town,
            """
            procedures:
              work.renewal:
                add:
                  requires: [{document: host_card, sources: [S1]}]
                replace:
                  requires: {housing: {document: rent, detail: Registrato, sources: [S1]}}
                switch_off:
                  - {id: domestic_notice, reason: Qui non la chiedono.}

            """)

        let ids = try content.load().procedure("work.renewal")?.requirements.map(\.id)
        let base = try content.load("base").procedure("work.renewal")?.requirements.map(\.id)

        #expect(ids == ["passport", "notice", "housing", "host_card"])
        #expect(base == ["passport", "notice", "domestic_notice", "housing"])
    }
}
