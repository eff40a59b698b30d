package org.joinder.signdoor;

import java.util.Locale;
import org.joinder.letters.RecipientRole;
import org.joinder.signon.Answer;
import org.joinder.signon.ResponseKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the door's pages. Every word goes in as text, so that nothing in a letter can become markup. */
final class DoorPage {

    private final DoorView view;
    private final String secret;

    DoorPage(DoorView view, String secret) {
        this.view = view;
        this.secret = secret;
    }

    /** The page of an open link: the letter, how far it is, what to know before, and the form as it was filled in. */
    String open(DoorForm form, @Nullable String refusal) {
        var document = page(view.letter().subject());
        var main = document.expectFirst("main");
        if (refusal != null) {
            main.appendElement("p").attr("role", "alert").addClass("refused").text(refusal);
        }
        intro(main);
        view.changed().ifPresent(changed -> changed(main, changed));
        letter(main);
        new DoorFormPart(view, form)
                .appendTo(
                        main.appendElement("form").attr("method", "post").attr("action", SignDoorPaths.DOOR + secret));
        return document.outerHtml();
    }

    /** The page of a link that was used: what was answered, and how to change it. */
    String used() {
        var document = page("Your answer is recorded");
        var main = document.expectFirst("main");
        main.appendElement("p").text("The letter: " + view.letter().subject());
        view.answer()
                .ifPresent(answer -> main.appendElement("p").addClass("answer").text(inWords(answer)));
        main.appendElement("p")
                .text("This link was used and takes nothing more. To change the answer before the deadline, "
                        + RoundMail.deadline(view.round().round()) + ", ask for another link; it is sent to "
                        + view.link().address() + ".");
        another(main, secret);
        return document.outerHtml();
    }

    /** The page of a link whose round was closed or cancelled before the deadline. */
    String roundOver() {
        var round = view.round().round();
        return only(
                "This round is over",
                "The round of “" + view.letter().subject() + "” is "
                        + round.status().words().toLowerCase(Locale.ROOT) + " and takes no answers any more.",
                "To join late, or to take your office's name off, write to those who run the round.");
    }

    static String over(SignLink link, SignLink.Standing standing, String secret) {
        var document = page(standing == SignLink.Standing.EXPIRED ? "This link has expired" : "This link was revoked");
        var main = document.expectFirst("main");
        main.appendElement("p")
                .text(
                        standing == SignLink.Standing.EXPIRED
                                ? "The deadline has passed, so nothing can be answered here any more."
                                : String.valueOf(link.endedWhy()) + ".");
        main.appendElement("p")
                .text("If the round still runs, another link can be sent to the address that this one"
                        + " was sent to.");
        another(main, secret);
        return document.outerHtml();
    }

    static String unknown() {
        return only("This link is not known", "Check that the whole address was copied, or ask for another.");
    }

    static String tooMany() {
        return only("Too many tries", "Wait a minute, then load the page again.");
    }

    static String fromElsewhere() {
        return only("This form was not filled in here", "Open the link in your message and answer on its page.");
    }

    static String anotherIsOnItsWay() {
        return only(
                "Look into your mail",
                "If the round still runs and your address is still a contact of the office, a new link is on its way."
                        + " The earlier one no longer works then.");
    }

    private void intro(Element main) {
        var round = view.round().round();
        main.appendElement("p")
                .text("The " + view.office().officeName() + " ("
                        + view.link().office().displayName() + ") is asked to join this letter. Answer by "
                        + RoundMail.deadline(round) + ".");
        main.appendElement("p").text("So far: " + view.round().progress().sentence() + ".");
        view.answer()
                .ifPresent(answer -> main.appendElement("p").addClass("answer").text(inWords(answer)));
    }

    private static void changed(Element main, ChangeSince.Changed changed) {
        main.appendElement("h2").text("What changed since your office answered");
        if (!changed.note().isBlank()) {
            main.appendElement("p").text("“" + changed.note() + "”");
        }
        main.appendElement("p").addClass("redline").append(ChangeMarks.html(changed.redline()));
    }

    private void letter(Element main) {
        main.appendElement("h2").text("The letter");
        var to = main.appendElement("ul");
        view.letter()
                .recipients()
                .forEach(each -> to.appendElement("li")
                        .text("To " + each.name()
                                + (each.role() == RecipientRole.OTHER
                                        ? ""
                                        : ", " + each.role().words())
                                + (each.body().isBlank() ? "" : ", " + each.body())));
        var article = main.appendElement("article");
        for (var paragraph : view.letter().text().split("\n\\s*\n")) {
            if (!paragraph.isBlank()) {
                article.appendElement("p").text(paragraph.strip());
            }
        }
    }

    private static String inWords(Answer answer) {
        return "Your office's answer: " + answer.kind().words() + (answer.name().isBlank() ? "" : ", " + answer.name())
                + (answer.kind() == ResponseKind.SIGNED_WITH_COMMENT ? ". Comment: " + answer.comment() : "") + ".";
    }

    private static void another(Element main, String secret) {
        main.appendElement("form")
                .attr("method", "post")
                .attr("action", SignDoorPaths.DOOR + secret + "/another")
                .appendElement("button")
                .text("Send another link");
    }

    private static String only(String title, String... sentences) {
        var document = page(title);
        for (var sentence : sentences) {
            document.expectFirst("main").appendElement("p").text(sentence);
        }
        return document.outerHtml();
    }

    private static Document page(String title) {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.prependChild(new DocumentType("html", "", ""));
        document.expectFirst("html").attr("lang", "en");
        document.title(title + " · Joinder");
        document.head().appendElement("meta").attr("charset", "utf-8");
        document.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/joinder.css");
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/door.css");
        document.body().appendElement("header").appendElement("p").text("Joinder");
        document.body().appendElement("main").appendElement("h1").text(title);
        return document;
    }
}
