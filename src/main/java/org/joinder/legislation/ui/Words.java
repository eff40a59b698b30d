package org.joinder.legislation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.Sponsor;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.ViewerTime;
import org.jspecify.annotations.Nullable;

/** How stages, members and days are written on these screens. */
final class Words {

    private Words() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : ViewerTime.day(day);
    }

    static StatusBadge stage(BillStage stage) {
        Tone tone = switch (stage) {
            case UNKNOWN, INTRODUCED -> Tone.NEUTRAL;
            case IN_COMMITTEE, REPORTED, PASSED_ONE_CHAMBER, PASSED_BOTH_CHAMBERS, TO_EXECUTIVE -> Tone.ACTIVE;
            case ENACTED, ADOPTED -> Tone.GOOD;
            case VETOED, WITHDRAWN, DIED -> Tone.ATTENTION;
            case FAILED -> Tone.BAD;
        };
        return new StatusBadge(stage.displayName(), tone);
    }

    static String member(Sponsor member) {
        String from = Stream.of(member.party(), member.state(), member.district())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("-"));
        return from.isEmpty() || member.name().contains("[") ? member.name() : member.name() + " (" + from + ")";
    }

    static Section card(String heading, Component... parts) {
        Section card = new Section(new H2(heading));
        card.add(parts);
        card.addClassName("law-card");
        return card;
    }
}
