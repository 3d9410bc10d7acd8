import HTML
import Vademecum
import Vocabulary

/// References to laws and sources, each a link to what the Vademecum knows of it.
struct References: Sendable {
    let reader: Reader

    func laws(_ basis: [String]) -> Markup {
        separated(basis.map(law))
    }

    func sources(_ ids: [Source.ID]) -> Markup {
        separated(ids.map(source))
    }

    private func law(_ reference: String) -> Markup {
        guard let law = reader.law(citedBy: reference) else { return reader.ltr(reference) }
        return a(.href(reader.to(Paths.law(law.id)))) { reader.ltr(reference) }
    }

    private func source(_ id: Source.ID) -> Markup {
        guard reader.edition.source(id) != nil else { return reader.ltr(id.text) }
        return a(id.text, .href(reader.to(Paths.source(id))))
    }

    private func separated(_ pieces: [Markup]) -> Markup {
        fragment {
            for (number, piece) in pieces.enumerated() {
                if number > 0 { reader.language == .arabic ? "، " : ", " }
                piece
            }
        }
    }
}
