package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.letters.LetterRow;
import org.joinder.links.NodeCard;

/** Everything a board shows of a campaign, read in one go. Coalitions come latest letter first. */
public record CampaignBoard(
        CampaignDetail campaign,
        CampaignStatus status,
        List<Coalition> coalitions,
        List<BoardAsk> asks,
        List<TimelineEntry> timeline,
        List<LetterRow> letters,
        List<NodeCard> releases,
        List<BoardBill> bills,
        List<NodeCard> statutes,
        CampaignPictures pictures) {

    /** What is dated after today, soonest first. */
    public List<TimelineEntry> ahead(LocalDate today) {
        return timeline.reversed().stream()
                .filter(entry -> entry.date().isAfter(today))
                .toList();
    }

    /** The coalition to show first: of the latest letter whose roster is known whole, else of the latest. */
    public Optional<Coalition> firstCoalition() {
        return coalitions.stream()
                .filter(Coalition::isRosterWhole)
                .findFirst()
                .or(() -> coalitions.stream().findFirst());
    }
}
