// The elements that our pages use, by the names HTML gives them. Where a page has a property of the same name
// (`summary`, `title`), the element is still there as `HTML.summary`.

public let head = Element("head")
public let title = Element("title")
public let body = Element("body")
public let meta = VoidElement("meta")
public let link = VoidElement("link")

// Sections

public let header = Element("header")
public let nav = Element("nav")
public let main = Element("main")
public let footer = Element("footer")
public let section = Element("section")
public let article = Element("article")
public let aside = Element("aside")
public let address = Element("address")
public let h1 = Element("h1")
public let h2 = Element("h2")
public let h3 = Element("h3")
public let h4 = Element("h4")

// Blocks

public let div = Element("div")
public let p = Element("p")
public let hr = VoidElement("hr")
public let ul = Element("ul")
public let ol = Element("ol")
public let li = Element("li")
public let dl = Element("dl")
public let dt = Element("dt")
public let dd = Element("dd")
public let figure = Element("figure")
public let figcaption = Element("figcaption")
public let blockquote = Element("blockquote")
public let pre = Element("pre")
public let details = Element("details")
public let summary = Element("summary")

// Text

public let a = Element("a")
public let span = Element("span")
public let strong = Element("strong")
public let em = Element("em")
public let small = Element("small")
public let abbr = Element("abbr")
public let bdi = Element("bdi")
public let cite = Element("cite")
public let code = Element("code")
public let kbd = Element("kbd")
public let time = Element("time")
public let br = VoidElement("br")
public let wbr = VoidElement("wbr")
public let img = VoidElement("img")

// Tables

public let table = Element("table")
public let caption = Element("caption")
public let thead = Element("thead")
public let tbody = Element("tbody")
public let tfoot = Element("tfoot")
public let tr = Element("tr")
public let th = Element("th")
public let td = Element("td")

// Forms

public let fieldset = Element("fieldset")
public let legend = Element("legend")
public let label = Element("label")
public let input = VoidElement("input")
public let button = Element("button")
public let select = Element("select")
public let option = Element("option")
public let optgroup = Element("optgroup")
public let textarea = Element("textarea")
public let output = Element("output")
public let progress = Element("progress")

// Drawings

public let svg = Element("svg")
public let symbol = Element("symbol")
public let use = Element("use")
public let path = Element("path")
public let circle = Element("circle")
public let rect = Element("rect")
