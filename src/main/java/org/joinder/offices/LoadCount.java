package org.joinder.offices;

/** What a load of one kind of row came to. */
record LoadCount(String what, int added, int changed, int same, int removed) {

    boolean anythingDone() {
        return added + changed + removed > 0;
    }

    @Override
    public String toString() {
        return what + ": " + added + " added, " + changed + " changed, " + same + " same, " + removed + " removed";
    }
}
