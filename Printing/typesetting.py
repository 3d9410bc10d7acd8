"""Turns the booklet's HTML into calls of the functions of booklet.typ.

Every text becomes a string literal, so nothing that the content says is ever read as markup.
"""

from html.parser import HTMLParser

VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}
DEEPEST = 60
# What is no longer than this stays on one page; it fills far less than one.
SHORT = 1500


class Element:
    def __init__(self, tag, attributes):
        self.tag = tag
        self.attributes = attributes
        self.children = []

    @property
    def classes(self):
        return (self.attributes.get("class") or "").split()

    @property
    def length(self):
        """The number of characters of its text."""
        return sum(child.length if isinstance(child, Element) else len(child) for child in self.children)

    @property
    def elements(self):
        return [child for child in self.children if isinstance(child, Element)]


class Tree(HTMLParser):
    """The elements of a page; ours is well-formed, and what is not is refused."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self.open = [self.root]
        self.feed(page)
        self.close()
        if len(self.open) > 1:
            raise ValueError(f"<{self.open[-1].tag}> is not closed")

    def handle_starttag(self, tag, attributes):
        element = Element(tag, dict(attributes))
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)
        if len(self.open) > DEEPEST:
            raise ValueError("the page nests too deeply")

    def handle_endtag(self, tag):
        if self.open[-1].tag != tag:
            raise ValueError(f"</{tag}> closes <{self.open[-1].tag}>")
        self.open.pop()

    def handle_data(self, text):
        self.open[-1].children.append(text)

    def all(self, tag):
        found, waiting = [], [self.root]
        while waiting:
            element = waiting.pop()
            if element.tag == tag:
                found.append(element)
            waiting += element.elements
        return found


def quoted(text):
    escaped = " ".join(text.split("\n")).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


class Typesetting:
    """The page as one Typst source."""

    def __init__(self, page):
        self.tree = Tree(page)

    @property
    def source(self):
        html = self.tree.all("html")[0].attributes
        title = "".join(self.tree.all("title")[0].children)
        meta = {each.attributes.get("name"): each.attributes.get("content", "") for each in self.tree.all("meta")}
        year, month, day = (int(part) for part in meta["dcterms.created"].split("-"))
        return "\n".join([
            '#import "booklet.typ": *',
            f"#show: booklet.with(title: {quoted(title)}, description: {quoted(meta['description'])},",
            f"  language: {quoted(html['lang'])}, direction: {html['dir']},",
            f"  date: datetime(year: {year}, month: {month}, day: {day}))",
            self.inside(self.tree.all("body")[0]),
        ])

    def inside(self, element):
        return "".join(self.piece(child) for child in element.children)

    def piece(self, child):
        if not isinstance(child, Element):
            return f"#{quoted(child)};" if child else ""
        write = getattr(self, "write_" + child.tag, None)
        return write(child) if write else self.inside(child)

    def call(self, function, element, *arguments):
        return f"#{function}({', '.join(arguments)})[{self.inside(element)}];"

    def heading(self, element):
        anchor = element.attributes.get("id")
        return "\n" + self.call(
            "head", element, element.tag[1], quoted(anchor) if anchor else "none") + "\n"

    write_h1 = write_h2 = write_h3 = write_h4 = heading

    def write_header(self, element):
        return self.call("cover", element)

    def write_section(self, element):
        return self.call("network", element) if "network" in element.classes else self.inside(element)

    def write_div(self, element):
        if "narrow" in element.classes:
            return f"\n{self.call('narrow', element)}\n"
        if "whole" in element.classes and element.length <= SHORT:
            return f"\n{self.call('point-whole', element)}\n"
        return self.inside(element)

    def write_p(self, element):
        known = [each for each in element.classes if each in ("caption", "edition", "hint", "summary")]
        return f"\n\n{self.call(known[0], element) if known else self.inside(element)}\n\n"

    def write_ul(self, element):
        function = "papers" if "papers" in element.classes else "lines"
        return self.items(function, element, self.inside)

    write_ol = write_ul

    def items(self, function, element, written):
        items = ", ".join(f"[{self.place(item)}{written(item)}]" for item in element.elements)
        return f"\n#{function}({items})\n"

    def place(self, element):
        anchor = element.attributes.get("id")
        return f"#place-name({quoted(anchor)});" if anchor else ""

    def write_nav(self, element):
        """The contents: lists of links, one or two deep."""
        return "".join(
            self.entries("contents", child) if child.tag == "ul" else self.piece(child) for child in element.elements)

    def entries(self, function, element):
        def entry(item):
            lines = "".join(
                self.entries("subcontents", child) if child.tag == "ul" else self.link("entry", child)
                for child in item.elements)
            return f"#whole[{lines}]" if item.length <= SHORT else lines

        return self.items(function, element, entry)

    def write_a(self, element):
        return self.link("point" if "point" in element.classes else "reference", element)

    def link(self, function, element):
        address = element.attributes.get("href") or ""
        if not address.startswith("#"):
            raise ValueError(f"the booklet links to {address[:200]}, which is not in it")
        return self.call(function, element, quoted(address[1:]))

    def write_dl(self, element):
        return "".join(self.index(entry) for entry in element.elements)

    def index(self, entry):
        name, places = entry.elements
        anchors = ", ".join(quoted(link.attributes["href"][1:]) for link in places.elements)
        return f"\n#index([{self.inside(name)}], places({anchors}))\n"

    def write_strong(self, element):
        return self.call("strong", element)

    def write_span(self, element):
        text = self.call("when", element) if "when" in element.classes else self.inside(element)
        language = element.attributes.get("lang")
        return f"#tongue({quoted(language)})[{text}];" if language else text

    def write_br(self, element):
        return "#linebreak();"
