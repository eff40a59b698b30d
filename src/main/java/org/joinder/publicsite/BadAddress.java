package org.joinder.publicsite;

/** What stands behind the question mark cannot be answered; the message is for the reader and repeats nothing of it. */
class BadAddress extends RuntimeException {

    private final String words;

    private BadAddress(String words) {
        super(words, null, false, false);
        this.words = words;
    }

    String words() {
        return words;
    }

    static BadAddress noPageNumber() {
        return new BadAddress("A page of a list is a whole number from 1 on, such as ?page=2.");
    }

    static BadAddress noDay() {
        return new BadAddress("A day is written with four, two and two digits, such as ?asOf=2017-08-16.");
    }

    static BadAddress dayAhead() {
        return new BadAddress("The day named by asOf lies ahead. What will be known then is not known yet.");
    }

    static BadAddress dayTooFarBack() {
        return new BadAddress("The day named by asOf lies before the first Congress met, on March 4, 1789.");
    }

    static BadAddress tooLong() {
        return new BadAddress("Words to search for are at most 200 characters long.");
    }
}
