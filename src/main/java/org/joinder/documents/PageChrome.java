package org.joinder.documents;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page carries besides its document: scripts, menus, forms, hidden parts, the foot of the site. */
final class PageChrome {

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "nav",
            "menu",
            "dialog",
            "form",
            "button",
            "select",
            "input",
            "textarea",
            "datalist");
    private static final Set<String> CHROME_ROLES = Set.of(
            "navigation",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "dialog",
            "alertdialog",
            "complementary",
            "contentinfo");
    private static final Set<String> BLOCKS_OF_CHROME = Set.of("ul", "ol", "div", "section", "aside", "p", "span", "a");
    private static final Pattern CHROME_NAME = Pattern.compile("(?:^|[\\s_-])(?:nav|navbar|navigation|menu|submenu|"
            + "breadcrumbs?|sidebar|share|sharing|social|cookies?|skip|skiplink|pagination|pager|newsletter|subscribe)"
            + "(?:$|[\\s_-])");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern PRESS = Pattern.compile(
            "(?i)\\b(?:press|media)\\s+(?:office|contacts?|inquir|relations)|\\bcontact\\s+(?:the\\s+)?(?:press|media)\\b");
    private static final Pattern PHONE = Pattern.compile("\\d{3}[-. )]{1,2}\\d{3}[-. ]\\d{4}");
    private static final int LONGEST_CONTACT = 800;
    private static final int LONG_TEXT = 1500;

    private PageChrome() {}

    static void removeFrom(Element body) {
        for (Element each : body.getAllElements()) {
            if (each != body && isChrome(each)) {
                each.remove();
            }
        }
    }

    private static boolean isChrome(Element each) {
        String tag = each.normalName();
        return isNeverText(each, tag)
                || CHROME_ROLES.contains(each.attr("role").toLowerCase(Locale.ROOT))
                || isHidden(each)
                || isOutsideArticle(each, tag)
                || isNamedAsChrome(each, tag);
    }

    /** Some old site builders wrap the whole page in one form, so a form goes only when it is not the page. */
    private static boolean isNeverText(Element each, String tag) {
        return NEVER_TEXT.contains(tag) && !(tag.equals("form") && holdsDocument(each));
    }

    private static boolean isHidden(Element each) {
        return each.hasAttr("hidden")
                || HIDDEN.matcher(each.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    /** An article's own foot often names the press contact; the site's foot never belongs to the document. */
    private static boolean isOutsideArticle(Element each, String tag) {
        return (tag.equals("footer") || tag.equals("aside") && !isPressContact(each))
                && each.closest("article, main") == null;
    }

    private static boolean isNamedAsChrome(Element each, String tag) {
        return BLOCKS_OF_CHROME.contains(tag)
                && (named(each.className()) || named(each.id()))
                && !holdsDocument(each)
                && !isPressContact(each);
    }

    /** Some sites put the press office beside the release, where others put their links. */
    private static boolean isPressContact(Element each) {
        String text = each.text();
        return text.length() <= LONGEST_CONTACT
                && PRESS.matcher(text).find()
                && PHONE.matcher(text).find();
    }

    private static boolean named(String names) {
        return !names.isEmpty()
                && CHROME_NAME.matcher(names.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean holdsDocument(Element each) {
        return each.selectFirst("h1, main, article") != null || paragraphs(each) > LONG_TEXT;
    }

    private static int paragraphs(Element each) {
        return each.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }
}
