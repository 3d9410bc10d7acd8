/// The files of `SmallContent`: a base and a town's overlay, one procedure, one of everything.
enum SmallFiles {
    static let facts = "vademecum/base/facts.yaml"
    static let parameters = "vademecum/base/parameters.yaml"
    static let definitions = "vademecum/base/definitions.yaml"
    static let documents = "vademecum/base/documents.yaml"
    static let interpretations = "vademecum/base/interpretations.yaml"
    static let rulesets = "vademecum/base/rulesets.yaml"
    static let procedure = "vademecum/base/procedures/work.renewal.yaml"
    static let town = "vademecum/town/layer.yaml"
    static let examples = "vademecum/examples/work.renewal.yaml"

    static let all = [
        "vademecum/base/layer.yaml": """
        layer: base
        extends: null
        name: Base
        date: 2026-06-01

        """,
        town: """
        layer: town
        extends: base
        city: Paese
        name: Paese
        date: 2026-06-02
        positions:
          pages: {agreed: all_pages, on: 2026-05-01, with: Questura, note: Concordato a maggio.}
        channels:
          post: {place: Ufficio di piazza, note: Chiuso il lunedì.}

        """,
        facts: """
        facts:
          work:
            type: choice
            label: lavoro
            ask: Che lavoro fai?
            choices: {employed: Dipendente, unemployed: Senza lavoro, own: In proprio}
          domestic:
            type: boolean
            label: lavoro in casa
            ask: Lavori in casa di una famiglia?
            only_if: work = "employed"
          expiry:
            type: date
            label: scadenza
            ask: Quando scade?
            range: {from: 2020-01-01, until: 2040-12-31}
          members:
            type: number
            label: persone in famiglia
            ask: Quante persone siete?
            range: {from: 0, until: 20}
          income:
            type: money
            label: reddito
            ask: Quanto guadagni in un anno?
            range: {from: 0, until: 100000}

        """,
        parameters: """
        parameters:
          allowance:
            label: assegno
            unit: euro
            sources: [S1]
            values:
              - {from: 2025-01-01, until: 2025-12-31, value: 7000}
              - {from: 2026-01-01, until: 2026-12-31, value: 7100.50}

        """,
        definitions: """
        definitions:
          threshold:
            takes: {people: number}
            is: allowance * (1 + 0.5 * people)
            label: soglia

        """,
        documents: """
        documents:
          passport: {name: Passaporto, plain: Il libretto, where: Al consolato, icon: passport}
          notice: {name: Comunicazione, icon: contract}
          domestic_notice: {name: Comunicazione INPS, icon: contract}
          rent: {name: Affitto, icon: house}
          host: {name: Ospitalità, icon: house}
          host_card: {name: Documento di chi ospita, icon: card}

        """,
        "vademecum/base/fees.yaml": """
        fees:
          stamp: {label: Marca, amount: 16, sources: [S1]}
          card: {label: Carta, amount: "30.46", sources: [S1]}

        """,
        "vademecum/base/channels.yaml": """
        channels:
          post: {name: Poste, how: Con il kit, sources: [S1]}

        """,
        interpretations: """
        interpretations:
          pages:
            question: Quante pagine?
            positions:
              - {id: all_pages, says: Tutte., sources: [S1]}
              - {id: data_pages, says: Solo i dati.}
            suggested: Tutte.

        """,
        rulesets: """
        rulesets:
          reform: {name: Riforma, in_force: null}

        """,
        "vademecum/base/triage.yaml": """
        triage:
          asks: [work]

        """,
        "vademecum/base/sources.yaml": """
        sources:
          S1: {title: Guida, at: esempio.it, kind: guide}

        """,
        "vademecum/base/laws.yaml": """
        laws:
          TUI: {name: Testo unico}

        """,
        procedure: """
        procedure: work.renewal
        name: Rinnovo per lavoro
        plain: Rinnovare
        channel: post
        in_force: {from: 2024-01-01}
        sources: [S1]
        for: work = "employed"
        asks: [work, domestic, expiry, members, income]
        requires:
          - {document: passport, interpretation: pages, sources: [S1]}
          - {document: notice, when: work = "employed" and not(domestic), basis: [TUI 22]}
          - {document: domestic_notice, when: work = "employed" and domestic, basis: [TUI 22]}
          - id: housing
            label: Casa
            sources: [S1]
            any_of:
              - [rent]
              - {documents: [host, host_card], when: members = 0}
        checks:
          - {id: income, holds: income >= threshold(members), when: work = "employed", otherwise: Reddito basso., severity: warning, sources: [S1]}
        deadlines:
          - {id: lodge, label: Presenta, from: expiry - duration("P60D"), until: expiry + duration("P60D"), sources: [S1]}
          - {id: entry, label: Otto giorni, until: lodging_date + duration("P8D"), in_force: {until: 2025-12-01}, sources: [S1]}
          - {id: entry, label: Quindici giorni, until: lodging_date + duration("P15D"), in_force: {from: 2025-12-02}, sources: [S1]}
          - {id: decision, label: Novanta giorni, until: lodging_date + duration("P90D"), ruleset: reform, sources: [S1]}
          - {id: decision, label: Sessanta giorni, until: lodging_date + duration("P60D"), before_ruleset: reform, sources: [S1]}
        fees:
          - stamp
          - {fee: card, when: work = "employed"}
        validity:
          - {months: 24, when: work = "employed", label: due anni}
          - {months: 12, label: un anno}
        notes:
          - {text: Conserva la ricevuta.}
          - {text: Chiedi al sindacato., when: domestic}

        """,
        examples: """
        procedure: work.renewal
        examples:
          - name: Una badante porta la comunicazione INPS
            on: 2026-06-15
            facts: {work: employed, domestic: true}
            expect:
              needed: [domestic_notice]

        """,
    ]
}
