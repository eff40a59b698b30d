package org.joinder.campaigns.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.joinder.campaigns.CampaignCard;
import org.joinder.shell.CsvDownload;
import org.jspecify.annotations.Nullable;

/** The portfolio as a table to download, with what its cards show. */
final class PortfolioTable {

    static final CsvDownload<CampaignCard> CSV = new CsvDownload<>(
            List.of(
                    "campaign",
                    "stage",
                    "as of",
                    "public",
                    "ask",
                    "why",
                    "coalition",
                    "open asks",
                    "asks",
                    "letters",
                    "releases",
                    "bills",
                    "momentum",
                    "next on",
                    "next",
                    "last on",
                    "last"),
            PortfolioTable::cells);

    private PortfolioTable() {}

    private static List<@Nullable String> cells(CampaignCard card) {
        return Arrays.asList(
                card.title(),
                card.stage().words(),
                day(card.asOf()),
                card.published() ? "yes" : "no",
                card.ask(),
                card.reasons().isEmpty() ? null : card.reasons().getFirst(),
                card.coalition(),
                Integer.toString(card.openAsks()),
                Integer.toString(card.asks()),
                Integer.toString(card.letters()),
                Integer.toString(card.releases()),
                Integer.toString(card.bills()),
                card.momentum().sentence(),
                day(card.nextOn()),
                card.nextWords(),
                day(card.lastOn()),
                card.lastWords());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
