package org.joinder.publicsite;

/** Nothing public stands at the address; whether something unpublished does is not told. */
class PageNotFound extends RuntimeException {

    PageNotFound() {
        super("no such page", null, false, false);
    }
}
