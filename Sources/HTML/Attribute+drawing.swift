extension Attribute {
    public static func viewBox(_ box: String) -> Attribute { Attribute("viewBox", box) }
    /// A path's outline.
    public static func d(_ outline: String) -> Attribute { Attribute("d", outline) }
    public static func cx(_ value: String) -> Attribute { Attribute("cx", value) }
    public static func cy(_ value: String) -> Attribute { Attribute("cy", value) }
    public static func r(_ value: String) -> Attribute { Attribute("r", value) }
    public static func x(_ value: String) -> Attribute { Attribute("x", value) }
    public static func y(_ value: String) -> Attribute { Attribute("y", value) }
    public static func rx(_ value: String) -> Attribute { Attribute("rx", value) }
    public static func fill(_ paint: String) -> Attribute { Attribute("fill", paint) }
    public static func stroke(_ paint: String) -> Attribute { Attribute("stroke", paint) }
    public static func focusable(_ isFocusable: Bool) -> Attribute {
        Attribute("focusable", isFocusable ? "true" : "false")
    }
}
