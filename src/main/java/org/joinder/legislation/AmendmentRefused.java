package org.joinder.legislation;

import org.joinder.base.Refused;

/** An instruction that does not fit the provision in force; the message tells the person why. */
public class AmendmentRefused extends Refused {

    private static final long serialVersionUID = 1;

    private AmendmentRefused(String reason) {
        super(reason);
    }

    static AmendmentRefused notFound(String words) {
        return new AmendmentRefused("The words “" + words + "” do not stand there.");
    }

    static AmendmentRefused notAtTheEnd(String words) {
        return new AmendmentRefused("The provision does not end with “" + words + "”.");
    }

    static AmendmentRefused foundOften(String words, int times) {
        return new AmendmentRefused("The words “" + words + "” stand there " + (times == 2 ? "twice" : times + " times")
                + ". Name more words around them, or say “each place it appears”.");
    }

    static AmendmentRefused withoutWords(AmendmentKind kind) {
        return new AmendmentRefused("“" + kind.words() + "” needs the words; none are given.");
    }

    static AmendmentRefused notInForce(String citation, String day) {
        return new AmendmentRefused("No text of " + citation + " in force on " + day + " is known here.");
    }

    static AmendmentRefused noLongerLaw(String citation, String status) {
        return new AmendmentRefused(citation + " is " + status + ": there is nothing left to amend.");
    }

    static AmendmentRefused changesNothing() {
        return new AmendmentRefused("The instruction would leave the provision as it is.");
    }

    static AmendmentRefused noDesignation(String words) {
        return new AmendmentRefused("A provision is redesignated as something like “(f)”, not “" + words + "”.");
    }

    static AmendmentRefused alreadyThere(String words) {
        return new AmendmentRefused("It is designated " + words + " already.");
    }
}
