/// Where the elements of a decision model stand in its diagram: inputs at the bottom, each decision above what it
/// rests on.
package struct DecisionLayout: Sendable {
    package struct Box: Sendable {
        package let x: Int
        package let y: Int
        package let width: Int
        package let height: Int
    }

    /// Characters that fit beside each other decide the width of a box.
    private static let (width, height) = (230, 60)
    private static let (gap, aisle) = (30, 80)
    private static let rowLength = 8

    package let boxes: [String: Box]

    package init(_ model: DecisionModel) {
        let rows = DecisionLayout.rows(of: model)
        var boxes: [String: Box] = [:]
        for (number, row) in rows.enumerated() {
            let y = DecisionLayout.gap + (rows.count - 1 - number) * (DecisionLayout.height + DecisionLayout.aisle)
            for (column, id) in row.enumerated() {
                let x = DecisionLayout.gap + column * (DecisionLayout.width + DecisionLayout.gap)
                boxes[id] = Box(x: x, y: y, width: DecisionLayout.width, height: DecisionLayout.height)
            }
        }
        self.boxes = boxes
    }

    /// Ids row by row from the bottom; long rows are broken.
    private static func rows(of model: DecisionModel) -> [[String]] {
        var levels: [String: Int] = [:]
        var rows: [[String]] = []
        for element in model.elements {
            // What it rests on stands earlier in the model, so its level is known.
            let level = (element.requires.compactMap { levels[$0] }.max() ?? -1) + 1
            levels[element.id] = level
            while rows.count <= level { rows.append([]) }
            rows[level].append(element.id)
        }
        return rows.flatMap { row in
            stride(from: 0, to: row.count, by: rowLength).map { Array(row[$0..<min($0 + rowLength, row.count)]) }
        }
    }
}
