package org.joinder.publicsite;

import java.util.List;

/** One page of a list, counted from 1. */
record ListPage(ListHead head, List<ListLine> lines, int number, int pages, int total) {

    static final int LINES = 50;

    Frame frame() {
        return number == 1 ? head.frame() : head.frame().onPage(number);
    }

    boolean hasPrevious() {
        return number > 1;
    }

    boolean hasNext() {
        return number < pages;
    }

    String pathOf(int page) {
        return page == 1 ? head.path() : head.path() + "?page=" + page;
    }

    /** "1 to 50 of 123". */
    String range() {
        int from = (number - 1) * LINES + 1;
        return from + " to " + (from + lines.size() - 1) + " of " + total;
    }
}
