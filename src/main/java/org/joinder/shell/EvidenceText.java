package org.joinder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.joinder.base.Span;

/**
 * A document's text as it was received, with marked stretches. Marks may overlap; each is reached by mouse and
 * keyboard, and tells its kind and state by words and shape. A person may also select words, by either means.
 */
@Tag("joinder-evidence-text")
@JsModule("./evidence-text.ts")
public class EvidenceText extends Component implements HasSize, HasStyle {

    private SerializableSupplier<String> text = () -> "";
    private int length;
    private List<Mark> marks = List.of();

    public EvidenceText() {
        addListener(TextMissing.class, _ -> send());
    }

    /**
     * Shows the text with its marks. The text goes to the browser and is not kept here, since it may be megabytes; a
     * browser that lost it has it asked for again.
     */
    public void show(SerializableSupplier<String> text, List<Mark> marks) {
        this.text = text;
        send();
        show(marks);
    }

    /** Shows other marks in the same text; the current mark and the place in the text are kept where they still exist. */
    public void show(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        getElement().setPropertyBean("content", new Content(this.marks, Segment.cut(length, this.marks)));
    }

    /** The whole text, read again. */
    public String text() {
        return text.get();
    }

    private void send() {
        String sent = text();
        length = sent.length();
        getElement().callJsFunction("showText", sent);
    }

    public List<Mark> marks() {
        return marks;
    }

    /** Called with the id of the mark that the person went to. */
    public Registration onSelect(SerializableConsumer<String> listener) {
        return addListener(MarkSelected.class, event -> listener.accept(event.id));
    }

    /** Called with the stretch the person selected, in UTF-16 units of the text. */
    public Registration onTextSelected(SerializableConsumer<Span> listener) {
        return addListener(TextSelected.class, event -> event.within(length, listener));
    }

    /** Brings the mark into view and puts the keyboard there. */
    public void focusMark(String id) {
        getElement().callJsFunction("focusMark", id);
    }

    /** Brings the mark into view and shows it as the current one, leaving the keyboard where it is. */
    public void showMark(String id) {
        getElement().callJsFunction("showMark", id);
    }

    /** Shows the mark as the current one where it stands, in view or not. */
    public void markCurrent(String id) {
        getElement().callJsFunction("markCurrent", id);
    }

    private record Content(List<Mark> marks, List<Segment> segments) {}

    /** The browser shows this element without its text, as after a lost connection. */
    @DomEvent("text-missing")
    public static class TextMissing extends ComponentEvent<EvidenceText> {

        public TextMissing(EvidenceText source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The person went to a mark. */
    @DomEvent("mark-selected")
    public static class MarkSelected extends ComponentEvent<EvidenceText> {

        private final String id;

        public MarkSelected(EvidenceText source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }
    }

    /** The person selected words. */
    @DomEvent("text-selected")
    public static class TextSelected extends ComponentEvent<EvidenceText> {

        private final int start;
        private final int end;

        public TextSelected(
                EvidenceText source,
                boolean fromClient,
                @EventData("event.detail.start") int start,
                @EventData("event.detail.end") int end) {
            super(source, fromClient);
            this.start = start;
            this.end = end;
        }

        // What a browser sends is never trusted to lie within the text.
        private void within(int length, SerializableConsumer<Span> listener) {
            if (0 <= start && start < end && end <= length) {
                listener.accept(new Span(start, end));
            }
        }
    }
}
