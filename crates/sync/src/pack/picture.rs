//! Whether a pictogram is nothing but a drawing: no script, nothing from elsewhere, no larger than a drawing is.

use roxmltree::{Document, Node};

/// A pictogram is no larger, in bytes.
const LARGEST: usize = 32 << 10;
/// What a drawing is made of.
const ELEMENTS: [&str; 16] = [
    "svg",
    "g",
    "path",
    "circle",
    "ellipse",
    "rect",
    "line",
    "polyline",
    "polygon",
    "title",
    "desc",
    "defs",
    "clipPath",
    "linearGradient",
    "radialGradient",
    "stop",
];
const SVG: &str = "http://www.w3.org/2000/svg";

/// What is wrong with it, in Dutch for whoever drew it, and in which line; `None` when nothing is.
pub(super) fn fault(text: &str) -> Option<(usize, String)> {
    if text.len() > LARGEST {
        return Some((1, format!("de tekening is groter dan {} kB", LARGEST >> 10)));
    }
    // Definitions of entities are not read: they could make a small file grow without end.
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => return Some((error.pos().row as usize, "dit is geen SVG die kan worden gelezen".to_owned())),
    };
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) || !root.has_attribute("viewBox") {
        return Some((1, "de tekening begint niet met svg en een viewBox".to_owned()));
    }
    let faulty = document.descendants().find_map(|node| Some((node, of_node(node)?)));
    faulty.map(|(node, fault)| (document.text_pos_at(node.range().start).row as usize, fault))
}

fn of_node(node: Node) -> Option<String> {
    if node.is_pi() {
        return Some("een verwerkingsopdracht hoort niet in een tekening".to_owned());
    }
    if !node.is_element() {
        return None;
    }
    let name = node.tag_name().name();
    if node.tag_name().namespace() != Some(SVG) || !ELEMENTS.contains(&name) {
        return Some(format!("`{name}` hoort niet in een tekening"));
    }
    node.attributes().find(|it| is_foreign(it.name(), it.value())).map(|it| format!("`{}` mag hier niet", it.name()))
}

/// Runs something, or leads out of the drawing.
fn is_foreign(name: &str, value: &str) -> bool {
    let value: String = value.to_lowercase().split_whitespace().collect();
    let leads_out = value.match_indices("url(").any(|(at, _)| !is_inside(value.get(at + 4..).unwrap_or_default()));
    name.to_lowercase().starts_with("on")
        || name == "href"
        || name == "base"
        || leads_out
        || value.contains(['\\', '@'])
}

fn is_inside(target: &str) -> bool {
    target.trim_start_matches(['"', '\'']).starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::fault;

    fn drawing(inside: &str) -> String {
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 8 8">{inside}</svg>"#
        )
    }

    #[test]
    fn a_drawing_is_taken_as_it_is() {
        let whole = r##"<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path d="M0 0h8" fill="url(#a)"/>"##;
        assert_eq!(fault(&drawing(whole)), None);
    }

    #[test]
    fn what_runs_or_leads_out_is_refused_with_its_line() {
        for inside in [
            "<script>alert(1)</script>",
            r#"<path onload="x()" d=""/>"#,
            r#"<image x:href="http://example.org/a.png"/>"#,
            r##"<g x:href="#a"/>"##,
            r#"<path style="fill:url(http://example.org)" d=""/>"#,
            r#"<path style="fill: u r l ( 'file:///etc/passwd')" d=""/>"#,
            "<style>@import 'a.css'</style>",
            r#"<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>"#,
            "<?xml-stylesheet href='a.css'?>",
            "<animate/>",
        ] {
            assert!(fault(&drawing(inside)).is_some(), "{inside}");
        }
        assert_eq!(fault(&drawing("\n\n<script/>")).unwrap().0, 3);
        let bomb = format!(r#"<!DOCTYPE svg [<!ENTITY a "aaaa">]>{}"#, drawing("<title>&a;</title>"));
        for other in ["", "geen svg", "<svg viewBox='0 0 1 1'/>", &bomb, &drawing(&" ".repeat(40_000))] {
            assert!(fault(other).is_some());
        }
    }
}
