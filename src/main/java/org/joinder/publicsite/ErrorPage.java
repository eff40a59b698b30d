package org.joinder.publicsite;

/** A page that cannot be shown, and what the reader may do; it never repeats what was asked for. */
record ErrorPage(int status, String title, String words) {

    static final ErrorPage NOT_FOUND = new ErrorPage(
            404, "There is no page here", "The address may be mistyped, or the page may have been withdrawn.");

    static final ErrorPage ONLY_READING =
            new ErrorPage(405, "This page can only be read", "The public pages answer GET and HEAD requests alone.");

    static final ErrorPage NOT_ALLOWED =
            new ErrorPage(403, "This is not open to you", "Sign in with an account that may see it, or go back.");

    static ErrorPage notUnderstood(int status) {
        return new ErrorPage(
                status, "The request was not understood", "The request holds something that no page here can answer.");
    }

    static ErrorPage badAddress(String words) {
        return new ErrorPage(400, "This address asks for something that cannot be shown", words);
    }

    static ErrorPage unexpected(String reference) {
        return new ErrorPage(
                500,
                "Something went wrong on our side",
                "It was noted under the reference " + reference + ". Please try again in a moment.");
    }

    /** The page for a request that was at fault. */
    static ErrorPage of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> ONLY_READING;
            case 401, 403 -> NOT_ALLOWED;
            default -> notUnderstood(status);
        };
    }

    Frame frame() {
        return Frame.of(title, words, "");
    }
}
