package org.joinder.links;

import java.util.Locale;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.BillId;
import org.joinder.legislation.StatuteId;
import org.joinder.letters.LetterId;
import org.joinder.releases.ReleaseId;

/** Names any record by its kind and its key there: {@code us/115/hr1865}, {@code us/usc/t47/s230/e/1}, {@code nm}, a number. */
public record NodeRef(NodeKind kind, String key) {

    public NodeRef {
        if (key.isBlank() || key.startsWith("/")) {
            throw new IllegalArgumentException("no record has the key “" + key + "”");
        }
    }

    public static NodeRef release(ReleaseId id) {
        return new NodeRef(NodeKind.RELEASE, Long.toString(id.value()));
    }

    public static NodeRef letter(LetterId id) {
        return new NodeRef(NodeKind.LETTER, Long.toString(id.value()));
    }

    public static NodeRef bill(BillId id) {
        return new NodeRef(NodeKind.BILL, id.toString());
    }

    public static NodeRef statute(StatuteId id) {
        return new NodeRef(NodeKind.STATUTE, id.toString().substring(1));
    }

    public static NodeRef office(Jurisdiction jurisdiction) {
        return new NodeRef(NodeKind.OFFICE, jurisdiction.usps().toLowerCase(Locale.ROOT));
    }

    public static NodeRef person(String slug) {
        return new NodeRef(NodeKind.PERSON, slug);
    }

    public ReleaseId releaseId() {
        return new ReleaseId(number());
    }

    public LetterId letterId() {
        return new LetterId(number());
    }

    public BillId billId() {
        return BillId.of(key);
    }

    public StatuteId statuteId() {
        return StatuteId.of("/" + key);
    }

    public Jurisdiction jurisdiction() {
        return Jurisdiction.of(key);
    }

    /** The key of a record that is numbered. */
    public long number() {
        return Long.parseLong(key);
    }
}
