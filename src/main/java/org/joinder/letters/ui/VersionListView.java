package org.joinder.letters.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinder.base.WordDiff;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterVersion;
import org.joinder.letters.LetterWordings;
import org.joinder.print.Printer;
import org.joinder.security.Role;
import org.joinder.shell.PathLink;
import org.joinder.shell.RedlineText;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;

/** Every wording of a letter: who wrote it when, what kind of change it was, and any two of them word by word. */
@Route(LetterPaths.VERSIONS)
@PageTitle("Texts of a letter")
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("sign-on.css")
class VersionListView extends Main implements BeforeEnterObserver {

    private final LetterService letters;
    private final LetterWordings wordings;
    private final Printer printer;

    VersionListView(LetterService letters, LetterWordings wordings, Printer printer) {
        this.letters = letters;
        this.wordings = wordings;
        this.printer = printer;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = LetterView.id(event.getRouteParameters());
        var letter = letters.find(id).orElseThrow(() -> new NotFoundException("There is no such letter."));
        var versions = wordings.of(id);
        var query = event.getLocation().getQueryParameters();
        removeAll();
        add(new Toolbar("Texts of “" + letter.subject() + "”", new PathLink(LetterPaths.one(id), "The letter")));
        add(list(versions));
        if (versions.size() > 1) {
            var to = chosen(query, "to", versions).orElse(versions.getFirst());
            var from = chosen(query, "from", versions).orElse(versions.get(1));
            add(
                    comparing(id, versions, from, to),
                    new ComparisonLink(printer, from, to),
                    new RedlineText(WordDiff.between(from.wording(), to.wording())));
        } else {
            add(new Paragraph("There is one text so far. When it changes, any two can be compared here."));
        }
    }

    private static Component list(List<LetterVersion> versions) {
        var list = new OrderedList();
        versions.reversed()
                .forEach(each -> list.add(new ListItem(each.change().words() + ", "
                        + ViewerTime.moment(each.savedAt()) + ", by " + each.savedBy()
                        + (each.note().isEmpty() ? "" : ": " + each.note()))));
        return new Section(new H2("Texts"), list);
    }

    private static Component comparing(
            LetterId letter, List<LetterVersion> versions, LetterVersion from, LetterVersion to) {
        var before = choice("From", versions, from);
        var after = choice("To", versions, to);
        Runnable follow = () -> UI.getCurrent()
                .navigate(
                        LetterPaths.versions(letter),
                        QueryParameters.simple(Map.of(
                                "from", Integer.toString(before.getValue().number()),
                                "to", Integer.toString(after.getValue().number()))));
        before.addValueChangeListener(_ -> follow.run());
        after.addValueChangeListener(_ -> follow.run());
        var bar = new Div(before, after);
        bar.addClassName("filter-bar");
        return new Section(
                new H2("Compared"),
                bar,
                new Paragraph("What is struck stands in the first alone, what is underlined in the second alone."));
    }

    private static Select<LetterVersion> choice(String label, List<LetterVersion> versions, LetterVersion value) {
        var choice = new Select<LetterVersion>();
        choice.setLabel(label);
        choice.setItems(versions);
        choice.setItemLabelGenerator(each -> "Text " + each.number());
        choice.setValue(value);
        return choice;
    }

    private static Optional<LetterVersion> chosen(QueryParameters query, String key, List<LetterVersion> versions) {
        return query.getSingleParameter(key)
                .flatMap(number -> versions.stream()
                        .filter(each -> Integer.toString(each.number()).equals(number))
                        .findFirst());
    }
}
