package org.joinder.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinder.base.Span;
import org.joinder.extraction.Mention;
import org.joinder.extraction.Target;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;
import org.springframework.stereotype.Component;

/** Replaces what was suggested for a text and not yet decided; what a person decided stays, however often a text is read. */
@Component
class Suggestions {

    private final ReviewItemRepository items;
    private final ReleaseService releases;

    Suggestions(ReviewItemRepository items, ReleaseService releases) {
        this.items = items;
        this.releases = releases;
    }

    void take(ReleaseId id, List<Mention> mentions) {
        ReleaseDetail release = releases.find(id).orElseThrow();
        List<ReviewItem> there =
                items.findByReleaseIdAndTextNumberOrderBySpanStartAscSpanEndDescIdAsc(id.value(), release.textNumber());
        Set<Place> suggested = mentions.stream().map(Place::of).collect(Collectors.toSet());
        Set<Place> known = there.stream().map(Place::of).collect(Collectors.toSet());
        there.stream()
                .filter(item -> item.isOpen() && !suggested.contains(Place.of(item)))
                .forEach(items::delete);
        mentions.stream()
                .filter(mention -> mention.span().end() <= release.text().length())
                .filter(mention -> known.add(Place.of(mention)))
                .forEach(mention -> items.save(new ReviewItem(id, release.textNumber(), mention, false)));
    }

    private record Place(Span span, Target target) {

        static Place of(Mention mention) {
            return new Place(mention.span(), mention.target());
        }

        static Place of(ReviewItem item) {
            return new Place(item.mention().span(), item.found());
        }
    }
}
