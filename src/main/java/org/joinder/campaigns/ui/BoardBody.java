package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.joinder.campaigns.BoardAsk;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignDetail;
import org.joinder.campaigns.CampaignService;
import org.joinder.links.NodeCatalog;

/** The cards of a board. Shown anew, each changes only where its own part of the board did. */
class BoardBody extends Composite<Div> {

    private final Paragraph ask = new Paragraph();
    private final FigureStrip figures = new FigureStrip();
    private final StageCard stage;
    private final CoalitionCard coalition;
    private final AskCard asks;
    private final MomentumCard momentum = new MomentumCard();
    private final TimelineCard dates;
    private final RecordsCard records;

    BoardBody(
            CampaignDetail campaign,
            CampaignService campaigns,
            NodeCatalog catalog,
            Supplier<List<BoardAsk>> asked,
            Runnable refresh) {
        stage = new StageCard(campaign.id(), campaigns, refresh);
        coalition = new CoalitionCard(refresh);
        asks = new AskCard(campaign.id(), campaigns, asked, refresh);
        dates = new TimelineCard(campaign.slug());
        records = new RecordsCard(campaign.id(), campaigns, catalog, refresh);
        ask.addClassName("board-ask");
        getContent().add(ask, figures, stage, coalition, asks, momentum, dates, records);
    }

    void show(CampaignBoard board, LocalDate today) {
        ask.setText(board.campaign().content().ask());
        figures.show(board, today);
        stage.show(board.status());
        coalition.show(board);
        asks.show(board.asks());
        momentum.show(board.pictures());
        dates.show(board, today);
        records.show(board);
    }
}
