import HTTPTypes
import Hummingbird

/// What every response tells the browser to refuse: scripts, framing, sniffing, telling others where the reader was.
struct SecurityHeaders: Sendable {
    private let fields: [(name: HTTPField.Name, value: String)]

    init(isSecure: Bool) {
        var fields: [(String, String)] = [
            (
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'"
            ),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            (
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"
            ),
        ]
        if isSecure { fields.append(("Strict-Transport-Security", "max-age=31536000; includeSubDomains")) }
        self.fields = fields.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
    }

    func add(to response: inout Response) {
        for field in fields { response.headers[field.name] = field.value }
    }
}
