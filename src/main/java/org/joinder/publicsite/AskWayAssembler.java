package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joinder.campaigns.AskCarrier;
import org.joinder.campaigns.BoardAsk;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows an ask through the bills that could carry it to the words they put into the section. */
@Component
class AskWayAssembler {

    private final StatuteService statutes;

    AskWayAssembler(StatuteService statutes) {
        this.statutes = statutes;
    }

    AskWay way(BoardAsk ask) {
        return new AskWay(
                ask.carriers().stream().map(AskWayAssembler::row).toList(),
                ask.carriers().stream()
                        .flatMap(carrier -> since(ask.ask().section().section(), carrier).stream())
                        .toList());
    }

    private static AskWay.Row row(AskCarrier carrier) {
        var steps = carrier.steps();
        return new AskWay.Row(
                carrier.bill().displayName(),
                LegislationPaths.page(carrier.bill()),
                carrier.relation().words(),
                steps.introduced(),
                steps.reported(),
                steps.passages().stream()
                        .map(passage -> new AskWay.Passed(
                                passage.chamber() == null
                                        ? ""
                                        : passage.chamber().displayName(),
                                passage.on()))
                        .toList(),
                steps.enacted(),
                steps.laws(),
                ended(carrier));
    }

    private static @Nullable String ended(AskCarrier carrier) {
        return carrier.steps().enacted() == null && carrier.stage().isFinal()
                ? carrier.stage().displayName()
                : null;
    }

    /** What the section says since the day the bill became law; of a provision and its parts the whole, told once. */
    private List<AskWay.Since> since(StatuteId section, AskCarrier carrier) {
        LocalDate enacted = carrier.steps().enacted();
        var found = enacted == null ? null : statutes.on(section, enacted).orElse(null);
        List<AskWay.Since> since = new ArrayList<>();
        if (enacted == null || found == null) {
            return since;
        }
        List<StatuteId> told = new ArrayList<>();
        for (var part : found.parts()) {
            boolean isToldAlready = told.stream().anyMatch(above -> above.contains(part.id()));
            if (part.text().validFrom().equals(enacted) && !isToldAlready) {
                told.add(part.id());
                statutes.on(part.id(), enacted)
                        .map(whole -> new AskWay.Since(
                                whole.citation(),
                                LegislationPaths.page(part.id()),
                                enacted,
                                String.join(", ", carrier.steps().laws()),
                                whole.text()))
                        .ifPresent(since::add);
            }
        }
        return since;
    }
}
