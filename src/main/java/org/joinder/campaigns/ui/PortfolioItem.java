package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.joinder.campaigns.CampaignCard;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.Momentum;
import org.joinder.shell.PathLink;
import org.joinder.shell.Sparkline;

/** A campaign in the portfolio: where it stands and why, its figures, what came last and what comes next. */
class PortfolioItem extends ListItem {

    private final String here;

    PortfolioItem(CampaignCard card) {
        here = CampaignPaths.one(card.slug());
        add(
                new H2(new PathLink(here, card.title())),
                new Div(
                        Words.stage(card.stage()),
                        new Span(" as of " + Words.day(card.asOf())
                                + (card.published() ? " · Public" : " · Not public"))),
                new Paragraph(card.ask()));
        if (!card.reasons().isEmpty()) {
            var why = new Paragraph("Why: " + card.reasons().getFirst());
            why.addClassName("quiet");
            add(why);
        }
        add(figures(card), momentum(card.momentum()), dates(card));
    }

    private Div figures(CampaignCard card) {
        var figures = new Div();
        figures.addClassName("portfolio-figures");
        if (card.coalition() != null) {
            figures.add(figure(card.coalition(), "coalition"));
        }
        figures.add(
                figure(card.openAsks() + " of " + count(card.asks(), "ask") + " open", "asks"),
                figure(count(card.letters(), "letter"), "letters"),
                figure(count(card.releases(), "release"), "releases"),
                figure(count(card.bills(), "bill"), "bills"));
        return figures;
    }

    private Component figure(String words, String place) {
        return new PathLink(here + "#" + place, words);
    }

    private static Div momentum(Momentum momentum) {
        var line = new Div();
        line.addClassName("portfolio-momentum");
        if (!momentum.spans().isEmpty()) {
            line.add(new Sparkline(
                    momentum.spans().stream().map(Momentum.Span::count).toList(),
                    "Dated events by " + momentum.unit().word() + " since "
                            + momentum.spans().getFirst().label()));
        }
        line.add(new Span(momentum.sentence() + "."));
        return line;
    }

    private static Div dates(CampaignCard card) {
        var dates = new Div();
        if (card.nextOn() != null) {
            dates.add(new Paragraph("Next: " + Words.day(card.nextOn()) + ", " + card.nextWords()));
        }
        if (card.lastOn() != null) {
            var last = new Paragraph("Last: " + Words.day(card.lastOn()) + ", " + card.lastWords());
            last.addClassName("quiet");
            dates.add(last);
        }
        return dates;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
