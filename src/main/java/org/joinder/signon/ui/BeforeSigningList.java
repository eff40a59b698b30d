package org.joinder.signon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinder.signon.BeforeSigning;

/** What an office should have seen before it signs, and the box that says it has. */
class BeforeSigningList extends Composite<Section> {

    private final List<BeforeSigning> shown;
    private final Checkbox seen = new Checkbox("We have read this and still answer as below");

    BeforeSigningList(List<BeforeSigning> shown) {
        this.shown = shown;
        var list = new UnorderedList();
        shown.forEach(each -> list.add(new ListItem(new Span(each.kind().words() + ": " + each.words()))));
        getContent().addClassName("before-signing");
        getContent().add(new H2("Before you sign"), list, seen);
        getContent().setVisible(!shown.isEmpty());
    }

    Set<String> acknowledged() {
        return seen.getValue() ? shown.stream().map(BeforeSigning::key).collect(Collectors.toSet()) : Set.of();
    }
}
