package org.joinder.signon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joinder.signon.Answer;
import org.joinder.signon.AnswerId;
import org.joinder.signon.Round;

/** All an office answered in a round, with the reasons it keeps to itself. */
class OwnHistory extends Composite<Section> {

    OwnHistory(
            Round round,
            List<Answer> answers,
            Map<AnswerId, String> reasons,
            Function<Answer, Optional<String>> under) {
        getContent().add(new H2("Our answers so far"));
        if (answers.isEmpty()) {
            getContent().add(new Paragraph("We have not answered yet."));
            return;
        }
        var list = new OrderedList();
        answers.forEach(answer -> {
            var item = new ListItem(words(round, answer)
                    + under.apply(answer)
                            .map(leave -> ", under a delegation: " + leave)
                            .orElse(""));
            if (answer.comment() != null) {
                item.add(new Paragraph("Shared: “" + answer.comment() + "”"));
            }
            if (reasons.get(answer.id()) != null) {
                item.add(new Paragraph("For us alone: “" + reasons.get(answer.id()) + "”"));
            }
            list.add(item);
        });
        getContent().add(list);
    }

    private static String words(Round round, Answer answer) {
        String as = answer.name().isEmpty() ? "" : " for " + answer.name();
        return Words.moment(answer.receivedAt(), round.zone()) + ": "
                + answer.kind().words() + as + ", text " + answer.textVersion() + ", "
                + answer.via().words() + " (" + answer.byName() + ")";
    }
}
