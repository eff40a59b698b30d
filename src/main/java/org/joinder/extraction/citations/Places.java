package org.joinder.extraction.citations;

import java.util.Arrays;

/** Where a text names Congress or a jurisdiction, in order, so that a bill's owner can be looked up around it. */
final class Places {

    /** Stands for the federal side; jurisdictions count from 0. */
    static final int FEDERAL = -1;

    private static final int FEW = 16;

    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];
    private int[] whose = new int[FEW];
    private boolean[] offices = new boolean[FEW];
    private int count;

    /** Takes a place; {@code office} when it only says whose attorney general speaks. */
    void add(int start, int end, int owner, boolean office) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 4);
            ends = Arrays.copyOf(ends, count * 4);
            whose = Arrays.copyOf(whose, count * 4);
            offices = Arrays.copyOf(offices, count * 4);
        }
        starts[count] = start;
        ends[count] = end;
        whose[count] = owner;
        offices[count++] = office;
    }

    int count() {
        return count;
    }

    int start(int k) {
        return starts[k];
    }

    int end(int k) {
        return ends[k];
    }

    int owner(int k) {
        return whose[k];
    }

    boolean office(int k) {
        return offices[k];
    }

    /** The last place that ends at or before the position, or -1. */
    int before(int position) {
        int found = Arrays.binarySearch(ends, 0, count, position);
        return found >= 0 ? found : -found - 2;
    }
}
