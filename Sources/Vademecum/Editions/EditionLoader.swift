import Crypto
import FEEL
public import Foundation
import Vocabulary

extension Edition {
    /// Reads the content folder: the base, the overlays up to that layer, and the translations.
    ///
    /// Everything that is wrong is thrown at once; an edition that loads has no unknown id and no untyped condition.
    public static func load(from content: URL, layer: String) throws(ContentErrors) -> Edition {
        let report = Report()
        let translations = Translations(folder: content.appending(path: "languages/content"), report: report)
        let context = ReadingContext(translations: translations, report: report)
        let layers = LayerFiles.chain(to: layer, in: content, context: context)
        guard let top = layers.last else {
            throw report.errors ?? ContentErrors(all: [])
        }
        var parts = EditionReader(layers: layers, context: context).read()
        let network = CityReader(context: context, channels: parts.channels).network(of: layer, in: content)
        ReferenceCheck(parts: parts, citations: context.citations, report: report).run()
        parts.keepAgreedLines()
        let name = Edition.Name(
            layer: layer, date: top.header.requiredDay("date"), contentHash: ContentHash.hash(of: content))
        let agreedBy = top.header.text("agreed_by") ?? context.text("Non ancora concordato.", at: top.header.position)
        let city = top.header.string("city") ?? top.header.required("name")
        for layer in layers { layer.finishHeader() }
        if let errors = report.errors { throw errors }
        return Edition(
            name: name, city: city, network: network, agreedBy: agreedBy, note: top.header.text("note"), parts: parts,
            schema: context.schema,
            texts: context.texts, translations: translations)
    }
}

/// Reads the files of all layers in the order in which they depend on each other.
struct EditionReader {
    let layers: [LayerFiles]
    let context: ReadingContext

    func read() -> EditionParts {
        context.schema.localHolidays = layers.flatMap { Self.holidays($0.header) }
        let facts = FactReader(layers: layers, context: context)
        let values = ValueReader(layers: layers, context: context)
        let parameters = values.parameters()
        let definitions = values.define()
        context.naming = Naming(
            lodgingDate: context.text(LodgingDateWords.label, at: LodgingDateWords.position), facts: facts.labels,
            parameters: parameters.items, definitions: definitions.items)
        let lines = LineReader(context: context, fees: FeeCatalogue(layers: layers, context: context))
        let lifeCycles = LifeCycleReader(layers: layers, context: context, lines: lines)
        let catalogues = CatalogueReader(layers: layers, context: context)
        var parts = EditionParts(
            facts: facts.facts(), documents: catalogues.documents(), parameters: parameters, definitions: definitions,
            channels: catalogues.channels(), interpretations: catalogues.interpretations(),
            sources: catalogues.sources(),
            laws: catalogues.laws(), rulesets: catalogues.rulesets(),
            procedures: ProcedureReader(layers: layers, context: context, lines: lines).procedures(),
            lifeCycles: lifeCycles.lifeCycles(), triage: TriageReader(layers: layers, context: context).guide())
        for layer in layers.dropFirst() {
            OverlayReader(context: context, lines: lines, lifeCycles: lifeCycles).apply(layer, to: &parts)
        }
        return parts
    }

    /// The city's own holidays, `MM-DD`.
    private static func holidays(_ header: Entry) -> [WorkingCalendar.Anniversary] {
        header.strings("holidays").compactMap { text in
            // A leap year, so that 29 February may be one.
            if let day = Day("2000-" + text) { return .init(month: day.month, day: day.day) }
            header.report.add("holidays: expected days like 02-15", at: header.position(of: "holidays"))
            return nil
        }
    }
}
