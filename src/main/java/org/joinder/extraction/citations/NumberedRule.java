package org.joinder.extraction.citations;

/** A rule of citations that are numbers beside a name: with no digit near there is nothing to find. */
interface NumberedRule extends Rule {

    @Override
    default boolean wantsDigit() {
        return true;
    }
}
