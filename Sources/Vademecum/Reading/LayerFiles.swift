import Foundation
import Vocabulary
import Yams

/// One layer of the content on disk: the national base, or an overlay that extends another layer.
struct LayerFiles {
    let id: String
    let folder: URL
    let header: Entry

    /// From the base to the layer that was asked for; empty, with errors told, when the chain is broken or a circle.
    static func chain(to layer: String, in content: URL, context: ReadingContext) -> [LayerFiles] {
        var chain: [LayerFiles] = []
        var next: String? = layer
        var asked = SourcePosition(file: "vademecum", line: 1, column: 1)
        while let id = next {
            if chain.contains(where: { $0.id == id }) {
                let circle = (chain.map(\.id) + [id]).joined(separator: " -> ")
                context.report.add("layers extend each other in a circle: \(circle)", at: asked)
                return []
            }
            guard let files = read(id, in: content, askedAt: asked, context: context) else { return [] }
            chain.append(files)
            next = files.header.string("extends")
            asked = files.header.position(of: "extends")
        }
        return chain.reversed()
    }

    private static func read(
        _ id: String, in content: URL, askedAt asked: SourcePosition, context: ReadingContext
    ) -> LayerFiles? {
        let folder = content.appending(path: "vademecum").appending(path: id)
        guard isSafe(id), let file = ContentFolder.files(named: "layer", in: folder).first,
            let text = file.text(context.report)
        else {
            context.report.add("there is no layer \(id.prefix(40))", at: asked)
            return nil
        }
        guard let node = YAMLGuard.compose(text, file: file.name, report: context.report),
            let header = Entry(node, file: file.name, context: context)
        else { return nil }
        if header.required("layer") != id {
            context.report.add("the folder is called \(id)", at: header.position(of: "layer"))
        }
        return LayerFiles(id: id, folder: folder, header: header)
    }

    /// A layer's id is a folder's name, never a path.
    private static func isSafe(_ id: String) -> Bool {
        !id.isEmpty && id.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 95 || $0 == 45 }
    }

    /// What is left of the header is told as unknown keys.
    func finishHeader() {
        for key in [
            "layer", "extends", "name", "date", "agreed_by", "city", "note", "positions", "channels", "procedures",
            "life_cycles",
        ] {
            _ = header.node(key)
        }
        header.finish()
    }

    /// The root entries of all files of that name, with errors told for those that cannot be read.
    func entries(_ name: String) -> [Entry] {
        ContentFolder.files(named: name, in: folder).compactMap { file in
            guard let text = file.text(header.report),
                let node = YAMLGuard.compose(text, file: file.name, report: header.report)
            else { return nil }
            return Entry(node, file: file.name, context: header.context)
        }
    }

    /// The members below `key` in all files of that name: `(id, entry)` in file order.
    func members(_ name: String, key: String? = nil) -> [(id: String, entry: Entry)] {
        entries(name).flatMap { root in
            defer { root.finish() }
            return root.memberEntries(key ?? name)
        }
    }
}
