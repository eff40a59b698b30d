package org.joinder.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void keepsParagraphsAndLines() {
        assertThat(text("<h1>A headline</h1><p>One\n  para<b>graph</b></p><p>Two<br>lines</p><ul><li>a<li>b</ul>"))
                .isEqualTo("A headline\n\nOne paragraph\n\nTwo\nlines\n\na\nb");
    }

    @Test
    void leavesOutScriptsMenusAndTheFootOfTheSite() {
        assertThat(text("""
                <!doctype html><html><head><title>T</title><style>p{}</style></head><body>
                <header><a href=/>Office of the Attorney General</a><nav><a>Home</a><a>News</a></nav></header>
                <div class="breadcrumb">Home / News</div><script>var a = "no";</script>
                <article><h1>Reyes signs a letter</h1><p>The words.</p><footer>Press: Lee Park</footer></article>
                <aside>Most viewed</aside><footer>Copyright</footer></body></html>"""))
                .isEqualTo("Office of the Attorney General\n\nReyes signs a letter\n\nThe words.\n\nPress: Lee Park");
    }

    @Test
    void keepsThePressOfficeBesideTheRelease() {
        assertThat(text("<h1>A headline</h1><div class=sidebar><p>Contact the Press Office</p><p>717-555-0111</p></div>"
                        + "<div class=sidebar><p>Most viewed</p></div>"))
                .isEqualTo("A headline\n\nContact the Press Office\n\n717-555-0111");
    }

    @Test
    void putsThePagesTitleAboveWhenALineSaysTheSame() {
        String page =
                "<head><title>%s</title></head><body><p>Report a breach</p><h1>Reyes asks for a new rule</h1></body>";

        assertThat(text(page.formatted("Reyes asks for a new rule – Office of the Attorney General")))
                .isEqualTo("Reyes asks for a new rule – Office of the Attorney General\n\nReport a breach\n\n"
                        + "Reyes asks for a new rule");
        assertThat(text(page.formatted("News of the Attorney General")))
                .isEqualTo("Report a breach\n\nReyes asks for a new rule");
    }

    @Test
    void keepsThePageWhenASiteWrapsItInOneForm() {
        assertThat(text("<body><form id=aspnetForm><h1>Title</h1><p>Words.</p><form></body>"))
                .isEqualTo("Title\n\nWords.");
    }

    @Test
    void putsTabsBetweenCells() {
        assertThat(
                        text(
                                "<table><tr><td>Contact:</td><td>Lee Park</td></tr><tr><td>Phone:</td><td>555-0100</td></tr></table>"))
                .isEqualTo("Contact:\tLee Park\nPhone:\t555-0100");
    }

    @Test
    void believesWhatThePageDeclaresOfItsEncoding() {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Do\u00f1a Ana</p></body></html>";
        assertThat(HtmlText.of(page.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isEqualTo("Do\u00f1a Ana");
    }

    private static String text(String html) {
        return HtmlText.of(TestFiles.utf8(html));
    }
}
