package org.joinder.legislation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.legislation.BillCommittee;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.CommitteeActivity;
import org.joinder.legislation.Delegation;
import org.joinder.legislation.DelegationService;
import org.joinder.legislation.DelegationVotes;
import org.joinder.legislation.Sponsor;

/** Who put the bill forward and who joined, an office's own delegation among them, and the committees that had it. */
final class BillPeople {

    private BillPeople() {}

    static Section of(BillRecord bill, DelegationService votes) {
        Section card = Words.card("Sponsors");
        if (bill.sponsors().isEmpty() && bill.cosponsors().isEmpty()) {
            card.add(new Paragraph("No sponsor is known."));
            return card;
        }
        bill.sponsors().forEach(each -> card.add(new Paragraph(Words.member(each) + ", sponsor")));
        List<Sponsor> withdrawn = bill.cosponsors().stream()
                .filter(each -> each.withdrawn() != null)
                .toList();
        long standing = bill.cosponsors().size() - withdrawn.size();
        if (!bill.cosponsors().isEmpty()) {
            String count = standing
                    + (standing == 1 ? " cosponsor" : " cosponsors")
                    + (withdrawn.isEmpty() ? "" : ", and " + withdrawn.size() + " who withdrew");
            card.add(new Details(count, members(bill.cosponsors())));
        }
        List<Delegation> delegations = Delegation.of(bill);
        if (!delegations.isEmpty()) {
            card.add(delegation(bill, delegations, votes));
        }
        return card;
    }

    private static UnorderedList members(List<Sponsor> members) {
        UnorderedList list = new UnorderedList();
        members.forEach(each -> list.add(new ListItem(line(each))));
        return list;
    }

    private static String line(Sponsor member) {
        String since = member.date() == null
                ? ""
                : (member.original() ? ", when introduced, " : ", since ") + Words.day(member.date());
        String gone = member.withdrawn() == null ? "" : "; withdrew on " + Words.day(member.withdrawn());
        return Words.member(member) + since + gone;
    }

    private static Div delegation(BillRecord bill, List<Delegation> delegations, DelegationService votes) {
        ComboBox<Delegation> office = new ComboBox<>("An office’s own delegation");
        office.setItems(delegations);
        office.setItemLabelGenerator(each -> each.jurisdiction().displayName());
        Div members = new Div();
        members.getElement().setAttribute("role", "status");
        office.addValueChangeListener(change -> {
            members.removeAll();
            Delegation chosen = change.getValue();
            if (chosen != null) {
                int standing = chosen.standing();
                members.add(
                        new Paragraph(standing + (standing == 1 ? " member" : " members") + " of "
                                + chosen.jurisdiction().displayName() + " behind it"),
                        members(Stream.concat(chosen.sponsors().stream(), chosen.cosponsors().stream())
                                .toList()));
                votes.find(bill, chosen.jurisdiction())
                        .ifPresent(found -> found.votes().forEach(cast -> members.add(votes(cast))));
            }
        });
        return new Div(office, members);
    }

    private static Paragraph votes(DelegationVotes.Cast cast) {
        String named = cast.members().stream()
                .map(each -> (each.name() == null ? each.memberId() : each.name()) + " " + each.castAs())
                .collect(Collectors.joining(", "));
        return new Paragraph("Vote " + cast.vote().number() + ": " + cast.inFavour() + " for, " + cast.against()
                + " against (" + named + ")");
    }

    static Section committees(BillRecord bill) {
        Section card = Words.card("Committees");
        if (bill.committees().isEmpty()) {
            card.add(new Paragraph("No committee is known to have had it."));
            return card;
        }
        for (BillCommittee each : bill.committees()) {
            H3 name = new H3(each.parentCode() != null ? each.name() + " (subcommittee)" : each.name());
            card.add(
                    name,
                    new Paragraph(
                            each.activities().stream().map(BillPeople::activity).collect(Collectors.joining("; "))));
        }
        return card;
    }

    private static String activity(CommitteeActivity activity) {
        return activity.date() == null ? activity.name() : activity.name() + ", " + Words.day(activity.date());
    }
}
