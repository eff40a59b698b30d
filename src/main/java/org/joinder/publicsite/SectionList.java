package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.joinder.base.WrittenDay;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignRow;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteRecord;
import org.joinder.legislation.StatuteService;
import org.joinder.legislation.StatuteText;
import org.joinder.letters.Ask;
import org.joinder.letters.LetterService;
import org.joinder.links.NodeRef;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Sections of law that published letters ask to change or published campaigns concern, in the order of the Code. */
@Component
@Order(5)
class SectionList implements PublicList {

    private static final ListHead HEAD = new ListHead(
            "/sections",
            "Sections of law",
            "Sections that letters ask to change or that campaigns concern, in the order of the Code.",
            "No section has been recorded yet.",
            List.of("citation", "name", "knownAs"));

    private final StatuteService statutes;
    private final LetterService letters;
    private final CampaignBoards campaigns;
    private final PublicNeighbours neighbours;
    private final Clock clock;

    SectionList(
            StatuteService statutes,
            LetterService letters,
            CampaignBoards campaigns,
            PublicNeighbours neighbours,
            Clock clock) {
        this.statutes = statutes;
        this.letters = letters;
        this.campaigns = campaigns;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    @Override
    public ListHead head() {
        return HEAD;
    }

    @Override
    public int count() {
        return concerned().size();
    }

    @Override
    public List<ListLine> lines(int from, int most) {
        return PublicList.part(concerned(), from, most).stream().map(this::line).toList();
    }

    @Override
    public List<ListLine> search(String words, int most) {
        return statutes.list(words, PageRequest.of(0, 50)).stream()
                .filter(row -> row.loaded()
                        || !neighbours.of(NodeRef.statute(row.id())).isEmpty())
                .map(row -> row.id().section())
                .distinct()
                .flatMap(id -> statutes.find(id).stream())
                .limit(most)
                .map(this::line)
                .toList();
    }

    private List<StatuteRecord> concerned() {
        var asked = letters.listPublished().stream()
                .flatMap(row -> letters.findPublished(row.slug()).stream())
                .flatMap(letter -> letter.asks().stream())
                .map(Ask::section);
        var gathered = campaigns.listPublished().stream()
                .map(CampaignRow::slug)
                .flatMap(slug -> campaigns.publicBoard(slug).stream())
                .map(CampaignBoard::statutes)
                .flatMap(List::stream)
                .map(card -> card.ref().statuteId());
        return Stream.concat(asked, gathered)
                .map(StatuteId::section)
                .distinct()
                .sorted(Comparator.comparing((StatuteId id) -> id.sortKey()))
                .flatMap(id -> statutes.find(id).stream())
                .toList();
    }

    private ListLine line(StatuteRecord section) {
        var name = section.name().equals(section.citation()) ? "" : section.name();
        var known = String.join(", ", section.popularNames());
        var inForce =
                section.on(LocalDate.now(clock)).map(StatuteText::validFrom).orElse(null);
        return new ListLine(
                name.isEmpty() ? section.citation() : section.citation() + ", " + name,
                LegislationPaths.page(section.id()),
                inForce,
                (inForce == null ? "" : "in force since " + WrittenDay.of(inForce) + (known.isEmpty() ? "" : "; "))
                        + (known.isEmpty() ? "" : "known as " + known),
                null,
                HEAD.fields(section.citation(), name, known));
    }
}
