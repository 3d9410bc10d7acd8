/// A life cycle for `SmallContent`, whole and without findings; tests change a word of it.
enum SmallLifeCycle {
    static let file = "vademecum/base/life_cycles.yaml"

    static let text = """
        life_cycles:
          permit:
            name: Dalla domanda al permesso
            procedures: [work]
            sources: [S1]
            states:
              - {id: draft, name: Bozza, first: true, sources: [S1]}
              - {id: lodged, name: Presentata, sources: [S1]}
              - {id: waiting, name: Integrazione, sources: [S1]}
              - {id: granted, name: Accolta, final: true, sources: [S1]}
              - {id: refused, name: Rifiutata, final: true, sources: [S1]}
            events:
              - {id: entry, name: Ingresso, who: applicant, sources: [S1]}
              - {id: permit_expires, name: Scadenza, who: applicant, sources: [S1]}
              - {id: lodge, name: Presenta, who: applicant, from: [draft], to: lodged, sources: [S1]}
              - {id: ask, name: Chiede documenti, who: office, from: [lodged], to: waiting, sources: [S1]}
              - {id: answer, name: Risponde, who: applicant, from: [waiting], to: lodged, sources: [S1]}
              - {id: grant, name: Accoglie, who: office, from: [lodged, waiting], to: granted, sources: [S1]}
              - {id: refuse, name: Rifiuta, who: office, from: [lodged, waiting], to: refused, sources: [S1]}
            clocks:
              - {id: first, label: Primo permesso, starts: [entry], length: {working_days: 8}, stops: [lodge], who: applicant, expiry: Tardi., sources: [S1]}
              - {id: early, label: Prima, starts: [permit_expires], length: {days: 60, before: true}, stops: [lodge], who: applicant, expiry: Tardi., sources: [S1]}
              - {id: tolerance, label: Dopo, starts: [permit_expires], length: {days: 60}, stops: [lodge], who: applicant, expiry: Tardi., sources: [S1]}
              - id: decision
                label: Decisione
                starts: [lodge]
                length: {days: 60}
                stops: [grant, refuse]
                pauses: [{event: ask, until: [answer], at_most_days: 30, once: true}]
                who: office
                expiry: Silenzio.
                in_force: {from: 2026-01-01}
                sources: [S1]
              - {id: decision, label: Decisione, starts: [lodge], length: {days: 90}, stops: [grant, refuse], who: office, expiry: Silenzio., in_force: {until: 2025-12-31}, sources: [S1]}
              - {id: reply, label: Risposta, starts: [ask], length: null, stops: [answer], who: applicant, sources: [S1]}

        """
}
