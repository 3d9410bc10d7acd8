import HTML
import Shell
import Vademecum
import Vocabulary

/// The places where applications go, told once for all procedures.
struct BookletChannels: Sendable {
    let reader: Reader

    var body: Markup {
        section(.class("chapter")) {
            h2(reader.say(BookletPhrase.channels), .id("channels"))
            for channel in reader.edition.channels {
                h3(.id("channel-" + channel.id.text)) { reader.show(channel.name) }
                p { sentences(of: channel) }
            }
        }
    }

    @MarkupBuilder private func sentences(of channel: Channel) -> Markup {
        reader.sentence(channel.how)
        for text in [channel.bring, channel.place, channel.placeNote].compactMap(\.self) {
            if text.italian == channel.place?.italian { br() } else { " " }
            reader.sentence(text)
        }
        BookletTail(reader: reader, condition: nil, provenance: channel.provenance).body
    }
}
