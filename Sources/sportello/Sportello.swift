import ArgumentParser
import Hummingbird

@main
struct Sportello: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "sportello", abstract: "The casework system of a city's migrant desks.")
}
