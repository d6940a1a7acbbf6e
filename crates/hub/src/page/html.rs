//! Pages as text. Everything that anybody typed passes through [`escaped`].

/// Text in which nothing is markup.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// A whole page.
pub(super) fn page(title: &str, main: &str) -> String {
    whole("", title, title, main)
}

/// A page that looks again by itself, without a script. The browser keeps the place that somebody is reading.
pub(super) fn refreshing(title: &str, heading: &str, main: &str) -> String {
    whole("<meta http-equiv=\"refresh\" content=\"30\">\n", title, heading, main)
}

fn whole(more: &str, title: &str, heading: &str, main: &str) -> String {
    let (title, heading) = (escaped(title), escaped(heading));
    format!(
        "<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{more}<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"/stijl.css\">\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#inhoud\">Naar de inhoud</a>\n\
         <header><nav aria-label=\"Pagina's\"><a href=\"/\">Overzicht</a> <a href=\"/aansluiten\">Punt aansluiten</a> <a href=\"/codes\">Codes</a>\
         </nav></header>\n<main id=\"inhoud\">\n<h1>{heading}</h1>\n{main}\n</main>\n</body>\n</html>\n"
    )
}

/// A page that stands on its own in a file.
pub(super) fn sheet(title: &str, main: &str) -> String {
    let title = escaped(title);
    format!(
        "<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{main}\n</main>\n</body>\n</html>\n"
    )
}

/// A table with a caption. The cells of the first column name their row.
pub(super) fn table(caption: &str, headings: &[&str], rows: &[Vec<String>]) -> String {
    let headings: String = headings.iter().map(|it| format!("<th scope=\"col\">{}</th>", escaped(it))).collect();
    let row = |cells: &Vec<String>| {
        let cells = cells.iter().enumerate().map(|(place, cell)| match place {
            0 => format!("<th scope=\"row\">{}</th>", escaped(cell)),
            _ => format!("<td>{}</td>", escaped(cell)),
        });
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    };
    let rows: String = rows.iter().map(row).collect();
    format!(
        "<table>\n<caption>{}</caption>\n<thead><tr>{headings}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
        escaped(caption)
    )
}

/// What happened after a press on a button, for eyes and for a screen reader.
pub(super) fn told(sentence: &str) -> String {
    format!("<p role=\"status\">{}</p>\n<p><a href=\"/\">Terug naar het overzicht</a></p>", escaped(sentence))
}

/// Dark on light and light on dark, large enough to read across a table, and whole at 400 %.
pub(super) const STYLE: &str = "\
:root { color-scheme: light dark; }
body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 0 1rem 4rem; }
nav a { display: inline-block; padding: .75rem 1rem .75rem 0; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; }
table { border-collapse: collapse; display: block; margin: 1rem 0 2rem; overflow-x: auto; }
caption { font-weight: bold; padding: .25rem 0; text-align: left; }
th, td { border: 1px solid GrayText; padding: .4rem .6rem; text-align: left; vertical-align: top; }
section, article { border-top: 3px solid GrayText; margin-top: 2rem; }
section.alarm { border: .5rem solid #b00000; padding: 0 1rem; }
.alarm h2 { background: #b00000; color: #fff; font-size: 2rem; margin: 0 -1rem; padding: .5rem 1rem; }
article.emergency { border: 3px solid; margin: 1rem 0; padding: 0 1rem; }
.emergency dt { font-weight: bold; } .emergency dd { margin: 0 0 .5rem; } .emergency .what { font-size: 1.5rem; }
.exercise { border: 3px dashed; font-weight: bold; padding: .25rem .75rem; }
.fingerprint { font: bold 1.5rem/1.5 ui-monospace, monospace; letter-spacing: .1em; }
button { font: inherit; min-height: 2.75rem; padding: .25rem 1rem; }
input { font: inherit; min-height: 2.5rem; } input[type=checkbox] { min-height: 0; transform: scale(1.5); }
label { display: block; margin: .75rem 0; } form.inline { display: inline-block; margin-right: 1rem; }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid; outline-offset: 2px; }
.codes { display: flex; flex-wrap: wrap; gap: 1rem; } .codes figure { margin: 0; width: 60mm; }
.codes svg { height: auto; width: 100%; }
@media print { nav, .skip { display: none; } }
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_typed_is_text() {
        let row = vec!["<script>alert(1)</script>".to_owned(), "\"'&".to_owned()];
        let table = table("x", &["a", "b"], &[row]);
        assert!(table.contains("&lt;script&gt;") && table.contains("&quot;&#39;&amp;"), "{table}");
        assert!(!table.contains("<script"));
    }
}
