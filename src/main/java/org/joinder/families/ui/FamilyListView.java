package org.joinder.families.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.families.FamilyPaths;
import org.joinder.families.FamilyService;
import org.joinder.families.PairRow;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseRow;
import org.joinder.releases.ReleaseService;
import org.joinder.review.ReviewService;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.shell.FormMessage;
import org.joinder.shell.Live;
import org.joinder.shell.Notifications;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Releases of different offices about one event: pairs to decide, and the families that follow. */
@Route(FamilyPaths.LIST)
@PageTitle("Families of releases")
@Menu(title = "Families", order = 35, icon = "vaadin:copy-o")
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("review.css")
class FamilyListView extends Main implements BeforeEnterObserver {

    private static final int MOST = 20;

    private final FamilyService families;
    private final ReleaseService releases;
    private final ReviewService review;
    private final FormMessage message = new FormMessage();
    private @Nullable PairCard firstWaiting;
    private List<PairRow> waiting = List.of();
    private List<PairRow> decided = List.of();
    private Map<ReleaseId, ReleaseRow> rows = Map.of();
    private int familiesShown = MOST;
    private int decidedShown = MOST;

    FamilyListView(FamilyService families, ReleaseService releases, ReviewService review, Live live) {
        this.families = families;
        this.releases = releases;
        this.review = review;
        addClassName("view");
        live.follow(this, FamilyPaths.TOPIC, this::renew);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        message.clear();
        familiesShown = MOST;
        decidedShown = MOST;
        show();
    }

    /** What others decided, unless this screen shows it already. */
    private void renew() {
        if (!waiting.equals(families.waiting(MOST)) || !decided.equals(families.lastDecided(decidedShown))) {
            show();
            if (firstWaiting != null) {
                firstWaiting.catchKeyboard();
            }
        }
    }

    private void show() {
        removeAll();
        firstWaiting = null;
        waiting = families.waiting(MOST);
        decided = families.lastDecided(decidedShown);
        List<List<ReleaseId>> all = families.families();
        List<List<ReleaseId>> confirmed = all.subList(0, Math.min(familiesShown, all.size()));
        rows = rows(Stream.concat(waiting.stream(), decided.stream()), confirmed);
        add(new Toolbar("Families of releases"), message);
        if (waiting.isEmpty() && decided.isEmpty()) {
            add(new EmptyState(
                    "No releases look alike yet. When offices announce the same event, their releases are paired here.",
                    new PathLink(ReleasePaths.TAKE_IN, "Take in a release")));
            return;
        }
        add(waiting(waiting), confirmed(all.size(), confirmed), decided(decided));
    }

    private Section waiting(List<PairRow> pairs) {
        int count = families.countWaiting();
        Section section = new Section(new H2(count + (count == 1 ? " pair waits" : " pairs wait") + " for a decision"));
        if (count > pairs.size()) {
            section.add(new Paragraph("The " + pairs.size() + " most alike are shown."));
        }
        var cards = pairs.stream().map(this::card).toList();
        cards.forEach(section::add);
        firstWaiting = cards.isEmpty() ? null : cards.getFirst();
        return section;
    }

    private PairCard card(PairRow pair) {
        PairCard card = new PairCard(pair, row(pair.first()), row(pair.second()));
        card.differences(review.items(pair.first()), review.items(pair.second()));
        card.action("One event", () -> decide(pair, families::confirm, "Confirmed as one family."));
        card.action("Not one event", () -> decide(pair, families::reject, "Kept apart."));
        return card;
    }

    private Component confirmed(int all, List<List<ReleaseId>> shown) {
        FamilySection section = new FamilySection(all, this::row, review::items);
        shown.forEach(section::show);
        more(section, "families", shown.size(), all, () -> familiesShown += MOST);
        return section;
    }

    /** A button that shows as many again, where there are more than are shown. */
    private void more(Section section, String what, int shown, int all, Runnable showing) {
        if (shown < all) {
            section.add(new Paragraph(shown + " of " + all + " " + what + " are shown."));
            section.add(new Button("Show more " + what, click -> {
                showing.run();
                show();
            }));
        }
    }

    private Component decided(List<PairRow> decided) {
        Section section = new Section(new H2("Decided pairs"));
        for (PairRow pair : decided) {
            PairCard card = new PairCard(pair, row(pair.first()), row(pair.second()));
            card.action("Take back", () -> decide(pair, families::reopen, "Taken back; the pair waits again."));
            section.add(card);
        }
        more(section, "decided pairs", decided.size(), families.countDecided(), () -> decidedShown += MOST);
        section.setVisible(!decided.isEmpty());
        return section;
    }

    private void decide(PairRow pair, Consumer<PairRow> decision, String done) {
        try {
            decision.accept(pair);
            message.clear();
            Notifications.saved(done);
        } catch (OptimisticLockingFailureException stale) {
            message.show("Not saved: someone else decided this pair in the meantime. It is shown as it is now.");
        }
        show();
        if (firstWaiting != null) {
            firstWaiting.focusFirst();
        }
    }

    private ReleaseRow row(ReleaseId id) {
        return Objects.requireNonNull(rows.get(id));
    }

    /** What is shown of each release here, read at once. */
    private Map<ReleaseId, ReleaseRow> rows(Stream<PairRow> pairs, List<List<ReleaseId>> families) {
        var shown = Stream.concat(
                        pairs.flatMap(pair -> Stream.of(pair.first(), pair.second())),
                        families.stream().flatMap(List::stream))
                .collect(Collectors.toSet());
        return releases.rows(shown).stream().collect(Collectors.toMap(ReleaseRow::id, Function.identity()));
    }
}
