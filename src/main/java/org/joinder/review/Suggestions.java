package org.joinder.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinder.base.Span;
import org.joinder.extraction.Mention;
import org.joinder.extraction.MentionsFound;
import org.joinder.extraction.Target;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;
import org.joinder.security.AsSystem;
import org.springframework.stereotype.Component;

/**
 * Replaces what was suggested for a text and not yet decided; what a person decided stays, however often a text is read.
 * What is heard late of an earlier text changes nothing of the latest one.
 */
@Component
class Suggestions {

    private final ReviewItemRepository items;
    private final RememberedRepository remembered;
    private final ReleaseService releases;
    private final Readings readings;
    private final ReviewNews news;

    Suggestions(
            ReviewItemRepository items,
            RememberedRepository remembered,
            ReleaseService releases,
            Readings readings,
            ReviewNews news) {
        this.readings = readings;
        this.news = news;
        this.items = items;
        this.remembered = remembered;
        this.releases = releases;
    }

    void take(MentionsFound found) {
        ReleaseId id = found.release();
        // Held until the end: two readings of one text, on two threads or nodes, take turns.
        readings.keep(id, found.text(), found.checks());
        ReleaseDetail release = releases.find(id).orElseThrow();
        if (release.textNumber() == found.text()) {
            replace(release, Adjustment.of(release.text(), within(found.mentions(), release), rows()));
            var names = FoundNames.of(items.of(id, found.text()));
            AsSystem.run(() -> releases.found(id, names));
            news.tell(id);
        }
    }

    private void replace(ReleaseDetail release, List<Adjusted> suggestions) {
        ReleaseId id = release.id();
        List<ReviewItem> there = items.of(id, release.textNumber());
        Set<Place> suggested = suggestions.stream().map(Place::of).collect(Collectors.toSet());
        Set<Place> known = there.stream().map(Place::of).collect(Collectors.toSet());
        there.stream()
                .filter(item -> item.isOpen() && !suggested.contains(Place.of(item)))
                .forEach(items::delete);
        suggestions.stream()
                .filter(suggestion -> known.add(Place.of(suggestion)))
                .forEach(suggestion -> items.save(new ReviewItem(id, release.textNumber(), suggestion, false)));
    }

    private List<RememberedRow> rows() {
        return remembered.findAllByOrderByMadeAtDescIdDesc().stream()
                .map(each -> each.row(0))
                .toList();
    }

    private static List<Mention> within(List<Mention> mentions, ReleaseDetail release) {
        return mentions.stream()
                .filter(mention -> mention.span().end() <= release.text().length())
                .toList();
    }

    private record Place(Span span, Target target) {

        static Place of(Adjusted suggestion) {
            return new Place(suggestion.mention().span(), suggestion.mention().target());
        }

        static Place of(ReviewItem item) {
            return new Place(item.mention().span(), item.found());
        }
    }
}
