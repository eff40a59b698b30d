package org.joinder.signdoor;

import java.util.Arrays;
import org.joinder.signon.ResponseKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The form of an answer, with what was typed before still in it. */
final class DoorFormPart {

    private final DoorView view;
    private final DoorForm typed;

    DoorFormPart(DoorView view, DoorForm typed) {
        this.view = view;
        this.typed = typed;
    }

    void appendTo(Element form) {
        form.appendElement("h2").text("Your office's answer");
        view.delegation()
                .ifPresent(leave ->
                        form.appendElement("p").text("You answer under a delegation: " + leave.sentence() + "."));
        if (view.lacksDelegation()) {
            form.appendElement("p")
                    .attr("role", "alert")
                    .addClass("refused")
                    .text("The rules of this round take an answer from the attorney general, or from somebody who has a"
                            + " delegation. None that names " + view.link().address() + " is in force.");
        }
        hidden(form, "textVersion", Integer.toString(view.round().textVersion()));
        before(form);
        kinds(form);
        var holder = view.office().holderName();
        field(form, "name", "Attorney general who signs, as it is to be printed", or(typed.name(), holder));
        field(form, "title", "Title", or(typed.title(), view.office().title()));
        area(form, "comment", "Comment, shared with those who run the round", typed.comment());
        area(form, "privateReason", "Reason that your office keeps to itself", typed.privateReason());
        check(
                form,
                "authorised",
                "yes",
                "I may answer for the " + view.office().officeName() + ".",
                typed.authorised());
        form.appendElement("button").text("Send answer");
    }

    private void before(Element form) {
        if (view.before().isEmpty()) {
            return;
        }
        var group = form.appendElement("fieldset");
        group.appendElement("legend").text("Before you sign, confirm that you have seen this");
        view.before()
                .forEach(each -> check(
                        group,
                        "seen",
                        each.key(),
                        each.kind().words() + ": " + each.words(),
                        typed.seen().contains(each.key())));
    }

    private void kinds(Element form) {
        var group = form.appendElement("fieldset");
        group.appendElement("legend").text("Answer");
        Arrays.stream(ResponseKind.values())
                .filter(view.offered()::contains)
                .forEach(kind -> choice(group, "radio", "kind", kind.name(), label(kind), typed.says(kind)));
    }

    private static String label(ResponseKind kind) {
        return switch (kind) {
            case SIGNED -> "We sign";
            case SIGNED_WITH_COMMENT -> "We sign, with a comment";
            case DECLINED -> "We decline";
            case RECUSED -> "We recuse ourselves";
            case ASKS_FOR_TIME -> "We ask for more time";
            case WITHDREW -> "We take our signature back";
            case JOINED_LATE -> kind.words();
        };
    }

    private static void check(Element parent, String name, String value, String words, boolean checked) {
        choice(parent, "checkbox", name, value, words, checked);
    }

    private static void choice(Element parent, String type, String name, String value, String words, boolean checked) {
        var label = parent.appendElement("label").addClass("choice");
        label.appendElement("input")
                .attr("type", type)
                .attr("name", name)
                .attr("value", value)
                .attr("checked", checked);
        label.appendElement("span").text(words);
    }

    private static void field(Element form, String name, String words, String value) {
        var label = form.appendElement("label");
        label.appendElement("span").text(words);
        label.appendElement("input").attr("name", name).attr("value", value).attr("maxlength", "200");
    }

    private static void area(Element form, String name, String words, String value) {
        var label = form.appendElement("label");
        label.appendElement("span").text(words);
        label.appendElement("textarea")
                .attr("name", name)
                .attr("rows", "3")
                .attr("maxlength", "4000")
                .text(value);
    }

    private static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    private static String or(String typed, @Nullable String known) {
        return typed.isEmpty() && known != null ? known : typed;
    }
}
