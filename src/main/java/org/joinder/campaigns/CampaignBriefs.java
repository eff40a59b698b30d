package org.joinder.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joinder.legislation.StatuteService;
import org.joinder.print.Printer;
import org.joinder.print.Printout;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the brief that a committee is given: ask, redline, roster, bills, timeline and sources with dates, as tagged PDF. */
@Service
@Transactional(readOnly = true)
public class CampaignBriefs {

    private final CampaignRepository campaigns;
    private final CampaignReader reader;
    private final StatuteService statutes;
    private final Printer printer;
    private final Clock clock;

    CampaignBriefs(
            CampaignRepository campaigns,
            CampaignReader reader,
            StatuteService statutes,
            Printer printer,
            Clock clock) {
        this.campaigns = campaigns;
        this.reader = reader;
        this.statutes = statutes;
        this.printer = printer;
        this.clock = clock;
    }

    /** The brief for anybody, from what is public; empty when the campaign is not. */
    public Optional<byte[]> pdf(String slug) {
        return campaigns
                .findBySlug(slug)
                .filter(Campaign::isPublished)
                .map(reader::whatIsPublic)
                .map(gathered -> print(gathered, false));
    }

    /** The brief for work inside, from everything the campaign gathers; says on its first page that it is not public. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public Optional<byte[]> workingPdf(String slug) {
        return campaigns.findBySlug(slug).map(reader::everything).map(gathered -> print(gathered, true));
    }

    private byte[] print(Gathered gathered, boolean internal) {
        var status = reader.status(gathered);
        var content = gathered.campaign().content();
        var timeline = Timeline.of(gathered);
        var asks = asked(gathered);
        var brief = new Brief(
                content.title(),
                content.ask(),
                content.summary(),
                internal,
                status,
                asks,
                gathered.letters(),
                gathered.bills().stream()
                        .map(bill -> new Brief.OfBill(
                                bill.id().displayName(), bill.title(), bill.stageSentence(), gathered.relation(bill)))
                        .toList(),
                timeline,
                Lineages.of(gathered),
                BriefSources.of(gathered, asks));
        return printer.pdf(new Printout(
                "Brief: " + content.title(),
                content.ask(),
                dated(status, timeline).atStartOfDay().toInstant(ZoneOffset.UTC),
                BriefHtml.of(brief)));
    }

    // The date of the file is that of what it says, so that the same content stays the same file.
    private static LocalDate dated(CampaignStatus status, List<TimelineEntry> timeline) {
        return timeline.stream()
                .map(TimelineEntry::date)
                .filter(date -> !date.isAfter(status.asOf()))
                .findFirst()
                .orElse(status.asOf());
    }

    private List<Brief.OfAsk> asked(Gathered gathered) {
        List<Brief.OfAsk> asked = new ArrayList<>();
        for (BoardAsk ask : gathered.asks()) {
            var on = ask.letterDate() == null ? LocalDate.now(clock) : ask.letterDate();
            var law = statutes.find(ask.ask().section()).flatMap(section -> section.on(on));
            asked.add(new Brief.OfAsk(ask, law.orElse(null)));
        }
        return asked;
    }
}
