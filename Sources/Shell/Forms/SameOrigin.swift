import HTTPTypes
import Hummingbird

/// Tells requests that our own pages made from those that another site's page made in the reader's name.
struct SameOrigin: Sendable {
    /// Where the site is reached, as in `https://sportello.example`; nil when it is only reached by its `Host`.
    let publicOrigin: String?

    func check(_ request: Request) throws(Refusal) {
        guard ![.get, .head, .options, .trace].contains(request.method) else { return }
        if let name = HTTPField.Name.secFetchSite, let site = request.headers[name] {
            guard site == "same-origin" else { throw .foreign }
            return
        }
        // Browsers that do not say so yet send the origin with every POST.
        guard let origin = request.headers[.origin], isOurs(origin, host: request.head.authority) else {
            throw .foreign
        }
    }

    private func isOurs(_ origin: String, host: String?) -> Bool {
        if let publicOrigin { return origin == publicOrigin }
        guard let host, !host.isEmpty else { return false }
        return origin == "http://" + host || origin == "https://" + host
    }
}

extension HTTPField.Name {
    /// What browsers say about where a request comes from; scripts cannot set it.
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")
}
