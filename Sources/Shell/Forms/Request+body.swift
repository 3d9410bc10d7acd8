public import Hummingbird

extension Request {
    /// The form that was sent with this request.
    public func form() async throws -> FormData {
        let type = headers[.contentType]?.split(separator: ";").first.map { $0.lowercased() }
        guard type?.filter({ $0 != " " }) == "application/x-www-form-urlencoded" else {
            throw Refusal.unsupportedContent
        }
        do {
            return try FormData(urlEncoded: await bytes(upTo: FormData.mostBytes))
        } catch is FormData.Fault {
            throw Refusal.unreadable
        }
    }

    /// The whole body, refused when it has more than `limit` bytes or breaks off.
    public func bytes(upTo limit: Int) async throws -> [UInt8] {
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit { throw Refusal.tooLarge }
        var bytes: [UInt8] = []
        do {
            for try await part in body {
                guard bytes.count + part.readableBytes <= limit else { throw Refusal.tooLarge }
                bytes.append(contentsOf: part.readableBytesView)
            }
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            // Whatever the reading of a body fails with, it is the sender's doing.
            throw Refusal.unreadable
        }
        return bytes
    }
}
