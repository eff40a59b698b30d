package org.joinder.review.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.joinder.review.Finding;
import org.joinder.review.ReviewItemId;
import org.jspecify.annotations.Nullable;

/** What was decided on this screen, so that it can be taken back: each decision, or all of one stroke together. */
class DecidedHere {

    private final Deque<List<ReviewItemId>> decided = new ArrayDeque<>();

    void add(List<ReviewItemId> together) {
        if (!together.isEmpty()) {
            decided.push(List.copyOf(together));
        }
    }

    void clear() {
        decided.clear();
    }

    /** The current finding's decision, or else the last one made here. */
    List<ReviewItemId> toTakeBack(@Nullable Finding current) {
        if (current != null && !current.isOpen()) {
            return List.of(current.id());
        }
        return decided.isEmpty() ? List.of() : decided.pop();
    }

    void tookBack(List<ReviewItemId> together) {
        decided.removeIf(together::equals);
    }
}
