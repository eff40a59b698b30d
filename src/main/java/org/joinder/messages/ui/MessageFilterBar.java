package org.joinder.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.joinder.messages.MessageFilter;
import org.joinder.messages.MessageState;

/** Narrows the log; what is chosen stands in the address. */
class MessageFilterBar extends Composite<Div> {

    private final TextField words = new TextField("Words");
    private final Select<MessageState> state = new Select<>();
    private MessageFilter shown = MessageFilter.ALL;

    MessageFilterBar(Consumer<MessageFilter> asked) {
        words.setPlaceholder("Subject, address, office");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel("State");
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("All");
        state.setItems(MessageState.values());
        state.setItemLabelGenerator(each -> each == null ? "All" : each.words());
        words.addValueChangeListener(change -> tell(asked));
        state.addValueChangeListener(change -> tell(asked));
        getContent().addClassName("filter-bar");
        getContent().add(words, state);
    }

    void show(MessageFilter filter) {
        shown = filter;
        words.setValue(filter.words());
        state.setValue(filter.state());
    }

    static MessageFilter of(QueryParameters query) {
        var wanted = query.getSingleParameter("state");
        var state = Arrays.stream(MessageState.values())
                .filter(each -> wanted.filter(each.name()::equalsIgnoreCase).isPresent())
                .findFirst()
                .orElse(null);
        return new MessageFilter(
                query.getSingleParameter("q").orElse(""),
                state,
                query.getSingleParameter("about").orElse(null));
    }

    static Map<String, String> query(MessageFilter filter) {
        Map<String, String> query = new HashMap<>();
        if (!filter.words().isEmpty()) {
            query.put("q", filter.words());
        }
        if (filter.state() != null) {
            query.put("state", filter.state().name().toLowerCase(Locale.ROOT));
        }
        if (filter.about() != null) {
            query.put("about", filter.about());
        }
        return query;
    }

    private void tell(Consumer<MessageFilter> asked) {
        var typed = new MessageFilter(words.getValue(), state.getValue(), shown.about());
        if (!typed.equals(shown)) {
            shown = typed;
            asked.accept(typed);
        }
    }
}
