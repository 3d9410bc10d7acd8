/// Where a sealed value stands: it opens nowhere else.
///
/// An older value of the same field is another place too, when its row counts its versions.
public struct Place: Sendable, Hashable {
    public let table: String
    public let column: String
    public let row: String
    public let rowVersion: Int
    /// Whose the value is; the key that seals fills it in.
    var holder = ""

    public init(table: String, column: String, row: String, rowVersion: Int = 1) {
        self.table = table
        self.column = column
        self.row = row
        self.rowVersion = rowVersion
    }

    func held(by holder: String) -> Place {
        var place = self
        place.holder = holder
        return place
    }

    /// Each part after its length, so that no two places read the same.
    var encoded: [UInt8] {
        var bytes: [UInt8] = []
        for part in [table, column, row, holder] {
            let text = Array(part.utf8)
            bytes += bigEndian(UInt32(clamping: text.count)) + text
        }
        return bytes + bigEndian(Int64(rowVersion))
    }
}
