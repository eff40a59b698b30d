package org.joinder.links;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.joinder.base.Span;
import org.joinder.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds links with their evidence and takes them back. Doing either twice changes nothing. */
@Service
@Transactional
public class LinkService {

    private final LinkStore links;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LinkService(LinkStore links, CurrentUser user, Clock clock, ApplicationEventPublisher events) {
        this.links = links;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Joins two records on the acting person's word; the document, place and words may say why. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void add(
            NodeRef from, LinkKind kind, NodeRef to, @Nullable NodeRef document, @Nullable Span span, String quote) {
        put(from, kind, to, new Evidence(document, span, quote, user.require().username(), clock.instant()));
    }

    /** Takes all evidence of a link back. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void retract(NodeRef from, LinkKind kind, NodeRef to, String reason) {
        retract(from, kind, to, user.require().username(), clock.instant(), reason);
    }

    void put(NodeRef from, LinkKind kind, NodeRef to, Evidence evidence) {
        long link = links.ensure(from, kind, to);
        boolean known = links.isLive(link);
        if (links.put(link, evidence) && !known) {
            events.publishEvent(new LinkAdded(from, kind, to));
        }
    }

    void retract(NodeRef from, LinkKind kind, NodeRef to, String by, Instant at, String reason) {
        if (links.retractAll(links.ensure(from, kind, to), by, at, reason) > 0) {
            events.publishEvent(new LinkRetracted(from, kind, to));
        }
    }

    /** As {@link #put}, unless the same was taken back since: what is told may arrive late and in any order. */
    void confirm(Edge edge, Evidence evidence) {
        long link = links.ensure(edge.from(), edge.kind(), edge.to());
        var document = Objects.requireNonNull(evidence.document());
        var span = Objects.requireNonNull(evidence.span());
        if (!links.wasRetractedSince(link, document, span, evidence.confirmedAt())) {
            put(edge.from(), edge.kind(), edge.to(), evidence);
        }
    }

    /** Takes back what a link rests on at one place of a document; a link with other evidence stays. */
    void reject(Edge edge, Evidence rejection, String reason) {
        long link = links.ensure(edge.from(), edge.kind(), edge.to());
        boolean wasLive = links.isLive(link);
        links.retractAt(link, rejection, reason);
        if (wasLive && !links.isLive(link)) {
            events.publishEvent(new LinkRetracted(edge.from(), edge.kind(), edge.to()));
        }
    }
}
