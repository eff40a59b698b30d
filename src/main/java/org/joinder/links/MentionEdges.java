package org.joinder.links;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.extraction.Target;
import org.joinder.legislation.BillId;
import org.joinder.legislation.StatuteId;
import org.joinder.offices.OfficeService;
import org.joinder.offices.PersonRow;
import org.joinder.releases.ReleaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which link a confirmed mention makes; a mention that names no record in particular makes none. */
@Component
class MentionEdges {

    private final OfficeService offices;

    MentionEdges(OfficeService offices) {
        this.offices = offices;
    }

    Optional<Edge> of(ReleaseId release, Target target) {
        var from = NodeRef.release(release);
        return switch (target) {
            case Target.OfBill bill -> bill(bill.id()).map(id -> new Edge(from, LinkKind.CITES, NodeRef.bill(id)));
            case Target.OfStatute law ->
                statute(law.id()).map(id -> new Edge(from, LinkKind.CITES, NodeRef.statute(id)));
            case Target.OfOffice office ->
                Jurisdiction.find(office.usps())
                        .map(where -> new Edge(from, part(office.part()), NodeRef.office(where)));
            case Target.OfPerson person ->
                person(person.name()).map(slug -> new Edge(from, LinkKind.NAMES, NodeRef.person(slug)));
            case Target.OfQuote quote ->
                person(quote.speaker()).map(slug -> new Edge(from, LinkKind.QUOTES, NodeRef.person(slug)));
            case Target.OfContact _, Target.OfRecipient _, Target.OfField _ -> Optional.empty();
        };
    }

    static Optional<BillId> bill(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(BillId::find);
    }

    static Optional<StatuteId> statute(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(StatuteId::find);
    }

    private static LinkKind part(Target.OfficePart part) {
        return switch (part) {
            case ISSUER -> LinkKind.ISSUED_BY;
            case SIGNER -> LinkKind.NAMES_AS_SIGNER;
            case LEAD -> LinkKind.NAMES_AS_LEAD;
        };
    }

    /** The one person of that name; none when there are several. */
    private Optional<String> person(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        List<PersonRow> named = offices.people().stream()
                .filter(person -> plain(person.name()).equals(plain(name)))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst().slug()) : Optional.empty();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
