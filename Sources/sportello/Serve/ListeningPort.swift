import Foundation

/// The port that a server is to listen on, tried before anything is started, so that the reason can be said plainly.
struct ListeningPort {
    let host: String
    let port: Int

    func requireFree() throws {
        var found: UnsafeMutablePointer<addrinfo>?
        var wish = addrinfo()
        wish.ai_socktype = Int32(SOCK_STREAM.rawValue)
        guard getaddrinfo(host, String(port), &wish, &found) == 0, let address = found?.pointee else {
            throw Refusal("\(host) is not an address of this machine.")
        }
        defer { freeaddrinfo(found) }
        if let error = bindingError(address) { throw Refusal(sentence(error)) }
    }

    private func bindingError(_ address: addrinfo) -> Int32? {
        let descriptor = socket(address.ai_family, address.ai_socktype, 0)
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        return bind(descriptor, address.ai_addr, address.ai_addrlen) == 0 ? nil : errno
    }

    private func sentence(_ error: Int32) -> String {
        switch error {
        case EADDRINUSE:
            "Port \(port) is taken: another program listens there. Stop it, or choose another port with --port."
        case EACCES: "Port \(port) may not be used by this user: ports below 1024 belong to root."
        case EADDRNOTAVAIL: "\(host) is not an address of this machine."
        default: "\(host):\(port) cannot be used: \(String(cString: strerror(error)))."
        }
    }
}
