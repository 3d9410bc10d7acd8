import Hummingbird
import Shell

/// `/`, `/about`, `/accessibility`, and the two ways to forget: `/forget` stays here, `/leave` goes elsewhere.
///
/// Open to all.
struct HomeRoutes: Sendable {
    let rooms: Rooms

    func add(to group: RouterGroup<PageContext>) {
        group
            .get("/", use: home)
            .get("about", use: about)
            .get("accessibility", use: accessibility)
            .post("forget", use: forget)
            .get("leave", use: leave)
            .get("useful-numbers", use: away)
    }

    @Sendable func home(_ request: Request, context: PageContext) -> PageResponse {
        rooms.shared(HomePage(reader: rooms.reader(context)))
    }

    @Sendable func about(_ request: Request, context: PageContext) -> PageResponse {
        rooms.shared(AboutPage(reader: rooms.reader(context)))
    }

    @Sendable func accessibility(_ request: Request, context: PageContext) -> PageResponse {
        rooms.shared(AccessibilityPage(reader: rooms.reader(context)))
    }

    @Sendable func forget(_ request: Request, context: PageContext) -> SeeOther {
        SeeOther(context.language.path(Paths.home), cookies: [rooms.cookie.removal])
    }

    @Sendable func leave(_ request: Request, context: PageContext) -> SeeOther {
        SeeOther(context.language.path(Paths.away), cookies: [rooms.cookie.removal])
    }

    @Sendable func away(_ request: Request, context: PageContext) -> PageResponse {
        rooms.shared(AwayPage(reader: rooms.reader(context)))
    }
}
