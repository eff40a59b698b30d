package org.joinder.imports.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.LongFunction;
import org.joinder.imports.ImportRunRow;
import org.joinder.imports.Refusal;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.ViewerTime;

/** One run: what it took in, how it stands, what it did, and what it refused with the reasons. */
class RunLine extends ListItem {

    private static final int MOST = 100;

    RunLine(ImportRunRow run, LongFunction<List<Refusal>> refusals) {
        addClassName("import-run");
        Span name = new Span(run.kind().displayName() + ": " + run.origin());
        name.addClassName("outcome-name");
        add(badge(run), name, new Paragraph(counts(run)), new Paragraph(when(run)));
        if (run.refused() > 0 && run.state() != ImportRunRow.State.RUNNING) {
            add(refused(run, refusals.apply(run.id())));
        }
    }

    private static StatusBadge badge(ImportRunRow run) {
        Tone tone = switch (run.state()) {
            case RUNNING -> Tone.ACTIVE;
            case DONE -> run.refused() > 0 ? Tone.ATTENTION : Tone.GOOD;
            case FAILED -> Tone.BAD;
            case INTERRUPTED -> Tone.ATTENTION;
        };
        return new StatusBadge(run.state().displayName(), tone);
    }

    private static String counts(ImportRunRow run) {
        String counts = String.format(
                "%,d added, %,d changed, %,d same, %,d refused", run.added(), run.changed(), run.same(), run.refused());
        return switch (run.state()) {
            case RUNNING -> counts + " so far";
            case FAILED, INTERRUPTED -> counts + " before it stopped; start it again and it goes on from there";
            case DONE -> counts;
        };
    }

    private static String when(ImportRunRow run) {
        return "Started " + ViewerTime.moment(run.startedAt()) + " by " + run.startedBy();
    }

    private static Details refused(ImportRunRow run, List<Refusal> refusals) {
        UnorderedList list = new UnorderedList();
        refusals.stream().limit(MOST).forEach(each -> list.add(new ListItem(each.document() + ": " + each.reason())));
        if (run.refused() > MOST) {
            list.add(new ListItem("and " + (run.refused() - MOST) + " more"));
        }
        return new Details(run.refused() == 1 ? "1 refused record" : run.refused() + " refused records", list);
    }
}
