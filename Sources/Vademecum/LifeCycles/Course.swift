public import Vocabulary

/// An event of a life cycle that took place, or a day that is known.
public struct Happening: Sendable, Hashable {
    public let event: LifeCycle.Event.ID
    public let day: Day

    public init(_ event: LifeCycle.Event.ID, on day: Day) {
        self.event = event
        self.day = day
    }
}

/// Why events make no course.
public enum CourseRefusal: Error, Sendable, Equatable {
    case unknownEvent(LifeCycle.Event.ID)
    /// In that state the event cannot happen.
    case impossible(Happening, in: LifeCycle.State.ID)
}

/// The states that an application went through, with the days on which it entered and left them.
public struct Course: Sendable, Equatable {
    public struct Stay: Sendable, Equatable {
        public let state: LifeCycle.State.ID
        /// Nil for the first: a draft has no legal beginning.
        public let from: Day?
        /// Nil while it is there.
        public internal(set) var until: Day?
    }

    public private(set) var stays: [Stay]

    public var state: LifeCycle.State.ID? { stays.last?.state }

    fileprivate init(in first: LifeCycle.State.ID) {
        stays = [Stay(state: first, from: nil, until: nil)]
    }

    fileprivate mutating func enter(_ state: LifeCycle.State.ID, on day: Day) {
        stays[stays.count - 1].until = day
        stays.append(Stay(state: state, from: day, until: nil))
    }
}

extension LifeCycle {
    /// Where these events led by that day; later ones, and days that the calendar brings, are left out.
    public func course(after happenings: [Happening], on day: Day) throws(CourseRefusal) -> Course {
        for happening in happenings where event(happening.event) == nil { throw .unknownEvent(happening.event) }
        var course = Course(in: states.first(where: \.isFirst)?.id ?? State.ID(""))
        for happening in happenings.inOrder where happening.day <= day {
            guard let event = event(happening.event), let next = event.into, let state = course.state else { continue }
            guard event.from.contains(state) else { throw .impossible(happening, in: state) }
            course.enter(next, on: happening.day)
        }
        return course
    }
}

extension [Happening] {
    /// By day; those of one day as they were given.
    var inOrder: [Happening] {
        enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }
}
