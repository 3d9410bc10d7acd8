import FEEL
import Testing

@Suite struct ConformanceRunTests {
    private let pairs = #"""
        {"id": "a/1", "feature": "ternary", "expression": "A and B", "context": {"A": {"type": "null"}, "B": {"type": "boolean", "value": true}}, "expected": {"type": "null"}, "error": false}
        {"id": "a/2", "feature": "ternary", "expression": "100 = null", "context": {}, "expected": {"type": "boolean", "value": false}, "error": false}
        {"id": "a/3", "feature": "ternary", "expression": "100 = null", "context": {}, "expected": {"type": "boolean", "value": true}, "error": false}
        {"id": "b/1", "feature": "dates", "expression": "@\"2026-01-31\" + @\"P1M\"", "context": {}, "expected": {"type": "date", "value": "2026-02-28"}, "error": false}
        {"id": "b/2", "feature": "dates", "expression": "time(\"10:30:00\")", "context": {}, "expected": {"type": "time", "value": "10:30:00"}, "error": false}
        {"id": "b/3", "feature": "dates", "expression": "modulo(1)", "context": {}, "expected": {"type": "null"}, "error": true}
        {"id": "c/1", "feature": "lists", "expression": "[10]", "result_type": "number", "result_def": {"base": "number"}, "context": {}, "expected": {"type": "number", "value": "10"}, "error": false}
        {"id": "c/2", "feature": "lists", "expression": "count(twice) / 3", "context": {"once": {"type": "list", "value": [{"type": "number", "value": "1"}]}}, "let": [["twice", "for i in 1..2 return once", null]], "expected": {"type": "number", "value": "0.66666667"}, "error": false}
        {"id": "c/3", "feature": "lists", "expression": "{a: 1}", "context": {}, "expected": {"type": "context", "value": {"a": {"type": "number", "value": "1"}}}, "error": false}
        no pair at all
        """#

    @Test func `a run counts per feature what passes, fails and lies outside`() {
        let run = ConformanceRun(pairs)

        #expect(
            run.features.mapValues { [$0.inSubset, $0.passed, $0.failed, $0.outside] } == [
                "ternary": [3, 2, 1, 0], "dates": [2, 2, 0, 1], "lists": [2, 2, 0, 1],
            ])
        #expect(run.total.inSubset == 7)
        #expect(run.unreadable == [10])
        #expect(
            run.reasons["c/3"]
                == "grammar: expression:1:1: “{” has no meaning here: contexts are not part of this language")
    }

    @Test func `a line nested without end is unreadable, not a crash`() {
        let deep = String(repeating: #"{"type":"list","value":["#, count: 20_000)

        #expect(ConformanceRun(#"{"id":"a","feature":"f","expression":"1","expected":"# + deep).unreadable == [1])
    }

    @Test func `each failure is one line of JSON`() {
        #expect(
            ConformanceRun(pairs).failures.map(\.json) == [
                #"{"actual":{"type":"boolean","value":false},"expected":{"type":"boolean","value":true},"expression":"100 = null","id":"a/3"}"#
            ])
    }
}
